import type { JudgedKind } from '../judgement.ts';

/** Headlines of other articles do not make an article a hit. */
export const relatedTail: JudgedKind = {
  kind: 'related tail',
  judgements: [
    {
      query: 'الفوسفات',
      why: 'in a headline under the seed',
      must: ['phosphate-recovery'],
      mustNot: ['000_07a94baf12808b94'],
      relatedOnly: 1,
    },
    { query: 'البارزاني', why: 'in nothing but a headline', only: true, relatedOnly: 1 },
    {
      query: 'كسوف',
      why: 'in headlines under two others',
      must: ['2006-eclipse'],
      mustNot: ['1995-lighthouse-museum', '2009-astronomy-night'],
    },
    {
      query: 'مباراة القمة',
      why: 'in a headline under a train',
      must: ['cairo-derby'],
      only: true,
    },
    {
      query: 'السمك',
      why: 'headlines alone',
      must: ['train-derailed'],
      mustNot: ['fish-market'],
      scope: 'related',
    },
    {
      query: 'فوسفات',
      why: 'everywhere',
      must: ['phosphate-recovery', '000_07a94baf12808b94'],
      scope: 'everywhere',
      first: 'phosphate-recovery',
    },
    {
      query: 'أسعار التمر',
      why: 'the article, not the one that names it',
      first: 'date-prices',
      mustNot: ['washington-talks'],
    },
  ],
};

/** Common words are left out and said to be. */
export const stopWords: JudgedKind = {
  kind: 'stop words',
  judgements: [
    {
      query: 'الثلوج في لبنان',
      why: 'one in the middle',
      first: 'snow-mountains',
      notes: ['stop-words'],
    },
    {
      query: 'من في على',
      why: 'nothing else',
      must: ['000_07a94baf12808b94'],
      notNotes: ['stop-words'],
    },
    {
      query: 'لا نقص في الأمصال',
      why: 'two of them',
      first: 'health-affairs',
      notes: ['stop-words'],
    },
    {
      query: 'رئيس +من',
      why: 'one insisted on',
      must: ['000_07a94baf12808b94'],
      notNotes: ['stop-words'],
    },
    {
      query: 'the reading room',
      why: 'English',
      must: ['press-freedom-en'],
      notes: ['stop-words'],
    },
  ],
};

/** Questions in full: the article that answers comes first. */
export const questions: JudgedKind = {
  kind: 'questions',
  judgements: [
    { query: 'ما سبب حريق المصنع؟', why: 'acquittal of the guard', first: 'acquitted' },
    {
      query: 'متى فتحت المنارة القديمة أبوابها؟',
      why: 'the lighthouse',
      first: '1995-lighthouse-museum',
    },
    { query: 'من فاز ببطولة الشطرنج؟', why: 'the boy', first: 'walid-chess' },
    {
      query: 'أين يقع مخيم اللاجئين في الأردن؟',
      why: 'the dateline says it',
      first: 'refugees-camp',
    },
    { query: 'كم بلغ عجز موازنة 2018؟', why: 'a number', first: 'budget-approved' },
    {
      query: 'لماذا تعطلت حركة القطارات قرب طنطا؟',
      why: 'the derailment',
      first: 'train-derailed',
    },
    { query: 'كيف تنسج شباك الصيد الجديدة؟', why: 'the workshop', first: '2020-fishing-nets' },
    { query: 'كم يبلغ طول خط المترو في قطر؟', why: 'the metro', first: 'qatar-metro' },
    { query: 'ما هي نسبة السكر في الدم؟', why: 'the open day', first: 'diabetes-day' },
    { query: 'who opened the reading room in Beirut?', why: 'English', first: 'press-freedom-en' },
  ],
};
