import type { JudgedKind } from '../judgement.ts';

/** Typed with the keyboard switched to the other script. */
export const keyboards: JudgedKind = {
  kind: 'keyboard',
  judgements: [
    { query: 'hgrlp', why: 'القمح', must: ['wheat-import'] },
    { query: 'hghigd', why: 'الاهلي', must: ['cairo-derby'] },
    { query: "hgov',l", why: 'الخرطوم', must: ['khartoum-flood'] },
    { query: ",hak'k", why: 'واشنطن', must: ['washington-talks'] },
    { query: 'fvag,km', why: 'برشلونة', must: ['barcelona-madrid'] },
    { query: 'jvhlf', why: 'ترامب', must: ['trump-paris'] },
    { query: 'hgfk; hglv;.d', why: 'البنك المركزي', must: ['central-bank-rate'] },
    { query: 'هحاخىث', why: 'iphone', must: ['iphone-repair'] },
    { query: 'سشةسعىل', why: 'samsung', must: ['iphone-repair'] },
  ],
};

/** Names typed in Latin letters and printed in Arabic ones. */
export const latinNames: JudgedKind = {
  kind: 'latin',
  judgements: [
    { query: 'trump', why: 'two spellings', must: ['trump-paris', 'trump-gulf-spelling'] },
    { query: 'putin', why: 'پ and b are one letter', must: ['putin-berlin'] },
    { query: 'astana', why: 'a capital', must: ['000_07a94baf12808b94'] },
    {
      query: 'netanyahu',
      why: 'two spellings',
      must: ['netanyahu-beirut-spelling', 'netanyahu-cairo-spelling'],
    },
    { query: 'barcelona', why: 'a soft c', must: ['barcelona-madrid'] },
    { query: 'khartoum', why: 'kh for خ', must: ['khartoum-flood'] },
    { query: 'merkel', why: 'a surname', must: ['putin-berlin'] },
    { query: 'google', why: 'two spellings', must: ['google-beirut', 'google-cairo'] },
    { query: 'facebook', why: 'one word', must: ['facebook-privacy'] },
    { query: 'opec', why: 'an abbreviation read as a word', must: ['opec-cut'] },
    { query: 'mosul', why: 'without its article', must: ['hospitals-mosul'] },
    { query: 'washington', why: 'w and sh', must: ['washington-talks'], mustNot: ['lost-bag'] },
    { query: 'california', why: 'c for ك', must: ['california-fires'] },
    { query: 'beirut', why: 'stands in an English article too', must: ['press-freedom-en'] },
  ],
};
