import { archiveOf, draftArticles } from './small-archive.ts';

/** Four articles, whose words share stems, beginnings, sources and days. */
export const small = archiveOf(
  draftArticles(
    { title: 'مكتبة المدينة', standfirst: 'كتب كثيرة', body: 'زارت الوزيرة مُحَمَّدٌ في المكتبة', related: 'أخبار البحر' },
    { title: 'أخبار البحر', body: 'قال بن سلمان إن المـوسم ا\u0654فضل', facts: { date: '2017-09-13', source: 'مجلة الرواق' } },
    { title: 'مكتب البريد', body: 'سلمان في المكتب', facts: { date: '2017-12-31', source: 'صحيفة المرفأ' } },
    { title: 'كاتب وكتاب', body: 'وزير المدينة linotype', facts: { date: '2018-01-01', source: 'مجلة الرواق' } },
  ),
); // prettier-ignore
