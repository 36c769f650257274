import type { JudgedKind } from '../judgement.ts';

/** Names that newspapers spell differently: each finds the others, its own first. */
export const spellings: JudgedKind = {
  kind: 'spellings',
  judgements: [
    {
      query: 'ترامب',
      why: 'Beirut and Cairo',
      must: ['trump-paris', 'trump-gulf-spelling'],
      first: 'trump-paris',
      notes: ['also-searched'],
    },
    {
      query: 'ترمب',
      why: 'Riyadh',
      must: ['trump-paris', 'trump-gulf-spelling'],
      first: 'trump-gulf-spelling',
      notes: ['also-searched'],
    },
    {
      query: 'نتنياهو',
      why: 'Beirut',
      must: ['netanyahu-beirut-spelling', 'netanyahu-cairo-spelling'],
      first: 'netanyahu-beirut-spelling',
    },
    {
      query: 'نتانياهو',
      why: 'Cairo',
      must: ['netanyahu-beirut-spelling', 'netanyahu-cairo-spelling'],
      first: 'netanyahu-cairo-spelling',
    },
    {
      query: 'أستانة',
      why: 'the ending the seed does not use',
      first: '000_07a94baf12808b94',
      notes: ['also-searched'],
    },
    {
      query: 'غوغل',
      why: 'Beirut',
      must: ['google-beirut', 'google-cairo'],
      first: 'google-beirut',
    },
    { query: 'جوجل', why: 'Cairo', must: ['google-beirut', 'google-cairo'], first: 'google-cairo' },
    { query: 'إنجليزي', why: 'Cairo', must: ['english-courses', 'english-dictionary'] },
    { query: 'الإنكليزية', why: 'Beirut', must: ['english-courses', 'english-dictionary'] },
    { query: 'أولمبية', why: 'most newsrooms', must: ['tokyo-games', 'olympic-committee-cairo'] },
    { query: 'الأوليمبية', why: 'Cairo', must: ['tokyo-games', 'olympic-committee-cairo'] },
    {
      query: 'أمريكي',
      why: 'with the vowel behind the ر',
      must: ['trump-gulf-spelling', 'trump-paris'],
    },
    {
      query: 'أميركي',
      why: 'with the vowel before the ر',
      must: ['trump-gulf-spelling', 'trump-paris'],
    },
    { query: 'الشؤون الصحية', why: 'hamza on و', first: 'health-affairs' },
    {
      query: 'مسؤول',
      why: 'hamza on و',
      must: ['1995-lighthouse-museum', 'support-for-libya', '2000-library-catalogue'],
    },
    {
      query: 'مسئول',
      why: 'hamza on ئ',
      must: ['1995-lighthouse-museum', 'support-for-libya', '2000-library-catalogue'],
    },
    { query: 'بتكوين', why: 'a vowel short', must: ['bitcoin-falls'] },
  ],
};

/** Words that differ by a vowel or an ending and are not one name. */
export const notSpellings: JudgedKind = {
  kind: 'not spellings',
  judgements: [
    {
      query: 'مدينة',
      why: 'a town is not «مدنية»',
      must: ['new-town'],
      mustNot: ['civil-code'],
      notNotes: ['also-searched'],
    },
    {
      query: 'مدنية',
      why: 'civil is not «مدينة»',
      must: ['civil-code'],
      mustNot: ['new-town'],
      notNotes: ['also-searched'],
    },
    {
      query: 'كاتب',
      why: 'a scribe is not «كتاب»',
      must: ['luxor-antiquities'],
      mustNot: ['ibn-sina'],
      notNotes: ['also-searched'],
    },
    {
      query: 'كتاب',
      why: 'a book is not «كاتب»',
      must: ['ibn-sina'],
      mustNot: ['luxor-antiquities'],
      notNotes: ['also-searched'],
    },
    {
      query: 'بنك',
      why: 'a bank is not a girl',
      must: ['central-bank-rate'],
      mustNot: ['girl-kidney'],
    },
    {
      query: 'بنت',
      why: 'a girl is not a bank',
      must: ['girl-kidney'],
      mustNot: ['central-bank-rate'],
    },
    {
      query: 'آثار',
      why: 'antiquities, not an effect',
      must: ['luxor-antiquities'],
      mustNot: ['screen-effects'],
      notNotes: ['also-searched'],
    },
    {
      query: 'تأثير',
      why: 'an effect, not antiquities',
      must: ['screen-effects'],
      mustNot: ['luxor-antiquities'],
    },
  ],
};
