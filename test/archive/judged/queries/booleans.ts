import type { JudgedKind } from '../judgement.ts';

/** Signs, operators in both languages, and brackets. */
export const booleans: JudgedKind = {
  kind: 'booleans',
  judgements: [
    { query: 'القمح أو الشعير', why: 'either', must: ['wheat-import', 'barley-drought'] },
    {
      query: 'القمح OR الشعير',
      why: 'either, in English',
      must: ['wheat-import', 'barley-drought'],
    },
    { query: 'القمح و الشعير', why: 'both', must: ['barley-drought'], only: true },
    { query: 'القمح AND الشعير', why: 'both, in English', must: ['barley-drought'], only: true },
    {
      query: 'القمح ليس الشعير',
      why: 'one without the other',
      must: ['wheat-import'],
      mustNot: ['barley-drought'],
    },
    {
      query: 'القمح NOT الشعير',
      why: 'the same in English',
      must: ['wheat-import'],
      mustNot: ['barley-drought'],
    },
    {
      query: 'القمح -الشعير',
      why: 'the same with a sign',
      must: ['wheat-import'],
      mustNot: ['barley-drought'],
    },
    {
      query: 'الليرة -التركية',
      why: 'a name forbidden',
      must: ['lira-support'],
      mustNot: ['lira-record-low'],
    },
    {
      query: 'القمح أو الشعير سوريا',
      why: '«أو» binds its neighbours',
      must: ['barley-drought'],
      mustNot: ['wheat-import'],
      notNotes: ['some-words-only'],
    },
    {
      query: '(القمح أو الشعير) -سوريا',
      why: 'brackets and a sign',
      must: ['wheat-import'],
      mustNot: ['barley-drought'],
    },
    {
      query: '(كوفيد أو إنفلونزا) المدارس',
      why: 'brackets and a word',
      must: ['covid-vaccine'],
      mustNot: ['influenza-h1n1'],
    },
    {
      query: 'تونس (انتخابات أو حكومة)',
      why: 'a word and brackets',
      must: ['municipal-elections', 'cabinet-formed'],
      mustNot: ['phosphate-recovery'],
    },
    {
      query: '(القاهرة جوجل) أو (واشنطن صلب)',
      why: 'brackets on both sides',
      must: ['google-cairo', 'washington-talks'],
      mustNot: ['central-bank-rate'],
    },
    { query: '+القاهرة +جوجل', why: 'both insisted on', must: ['google-cairo'], only: true },
    {
      query: '+واشنطن +بيروت',
      why: 'no article has both, and signs are not loosened',
      only: true,
      notNotes: ['some-words-only'],
    },
    {
      query: 'عنوان:(قطار أو حافلة)',
      why: 'a field before brackets',
      must: ['train-derailed', 'lost-bag'],
      only: true,
    },
    { query: '-قطار', why: 'everything else', must: ['qatar-metro'], mustNot: ['train-derailed'] },
    {
      query: '(ترامب أو بوتين) -باريس',
      why: 'brackets and a place',
      must: ['putin-berlin'],
      mustNot: ['trump-paris'],
    },
    { query: 'newspapers AND Beirut', why: 'English', must: ['press-freedom-en'], only: true },
    { query: 'القمح^3 أو الشعير', why: 'a boost', must: ['wheat-import', 'barley-drought'] },
  ],
};
