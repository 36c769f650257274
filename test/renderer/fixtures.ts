import type { Reply } from '../../contract/contract.ts';

type Article = Reply<'article'>['article'];
type Zone = Article['zones'][number];

/** One part of a fixture's text, in reading order; `null` is a stretch that belongs to no zone. */
type Part = readonly [kind: Zone['kind'] | null, words: string];

/** Builds an article from its parts, so that offsets in fixtures are never counted by hand. */
export function articleOf(
  id: number,
  facts: Partial<Omit<Article, 'id' | 'text' | 'zones'>>,
  parts: readonly Part[],
): Article {
  let text = '';
  const zones: Zone[] = [];
  for (const [kind, words] of parts) {
    const start = text.length;
    text += words;
    if (kind !== null) zones.push({ kind, start, end: text.length, confidence: 0.9 });
    if (kind !== 'dateline') text += '\n\n';
  }
  const title = parts.find(([kind]) => kind === 'title')?.[1] ?? 'بلا عنوان';
  return {
    id: id as Article['id'],
    externalId: null,
    title,
    source: null,
    date: null,
    author: null,
    category: null,
    url: null,
    language: null,
    direction: null,
    text,
    zones,
    dropped: [],
    cluster: id as Article['id'],
    origin: {
      collection: 'صحف الميناء',
      isShipped: false,
      path: `2018/${String(id).padStart(3, '0')}.txt`,
      inside: null,
      format: 'plain-text',
      encoding: 'utf-8',
      fileHash: '0'.repeat(64),
      isPresent: true,
    },
    ...facts,
  };
}

/** An article with every kind of zone. */
export const harbour: Article = articleOf(
  1,
  { source: 'صحيفة الميناء', date: '2018-03-14', category: 'اقتصاد' },
  [
    ['published', 'نشر في: 2018-03-14'],
    ['title', 'الميناء القديم يستقبل أول باخرة قمح بعد ترميم أرصفته'],
    [
      'standfirst',
      'دامت الأعمال ثلاث سنوات، والبحارة يقولون إن الرصيف الشرقي ما زال ينتظر رافعاته.',
    ],
    ['byline', 'سلمى الحوراني'],
    ['caption', 'عمال يفرغون القمح على الرصيف الشرقي صباح الأربعاء'],
    ['dateline', 'مدينة الميناء (وكالات)'],
    [
      'body',
      'رست صباح الأربعاء باخرة محمّلة بعشرين ألف طن من القمح على الرصيف الجديد، وهي أول سفينة تدخل الميناء القديم منذ أن أُغلق للترميم قبل ثلاث سنوات.',
    ],
    [
      'body',
      'وقالت إدارة الميناء إن الأعماق صارت تسمح بدخول سفن يبلغ غاطسها أحد عشر مترًا، وإن حركة القمح وحدها ستزيد بمقدار الثلث قبل نهاية العام. وأضافت أن شركة Blue Harbour Logistics ستتولى التشغيل حتى عام 2025.',
    ],
    ['crosshead', 'رافعات لم تصل بعد'],
    [
      'body',
      'غير أن نقابة البحارة ترى أن الوعود سبقت الآلات. فمن أصل ست رافعات لم تصل إلا اثنتان، ولا يزال التفريغ يجري في معظمه بسواعد العمال كما كان قبل أربعين عامًا.',
    ],
    [
      'body',
      'ويقول أبو ياسر، وهو يعمل هنا منذ كان في السادسة عشرة: «القمح لا ينتظر. إذا أمطرت قبل أن نغطيه خسرنا نصف الحمولة، وهذا ما حدث في الشتاء الذي سبق الإغلاق».',
    ],
    [
      'body',
      'ومن المنتظر أن تصل باخرتان أخريان قبل نهاية الشهر، إحداهما محمّلة بالذرة والأخرى بالسكر، على أن يُفتح الرصيف الغربي لسفن الركاب في الصيف.',
    ],
    ['related', 'أسعار الخبز تتراجع في أسواق الساحل'],
    ['related', 'نقابة البحارة تطالب بجدول معلن لوصول الرافعات'],
    ['related', 'Harbour cities of the eastern coast: a photo essay'],
    ['related', 'القطار يعود إلى سكة الميناء بعد عشرين عامًا'],
  ],
);

const headlines: readonly (readonly [title: string, source: string | null, date: string | null])[] =
  [
    ['مزارعو القمح في السهل يبدؤون الحصاد قبل موعده بأسبوعين', 'جريدة السهل', '2019-05-21'],
    ['مكتبة البلدية تفتح أرشيف الصحف القديمة أمام القراء', 'صحيفة الميناء', '2019-02-02'],
    ['BBC Arabic تبث سلسلة وثائقية عن أسواق القمح في المتوسط', 'راديو الساحل', '2018-11-30'],
    [
      'لجنة مشتركة من وزارات الزراعة والنقل والتجارة تبحث، في جلسة امتدت إلى ما بعد منتصف الليل، خطة لنقل القمح من صوامع الداخل إلى مطاحن الساحل بالسكك الحديدية بدل الشاحنات وتأجيل البت في أسعاره إلى ما بعد الموسم',
      'جريدة السهل',
      '2018-07-09',
    ],
    ['رسالة من قارئ: متى تعود أفران الحارة القديمة إلى العمل؟', null, '2017-12-18'],
    ['ورشة لترميم القوارب الخشبية تستعين بصور من أرشيف الجريدة', 'صحيفة الميناء', '2017-10-05'],
    ['أمطار مبكرة تنعش آمال المزارعين', 'مجلة الفصول', '2016-10-27'],
    ['قصاصة غير مؤرخة عن افتتاح المنارة', null, null],
  ];

/** A small archive of made-up news. */
export const smallArchive: readonly Article[] = [
  harbour,
  ...headlines.map(([title, source, date], index) =>
    articleOf(index + 2, { source, date }, [
      ['title', title],
      ['dateline', 'الساحل'],
      [
        'body',
        `${title}. وتابع مراسلنا أن أهل البلدة ناقشوا الأمر في المجلس، وأن حديث القمح والخبز لم يغب عن السوق طوال الأسبوع.`,
      ],
      ['body', 'وختم المتحدث بأن النتائج ستُعلن في حينها، وأن الباب مفتوح لمن أراد السؤال.'],
      ['related', 'الميناء القديم يستقبل أول باخرة قمح بعد ترميم أرصفته'],
      ['related', 'دفتر الملاحة: مواعيد المنارة هذا الشتاء'],
    ]),
  ),
];

/** Enough short articles to need several pages. */
export function manyArticles(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, index) =>
    articleOf(
      index + 1,
      {
        source: ['صحيفة الميناء', 'جريدة السهل', 'راديو الساحل'][index % 3] ?? null,
        date: `${String(2010 + (index % 9))}-0${String((index % 9) + 1)}-15`,
      },
      [
        ['title', `نشرة القمح رقم ${String(index + 1)}`],
        ['body', 'استقرت أسعار القمح في السوق، وبقيت أجور النقل على حالها.'],
      ],
    ),
  );
}
