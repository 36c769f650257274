import type { JudgedKind } from '../judgement.ts';

/** Words between quotation marks stand side by side, as written but for hamza, marks and endings. */
export const phrases: JudgedKind = {
  kind: 'phrases',
  judgements: [
    {
      query: '"مناطق خفض التوتر"',
      why: 'a term of three words',
      must: ['000_07a94baf12808b94'],
      only: true,
    },
    { query: '"خفض التوتر مناطق"', why: 'the same turned round', only: true },
    { query: '"البنك المركزي"', why: 'straight quotes', must: ['central-bank-rate'], only: true },
    { query: '«زيت الزيتون»', why: 'Arabic quotes', must: ['olive-oil'], only: true },
    { query: '“ريال مدريد”', why: 'curled quotes', must: ['barcelona-madrid'], only: true },
    { query: '"بن سلمان"', why: 'a common word inside', must: ['bin-salman-rally'], only: true },
    { query: '"راشد سلمان"', why: 'not side by side', only: true },
    {
      query: '"سوق السمك"',
      why: 'a headline elsewhere is counted apart',
      must: ['fish-market'],
      only: true,
      relatedOnly: 1,
    },
    { query: '"سلطنة عمان"', why: 'marks do not matter', must: ['oman-consultations'], only: true },
    { query: '"مباراه القمه"', why: 'ه for ة', must: ['cairo-derby'], only: true },
    { query: '"اتفاق سلام"', why: 'twice in one article', must: ['peace-accord'], only: true },
    { query: '"الدولة المدنية"', why: 'the state, not the town', must: ['civil-code'], only: true },
    { query: '"مدينة جديدة"', why: 'as written', must: ['new-town'], only: true },
    { query: '"المدينة جديدة"', why: 'no prefix is taken off in a phrase', only: true },
    {
      query: '"حول الملاحة في المضيق"',
      why: 'a common word in the middle',
      must: ['oman-consultations'],
      only: true,
    },
    { query: '"لا نقص"', why: 'begins with a common word', must: ['health-affairs'], only: true },
    { query: '"التضخم وتتوقع"', why: 'not from one paragraph into the next', only: true },
    { query: '"اتفاق الوفدان"', why: 'not from the headline into the standfirst', only: true },
    {
      query: '"عاصفة بحرية"',
      why: 'not by related headlines',
      must: ['2018-sea-storm'],
      only: true,
      relatedOnly: 2,
    },
    {
      query: '"كوفيد 19"',
      why: 'a hyphen is a space',
      must: ['covid-vaccine', 'covid-wards'],
      only: true,
    },
    { query: '"reading room"', why: 'English', must: ['press-freedom-en'], only: true },
    {
      query: '"ورشة ترميم المخطوطات"',
      why: 'one of two near copies',
      must: ['2008-manuscript-workshop'],
      only: true,
    },
    {
      query: '"علي عبد الله" يتقاعد',
      why: 'a phrase and a word',
      must: ['ali-abdullah'],
      only: true,
    },
    {
      query: '-"ريال مدريد" هدف',
      why: 'a phrase forbidden',
      must: ['player-salah'],
      mustNot: ['barcelona-madrid'],
    },
  ],
};

/** Words near each other, in any order or in the one given. */
export const proximity: JudgedKind = {
  kind: 'proximity',
  judgements: [
    { query: '"الفائدة المركزي"~3', why: 'any order', must: ['central-bank-rate'], only: true },
    { query: '"الفائدة المركزي"~>3', why: 'not in this order', only: true },
    {
      query: '"المركزي الفائدة"~>3',
      why: 'in this order',
      must: ['central-bank-rate'],
      only: true,
    },
    {
      query: '"قطار القضبان"~4',
      why: 'with two words between',
      must: ['train-derailed'],
      only: true,
    },
    { query: '"قطار القضبان"~1', why: 'too far apart', only: true },
    { query: '"القضبان قطار"~>4', why: 'not in this order', only: true },
    { query: '"اتفاق المراعي"~8', why: 'further apart', must: ['peace-accord'], only: true },
    { query: '"ترامب ميركل"~10', why: 'in different articles', only: true },
    { query: '«سعر السكر العاصمة»~15', why: 'three words', must: ['sugar-price'], only: true },
  ],
};
