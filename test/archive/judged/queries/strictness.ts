import type { JudgedKind } from '../judgement.ts';

/** How closely a word is to be taken, from 1 as written to 7 by its skeleton. */
export const strictness: JudgedKind = {
  kind: 'strictness',
  judgements: [
    {
      query: 'مُحَمَّدٌ strict:1',
      why: 'as written, marks and all',
      must: ['vocalised-poem'],
      only: true,
    },
    {
      query: 'محمد strict:1',
      why: 'as written without marks',
      must: ['player-salah'],
      mustNot: ['vocalised-poem'],
    },
    {
      query: 'محمد strict:2',
      why: 'without regard to marks',
      must: ['player-salah', 'vocalised-poem'],
    },
    { query: 'عُمان strict:1', why: 'the sultanate', must: ['oman-consultations'], only: true },
    { query: 'عمّان strict:1', why: 'the capital of Jordan', must: ['amman-water'], only: true },
    {
      query: 'عمان strict:2',
      why: 'either',
      must: ['oman-consultations', 'amman-water'],
      only: true,
    },
    { query: 'الاسكندرية strict:3', why: 'ة is not ه', only: true },
    { query: 'الاسكندرية strict:4', why: 'ة is ه', must: ['egyptian-endings'], only: true },
    {
      query: 'مسئول strict:2',
      why: 'hamza as typed',
      must: ['support-for-libya', '1998-reading-room'],
      mustNot: ['1995-lighthouse-museum'],
    },
    {
      query: 'مسئول strict:3',
      why: 'hamza on any seat',
      must: ['support-for-libya', '1995-lighthouse-museum'],
    },
    {
      query: 'علي strict:3',
      why: 'a man, not «على»',
      must: ['ali-abdullah'],
      mustNot: ['clay-jars'],
    },
    {
      query: 'لبنان strict:4',
      why: 'nothing taken off',
      must: ['snow-mountains'],
      mustNot: ['aid-to-lebanon', 'beirut-parliament'],
    },
    {
      query: 'لبنان strict:5',
      why: 'prefixes taken off',
      must: ['snow-mountains', 'aid-to-lebanon'],
      mustNot: ['beirut-parliament'],
    },
    {
      query: 'لبنان strict:6',
      why: 'endings taken off too',
      must: ['snow-mountains', 'aid-to-lebanon', 'beirut-parliament'],
    },
    {
      query: 'وزير strict:4',
      why: 'one minister',
      must: ['cabinet-formed'],
      mustNot: ['g20-debt'],
    },
    {
      query: 'وزير strict:7',
      why: 'ministers by their skeleton',
      must: ['cabinet-formed', 'g20-debt'],
    },
    {
      query: '=لبنان',
      why: 'one word exactly',
      must: ['snow-mountains'],
      mustNot: ['aid-to-lebanon', 'beirut-parliament'],
    },
    {
      query: '=قطار طنطا',
      why: 'one word exactly, the other not',
      must: ['train-derailed'],
      only: true,
    },
    {
      query: '=ترامب',
      why: 'no other spelling',
      must: ['trump-paris'],
      only: true,
      notNotes: ['also-searched'],
    },
    {
      query: 'صرامة:4 ترامب',
      why: 'no other spelling, in Arabic',
      must: ['trump-paris'],
      only: true,
      notNotes: ['also-searched'],
    },
    {
      query: 'صرامة:٤ غوغل',
      why: 'Arabic digits',
      must: ['google-beirut'],
      only: true,
      notNotes: ['also-searched'],
    },
  ],
};
