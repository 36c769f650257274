import type { JudgedKind } from '../judgement.ts';

/** Where a word stands, and what an article is. */
export const fields: JudgedKind = {
  kind: 'fields',
  judgements: [
    { query: 'عنوان:قطار', why: 'in the headline', must: ['train-derailed'], only: true },
    { query: 'title:قطر', why: 'in the headline, in English', must: ['qatar-metro'], only: true },
    { query: 'عنوان:التضخم', why: 'in no headline', only: true },
    {
      query: 'العنوان:"ريال مدريد"',
      why: 'a phrase in the headline',
      must: ['barcelona-madrid'],
      only: true,
    },
    {
      query: 'مقدمة:القطارات',
      why: 'in a standfirst, or in an opening where there is none',
      must: ['train-derailed'],
    },
    {
      query: 'standfirst:نساء',
      why: 'in the standfirst, in English',
      must: ['cabinet-formed'],
      mustNot: ['2003-date-harvest'],
    },
    { query: 'نص:الشانزليزيه', why: 'in the body', must: ['trump-paris'], only: true },
    { query: 'body:linotype', why: 'in the body, in English', must: ['2005-linotype'], only: true },
    { query: 'عنوان:الشانزليزيه', why: 'not in the headline', only: true },
    {
      query: 'روابط:السمك',
      why: 'in related headlines',
      must: ['train-derailed'],
      mustNot: ['fish-market'],
    },
    {
      query: 'related:"سوق السمك"',
      why: 'a phrase there, in English',
      must: ['train-derailed'],
      only: true,
    },
    {
      query: 'مصدر:المرفأ',
      why: 'a word of the source',
      must: ['1995-lighthouse-museum', '2018-sea-storm'],
      mustNot: ['google-cairo', 'fish-market'],
    },
    {
      query: 'source:"Harbour Post"',
      why: 'a source in two words',
      must: ['press-freedom-en'],
      only: true,
    },
    {
      query: 'مصدر:"النيل اليوم" قطار',
      why: 'a source and a word',
      must: ['train-derailed'],
      only: true,
    },
    {
      query: 'مصدر:"مجله الرواق" العود',
      why: 'a source as typed in haste',
      must: ['1997-oud-makers'],
    },
    {
      query: 'باب:رياضة المطر',
      why: 'a category and a word',
      must: ['league-fixtures'],
      only: true,
    },
    {
      query: 'باب:رياضة',
      why: 'a category',
      must: ['cairo-derby', 'walid-chess'],
      mustNot: ['google-cairo'],
    },
    {
      query: 'category:طقس',
      why: 'a category, in English',
      must: ['khartoum-flood', 'marsad-2005-coldest-night'],
      mustNot: ['2018-sea-storm'],
    },
    {
      query: 'مكان:القاهرة',
      why: 'written from there',
      must: ['central-bank-rate', 'cairo-derby', '1998-reading-room'],
      only: true,
    },
    {
      query: 'place:تونس',
      why: 'a town and a country of one name',
      must: ['cabinet-formed', 'municipal-elections', '2003-date-harvest'],
      mustNot: ['olive-oil', 'cafe-fr'],
    },
    {
      query: 'مكان:المغرب',
      why: 'the country behind the town',
      must: ['agadir-marathon', '1997-oud-makers', '2014-bird-migration'],
      only: true,
    },
    {
      query: 'مكان:بيروت قانون',
      why: 'a place and a word',
      must: ['beirut-parliament'],
      only: true,
    },
    { query: 'قال:رئيس', why: 'no such field: read as text', notes: ['unknown-field'] },
  ],
};

/** When an article was published. */
export const dates: JudgedKind = {
  kind: 'dates',
  judgements: [
    {
      query: 'إنتاج date:2017',
      why: 'a year',
      must: ['opec-cut'],
      mustNot: ['phosphate-recovery'],
    },
    {
      query: 'تاريخ:2018-11',
      why: 'a month',
      must: ['film-festival-tag', 'league-fixtures', 'player-salah', 'california-fires'],
      only: true,
    },
    { query: 'تاريخ:2017-09-13', why: 'a day', must: ['000_07a94baf12808b94'], only: true },
    {
      query: 'تاريخ:2017-09..2017-10',
      why: 'two months',
      must: ['netanyahu-cairo-spelling', '000_07a94baf12808b94', 'date-prices', 'google-cairo'],
      only: true,
    },
    {
      query: 'date:..1996',
      why: 'until',
      must: ['1995-lighthouse-museum', '1996-old-songs'],
      only: true,
    },
    {
      query: 'date:2024..',
      why: 'since',
      must: ['2024-palm-museum', 'marsad-2025-school-telescope'],
      only: true,
    },
    {
      query: 'تاريخ:٢٠٢٢',
      why: 'Arabic digits',
      must: ['covid-wards', '2022-bread-ovens'],
      only: true,
    },
    {
      query: 'اللاجئين تاريخ:2019',
      why: 'a word and a year',
      must: ['refugees-return'],
      mustNot: ['refugees-camp'],
    },
    {
      query: 'ترامب -تاريخ:2017',
      why: 'not in a year',
      must: ['trump-gulf-spelling'],
      mustNot: ['trump-paris'],
    },
    {
      query: 'الفوسفات date:2018-04..',
      why: 'since a month',
      must: ['phosphate-recovery'],
      only: true,
    },
    {
      query: '"ورشة" date:2008-06-17',
      why: 'two near copies of one day',
      must: ['2008-manuscripts', '2008-manuscript-workshop'],
      only: true,
    },
    {
      query: 'تاريخ:2017-08-18..2018-08-18 برلين',
      why: 'the last day is inside',
      must: ['putin-berlin'],
      only: true,
    },
  ],
};
