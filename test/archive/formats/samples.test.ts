import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dissect } from '../../../archive/anatomy/dissect.ts';
import { faultsOf } from '../zone-texts.ts';
import { readBytes } from './read-bytes.ts';

const folder = fileURLToPath(new URL('../../../seeds/sample/', import.meta.url));

const harbour = 'صحيفة المرفأ (عيّنة)';
const arcade = 'مجلة الرواق (عيّنة)';
const banks = 'وكالة الضفاف (عيّنة)';
const lantern = 'جريدة القنديل (عيّنة)';
const observatory = 'نشرة المرصد (عيّنة)';

/** File, format, date, source, title, dateline, caption, has a standfirst, body paragraphs, related headlines. */
// prettier-ignore
const samples = [
  ['1995-lighthouse-museum.txt', 'plain-text', '1995-05-14', harbour, 'المنارة القديمة تفتح أبوابها متحفًا لأدوات الملاحة', 'مرسى اللؤلؤ', 'عدسة المصباح الكبير بعد تلميعها', true, 6, 4],
  ['1996-old-songs.md', 'markdown', '1996-12-18', arcade, 'أرشيف الأغاني القديمة يُنقل من الأسطوانات إلى الأشرطة', null, null, true, 5, 2],
  ['1997-oud-makers.txt', 'plain-text', '1997-07-23', arcade, 'صناع العود يورثون سر الخشب لأبنائهم', 'فاس (المغرب)', 'أضلاع من خشب الجوز على القالب قبل لصقها', true, 6, 3],
  ['1998-reading-room.txt', 'plain-text', '1998-11-02', lantern, 'قاعة مطالعة جديدة في حي الوراقين تستقبل روادها حتى منتصف الليل', 'القاهرة', 'رفوف القاعة في مساء يومها الأول', true, 6, 3],
  ['1999-book-fair.html', 'html', '1999-01-25', lantern, 'معرض الكتاب يخصص جناحًا لكتب الأطفال المطبوعة محليًا', 'رأس المنارة', 'طاولات منخفضة ومقاعد ملونة في جناح الأطفال.', true, 5, 3],
  ['2000-library-catalogue.md', 'markdown', '2000-04-10', lantern, 'مكتبة المدينة تودع البطاقات الورقية وتفهرس كتبها بالحاسوب', 'الوراقين', null, true, 5, 2],
  ['2001-movable-type.txt', 'plain-text', '2001-02-19', arcade, 'كيف سُبكت الحروف العربية المنفصلة: رحلة من القالب إلى الصفحة', null, 'صندوق حروف خشبي محفوظ في مطبعة قديمة', true, 6, 4],
  ['2002-wetlands.html', 'html', '2002-05-30', observatory, 'المستنقعات الساحلية تعود محطة للطيور بعد موسم أمطار وفير', 'خور القصب', 'بلشون أبيض في الماء الضحل عند الطرف الشرقي للمستنقع.', true, 5, 2],
  ['2003-date-harvest.txt', 'plain-text', '2003-09-28', banks, 'مـوسم التمور يبدأ مبكرًا والواحات تستعد لأكبر قطاف منذ عقد', 'توزر (تونس)', null, true, 6, 3],
  ['2005-linotype.html', 'html', '2005-08-11', arcade, 'من Linotype إلى الشاشة: مئة عام من صف الحروف العربية', null, 'لوحة مفاتيح آلة صف عربية من خمسينيات القرن العشرين.', true, 6, 2],
  ['2006-eclipse.txt', 'plain-text', '2006-03-29', observatory, 'آلاف الهواة يرصدون كسوف الشمس من ساحل المتوسط', 'السلوم (مصر)', 'هواة يوجهون مناظيرهم نحو الشمس قبيل اكتمال الكسوف', true, 6, 4],
  ['2007-first-newspapers.md', 'markdown', '2007-11-05', arcade, 'الصحف العربية الأولى: مطابع صغيرة وقراء في المقاهي', null, null, true, 9, 0],
  ['2008-manuscript-workshop.html', 'html', '2008-06-17', lantern, 'ورشة ترميم المخطوطات تنقذ مئتي ورقة من خطر الرطوبة', 'زبيد (اليمن)', 'متدربة ترفع ورقة بملقط خشبي فوق طاولة الترميم.', true, 5, 0],
  ['2008-manuscripts.txt', 'plain-text', '2008-06-17', banks, 'ورشة لترميم المخطوطات تنقذ مئتي ورقة من الرطوبة', 'زبيد (اليمن)', 'متدربة ترفع ورقة بملقط خشبي فوق طاولة الترميم', true, 6, 3],
  ['2009-astronomy-night.html', 'html', '2009-10-24', observatory, 'ليلة الفلك تجمع العائلات تحت سماء الصحراء', 'تل الغزلان', 'صف من الأطفال ينتظر دوره أمام المنظار الكبير.', true, 6, 2],
  ['2011-old-souk.txt', 'plain-text', '2011-04-08', harbour, 'السوق القديم يستعيد سقفه الخشبي بعد ثلاث سنوات من الترميم', 'الحصن', 'ضوء الصباح ينزل من فتحات السقف على ممر العطارين', true, 6, 0],
  ['2012-childrens-press.md', 'markdown', '2012-09-09', lantern, 'مجلات الأطفال في القرن الماضي: حكايات مرسومة وألغاز', null, null, true, 5, 0],
  ['2013-verse-night.html', 'html', '2013-03-21', arcade, 'أمسية للشعر العمودي في بيت المدينة القديمة', null, 'فناء البيت قبيل بدء الأمسية.', true, 7, 0],
  ['2014-bird-migration.txt', 'plain-text', '2014-10-21', observatory, 'أسراب اللقالق تعبر المضيق في رحلة الخريف', 'طنجة (المغرب)', null, true, 5, 3],
  ['2016-water-wheels.md', 'markdown', '2016-07-14', banks, 'نواعير النهر تدور من جديد بعد صيانة دواليبها الخشبية', 'عين الزرقاء', null, true, 5, 0],
  ['2018-sea-storm.txt', 'plain-text', '2018-01-06', harbour, 'عاصفة بحرية تغلق الميناء يومين والصيادون يعودون سالمين', 'مرسى اللؤلؤ', 'قوارب الصيد تعود إلى الرصيف صباح السبت', true, 6, 3],
  ['2020-fishing-nets.html', 'html', '2020-02-15', harbour, 'شباك الصيد تُنسج من جديد بخيوط تتحلل في البحر', 'رأس المنارة', 'عقدة الطرف هي أصعب ما في الشبكة، كما تقول الناسجات.', true, 5, 2],
  ['2022-bread-ovens.md', 'markdown', '2022-03-01', harbour, 'أفران الحي القديمة تحفظ طعم الخبز وذاكرة الجيران', null, null, true, 5, 0],
  ['2024-palm-museum.txt', 'plain-text', '2024-12-03', lantern, 'متحف للنخلة يروي حكاية الواحة من البذرة إلى السلة', null, null, true, 6, 0],
  ['bulletin-2005-2025.ndjson', 'ndjson', '2005-01-30', observatory, 'محطة الأرصاد تسجل أبرد ليلة في الهضبة منذ عشرين عامًا', 'هضبة الشيح', null, true, 5, 0],
  ['bulletin-2005-2025.ndjson', 'ndjson', '2010-12-11', banks, 'مكتبة متنقلة تجوب القرى الجبلية بثلاثة آلاف كتاب', null, null, true, 5, 0],
  ['bulletin-2005-2025.ndjson', 'ndjson', '2015-02-27', banks, 'خزافون شباب يعيدون إحياء الأزرق القديم في بلاط البيوت', null, null, true, 5, 0],
  ['bulletin-2005-2025.ndjson', 'ndjson', '2017-05-18', observatory, 'غواصون يرسمون خريطة لميناء غارق قبالة الشاطئ', null, null, true, 5, 0],
  ['bulletin-2005-2025.ndjson', 'ndjson', '2019-08-06', lantern, 'خطاطون يعلّمون الأطفال قلم الرقعة في عطلة الصيف', null, null, false, 5, 0],
  ['bulletin-2005-2025.ndjson', 'ndjson', '2025-06-12', observatory, 'تلسكوب مدرسي يصور مذنبًا في أسبوعه الأول', null, null, false, 5, 0],
];

