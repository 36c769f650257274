import type { JudgedKind } from '../judgement.ts';

/** Article, conjunctions and prepositions written together with a word. */
export const clitics: JudgedKind = {
  kind: 'clitics',
  judgements: [
    { query: 'باستانا', why: 'typed with its preposition', must: ['000_07a94baf12808b94'] },
    { query: 'ببيروت', why: 'typed with its preposition', must: ['beirut-parliament'] },
    { query: 'اللاجئين', why: 'printed «للاجئين»', must: ['refugees-camp', 'refugees-return'] },
    { query: 'للاجئين', why: 'typed behind ل', must: ['refugees-camp', 'refugees-return'] },
    { query: 'للبنان', why: 'typed behind ل', must: ['aid-to-lebanon', 'snow-mountains'] },
    { query: 'لليبيا', why: 'typed behind ل', must: ['support-for-libya', 'libyan-dialogue'] },
    { query: 'الليرة', why: 'printed «لليرة»', must: ['lira-support', 'lira-record-low'] },
    { query: 'لليرة', why: 'typed behind ل', must: ['lira-support', 'lira-record-low'] },
    {
      query: 'لجنة البيئة',
      why: 'a committee, printed «للجنة»',
      must: ['committee-report'],
      first: 'committee-report',
    },
    {
      query: 'الجنة',
      why: 'paradise, not a committee',
      must: ['paradise-garden'],
      mustNot: ['committee-report'],
    },
    {
      query: 'بلدية',
      why: 'a town hall, not «لديه»',
      must: ['town-hall', 'municipal-elections'],
      mustNot: ['craftsman-dream'],
    },
    {
      query: 'لديه',
      why: 'he has, not a town hall',
      must: ['craftsman-dream'],
      mustNot: ['town-hall', 'municipal-elections'],
    },
    { query: 'والدة', why: 'a mother; وال is no article', must: ['walid-chess'] },
    { query: 'والد', why: 'a father, printed «والدها»', must: ['girl-kidney'] },
    { query: 'ألعاب', why: 'games; أل is no article', must: ['tokyo-games', 'asian-games'] },
    { query: 'الألعاب', why: 'games with the article', must: ['tokyo-games', 'asian-games'] },
    {
      query: 'إلغاء',
      why: 'cancelling; إل is no article',
      must: ['flights-cancelled', 'toll-abolished'],
    },
    {
      query: 'الإلغاء',
      why: 'the same with the article',
      must: ['flights-cancelled', 'toll-abolished'],
    },
    {
      query: 'التهاب',
      why: 'inflammation; ال is no article',
      must: ['hepatitis-campaign', 'lung-inflammation'],
    },
    {
      query: 'الالتهاب',
      why: 'the same with the article',
      must: ['hepatitis-campaign', 'lung-inflammation'],
    },
    {
      query: 'التزام',
      why: 'commitment; ال is no article',
      must: ['school-pledge', 'climate-pledge'],
    },
    {
      query: 'الالتزام',
      why: 'the same with the article',
      must: ['school-pledge', 'climate-pledge'],
    },
    { query: 'وكالات', why: 'agencies; وكال is no prefix', must: ['agencies-ratings'] },
    { query: 'الوكالات', why: 'the same with the article', must: ['agencies-ratings'] },
    { query: 'وكالة', why: 'one agency', must: ['agencies-ratings'] },
    { query: 'فيلم', why: 'begins with ف and keeps it', must: ['film-festival-tag'] },
    {
      query: 'وزير والداخلية',
      why: 'a و that belongs to the word behind it',
      must: ['cabinet-formed'],
    },
    { query: 'مكتبات', why: 'printed «وللمكتبات»', must: ['1999-book-fair'] },
  ],
};
