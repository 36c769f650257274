import type { JudgedKind } from '../judgement.ts';

/** Vowel signs, tatweel and presentation forms change nothing. */
export const marks: JudgedKind = {
  kind: 'marks',
  judgements: [
    {
      query: 'محمد',
      why: 'printed with vowel signs and without',
      must: ['vocalised-poem', 'player-salah'],
    },
    { query: 'مُحَمَّدٌ', why: 'typed with vowel signs', must: ['vocalised-poem', 'player-salah'] },
    {
      query: 'قصيدة',
      why: 'printed with vowel signs',
      must: ['vocalised-poem', '2013-verse-night'],
    },
    { query: 'سوق الكتب', why: 'printed with vowel signs', must: ['vocalised-poem'] },
    { query: 'مهرجان الفخار', why: 'printed with tatweel', first: 'stretched-letters' },
    {
      query: 'مهـــرجان',
      why: 'typed with tatweel',
      must: ['stretched-letters', 'film-festival-tag'],
    },
    {
      query: 'المصاحف الأندلسية',
      why: 'printed in presentation forms',
      first: 'presentation-forms',
    },
    {
      query: 'ﺍﻹﺳﻼﻡ',
      why: 'typed in presentation forms',
      must: ['presentation-forms', 'interfaith-islam'],
    },
    {
      query: 'الإســـلام',
      why: 'tatweel inside',
      must: ['presentation-forms', 'interfaith-islam'],
    },
    { query: 'الأَنْدَلُس', why: 'vowel signs over presentation forms', must: ['presentation-forms'] },
  ],
};

/** Hamza and its seats, ة and ه, ى and ي, as typed in haste. */
export const hamzas: JudgedKind = {
  kind: 'hamza',
  judgements: [
    {
      query: 'اسلام',
      why: 'no hamza',
      must: ['interfaith-islam', 'presentation-forms'],
      mustNot: ['peace-accord'],
    },
    {
      query: 'سلام',
      why: 'peace, not Islam',
      must: ['peace-accord'],
      mustNot: ['interfaith-islam', 'presentation-forms'],
    },
    {
      query: 'السلم الأهلي',
      why: 'peace again',
      first: 'peace-accord',
      mustNot: ['interfaith-islam'],
    },
    { query: 'إتفاق سلام', why: 'a hamza too many', first: 'peace-accord' },
    { query: 'اسعار الفائده', why: 'both at once', first: 'central-bank-rate' },
    { query: 'إلتهاب الكبد', why: 'a hamza too many', first: 'hepatitis-campaign' },
    { query: 'أستانا', why: 'alef and a combining hamza', must: ['000_07a94baf12808b94'] },
    { query: 'قرا شاعر', why: 'no hamza', must: ['persian-letters'] },
    { query: 'البنك المركزى المصرى', why: 'Cairo endings typed', first: 'central-bank-rate' },
    { query: 'واحة سيوة', why: 'Cairo endings printed', first: 'egyptian-endings' },
    { query: 'الاهلى', why: 'both at once', must: ['cairo-derby', 'peace-accord'] },
    { query: 'بدء التطعيم', why: 'a bare hamza at the end', first: 'covid-vaccine' },
    {
      query: 'آلاف',
      why: 'madda, and the article before it',
      must: ['california-fires', 'agadir-marathon'],
    },
  ],
};
