import type { JudgedKind } from '../judgement.ts';

/** A query as it is typed in haste is still read. */
export const mistakes: JudgedKind = {
  kind: 'mistakes',
  judgements: [
    {
      query: 'وزير الداخليه التونسي',
      why: 'ه for ة, and a form not printed',
      must: ['cabinet-formed'],
      first: 'cabinet-formed',
    },
    {
      query: '"زيت الزيتون',
      why: 'a quotation mark alone',
      must: ['olive-oil'],
      first: 'olive-oil',
      notes: ['unclosed-quote'],
    },
    { query: '(القمح', why: 'a bracket alone', must: ['wheat-import'] },
    { query: 'القمح)', why: 'a bracket alone', must: ['wheat-import'] },
    { query: 'القمح -', why: 'a sign alone', must: ['wheat-import'], notes: ['stray-operator'] },
    { query: 'أو القمح', why: 'an operator with nothing before it', must: ['wheat-import'] },
    { query: 'القمح أو', why: 'an operator with nothing behind it', must: ['wheat-import'] },
    { query: 'القمح و', why: 'the same with «و»', must: ['wheat-import'] },
    { query: 'القمح ()', why: 'empty brackets', must: ['wheat-import'] },
    { query: 'عنوان: قطار', why: 'a space behind the colon', must: ['train-derailed'] },
    { query: 'قطار،طنطا', why: 'no space behind the comma', must: ['train-derailed'] },
    { query: 'قطار,بضائع', why: 'no space behind the comma', must: ['train-derailed'] },
    { query: 'القاهرة/جوجل', why: 'a stroke for a space', must: ['google-cairo'] },
    { query: 'الاهلى والزمالك', why: 'Cairo endings, no hamza', first: 'cairo-derby' },
    { query: 'فيضان    الخرطوم', why: 'too many spaces', first: 'khartoum-flood' },
    { query: 'قطار.', why: 'a full stop copied along', must: ['train-derailed'] },
    {
      query: '«قطار',
      why: 'an opening quotation mark copied along',
      must: ['train-derailed'],
      notes: ['unclosed-quote'],
    },
    { query: 'قطار»', why: 'a closing quotation mark copied along', must: ['train-derailed'] },
    { query: 'زلزال كرمان 6.3', why: 'a point for the comma', first: 'earthquake' },
    {
      query: 'واشنطن بيروت',
      why: 'no article has both words',
      must: ['washington-talks', 'beirut-parliament'],
      notes: ['some-words-only'],
    },
    {
      query: 'القاهرة جوجل فندق',
      why: 'one word in no article',
      first: 'google-cairo',
      notes: ['some-words-only'],
    },
    { query: 'خطاطو', why: 'a word that is not finished', must: ['qandil-2019-ruqaa-children'] },
  ],
};