const read = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (name) => ({ name, ...(await readBytes(name, readFileSync(`${folder}${name}`))) })),
);
const articles = read.flatMap(({ name, format, encoding, documents }) =>
  documents.flatMap((document) => {
    const article = dissect(document, name);
    return article === null ? [] : [{ name, format, encoding, article }];
  }),
);

describe('the samples', () => {
  it('are read as what they are, each with its parts', () => {
    const made = articles.map(({ name, format, article }) => {
      const { text, zones, date, source, title } = article;
      const textsOf = (kind: string): string[] =>
        zones.filter((zone) => zone.kind === kind).map(({ start, end }) => text.slice(start, end));
      const [dateline = null] = textsOf('dateline');
      const [caption = null] = textsOf('caption');
      const hasStandfirst = textsOf('standfirst').length === 1;
      const counts = [textsOf('body').length, textsOf('related').length];
      return [name, format, date, source, title, dateline, caption, hasStandfirst, ...counts];
    });
    expect(made).toEqual(samples);
  });

  it('are in UTF-8, but for one of the nineties', () => {
    const others = articles.filter(({ encoding }) => encoding !== 'utf-8');
    expect(others.map(({ name, encoding }) => [name, encoding])).toEqual([
      ['1997-oud-makers.txt', 'windows-1256'],
    ]);
  });

  it('hold nothing of the site around them', () => {
    const furniture =
      /الرئيسية|اتصل بنا|من نحن|سياسة الخصوصية|جميع الحقوق|اشترك في النشرة|شروط الاستخدام|العودة إلى أعلى|اكتب لنا|اقرأ أيض|<[a-z]/u;
    const found = articles.filter(({ article }) => furniture.test(article.text));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it('are accounted for to the last code unit', () => {
    expect(articles.flatMap(({ article }) => faultsOf(article))).toEqual([]);
  });
});
