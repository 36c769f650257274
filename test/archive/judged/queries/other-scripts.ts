import type { JudgedKind } from '../judgement.ts';

/** English, French, Hebrew and Persian words in the same archive. */
export const otherScripts: JudgedKind = {
  kind: 'other scripts',
  judgements: [
    {
      query: 'election',
      why: 'printed «elections» and «élections»',
      must: ['press-freedom-en', 'cafe-fr'],
    },
    { query: 'journalist', why: 'printed in the plural', must: ['press-freedom-en'] },
    { query: 'newspaper', why: 'printed in the plural', must: ['press-freedom-en'] },
    { query: 'opening', why: 'printed «opened»', must: ['press-freedom-en'] },
    { query: 'élection', why: 'typed with its accent', must: ['cafe-fr'] },
    { query: 'cafe', why: 'printed with its accent', must: ['cafe-fr'], only: true },
    { query: 'étranger', why: 'printed in the plural', must: ['cafe-fr'] },
    { query: 'municipale', why: 'printed in the plural', must: ['cafe-fr'] },
    { query: 'écrivain', why: 'printed in the plural', must: ['cafe-fr'] },
    { query: 'LINOTYPE', why: 'capitals', must: ['2005-linotype'], only: true },
    { query: 'unicode', why: 'small letters', must: ['2005-linotype'], only: true },
    { query: 'שלום', why: 'Hebrew', must: ['hebrew-sign'], only: true },
    { query: 'ירושלים', why: 'Hebrew with a final letter', must: ['hebrew-sign'], only: true },
    { query: 'ایران', why: 'Persian ی', must: ['persian-letters', 'earthquake'] },
    { query: 'فی بغداد', why: 'Persian ی in a common word', must: ['persian-letters'] },
    { query: 'هواتف Samsung', why: 'two scripts in one query', first: 'iphone-repair' },
  ],
};
