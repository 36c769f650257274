import type { JudgedKind } from '../judgement.ts';

/** Number, gender and pronouns at the end of a word. */
export const wordForms: JudgedKind = {
  kind: 'plurals',
  judgements: [
    { query: 'انتخاب', why: 'one of several', must: ['municipal-elections'] },
    { query: 'انتخاباتهم', why: 'with a pronoun', must: ['municipal-elections'] },
    { query: 'الناخبين', why: 'printed «الناخبون»', must: ['municipal-elections'] },
    {
      query: 'اللاجئون',
      why: 'printed «اللاجئين» and «للاجئين»',
      must: ['refugees-camp', 'refugees-return'],
    },
    {
      query: 'مراقبون',
      why: 'printed «المراقبين» too',
      must: ['municipal-elections', 'flights-cancelled'],
    },
    {
      query: 'وزير',
      why: 'a minister, not a jar',
      must: ['cabinet-formed'],
      mustNot: ['clay-jars'],
    },
    {
      query: 'زير',
      why: 'a jar, not a minister',
      must: ['clay-jars'],
      mustNot: ['cabinet-formed', 'g20-debt'],
    },
    {
      query: 'وزراء',
      why: 'ministers',
      must: ['g20-debt', 'cabinet-formed'],
      mustNot: ['clay-jars'],
    },
    { query: 'مصنع', why: 'one factory', must: ['cement-factory', 'acquitted'] },
    {
      query: 'مستشفى',
      why: 'one hospital, printed in the plural too',
      must: ['hospitals-mosul', 'covid-wards'],
    },
    { query: 'فيضان', why: 'one flood and several', must: ['khartoum-flood', 'floods-warning'] },
    { query: 'فيضانات', why: 'several floods and one', must: ['khartoum-flood', 'floods-warning'] },
    { query: 'طائرة', why: 'one aircraft and several', must: ['airbus-order', 'aid-to-lebanon'] },
    { query: 'مسلم', why: 'printed «والمسلمين»', must: ['interfaith-islam'] },
    {
      query: 'خزاف',
      why: 'printed «خزافًا» and «خزافون»',
      must: ['stretched-letters', 'difaf-2015-blue-tiles'],
    },
    { query: 'صياد', why: 'printed «الصيادين»', must: ['painter-moussa', '2018-sea-storm'] },
    { query: 'نحال', why: 'printed «نحالون»', must: ['bees-orchards'] },
    { query: 'مدرسة', why: 'two of them', must: ['new-town'] },
    { query: 'لغة', why: 'printed «لغات»', must: ['hebrew-sign'] },
    { query: 'جائزة', why: 'printed «جائزته» only', must: ['film-festival-tag'] },
    { query: 'صورة', why: 'printed «صورته» too', must: ['mars-probe'] },
    { query: 'زيوت', why: 'several oils', must: ['olive-oil'] },
    {
      query: 'إلكتروني',
      why: 'one and its feminine, with the article and without',
      must: ['e-government', 'online-shopping'],
    },
    { query: 'دولار', why: 'printed «دولارًا»', must: ['opec-cut', 'online-shopping'] },
    { query: 'تلاميذ', why: 'pupils', must: ['ali-abdullah', 'screen-effects'] },
    {
      query: 'السكري',
      why: 'the illness before the food',
      must: ['diabetes-day'],
      first: 'diabetes-day',
    },
  ],
};
