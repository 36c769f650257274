import type { JudgedKind } from '../judgement.ts';

/** A star for any letters, at either end or inside. */
export const wildcards: JudgedKind = {
  kind: 'wildcards',
  judgements: [
    { query: 'انتخاب*', why: 'the beginning', must: ['municipal-elections'] },
    { query: 'برشل*', why: 'the beginning of a name', must: ['barcelona-madrid'], only: true },
    { query: '*فورنيا', why: 'the end', must: ['california-fires'], only: true },
    { query: 'م*رجان', why: 'inside', must: ['film-festival-tag', 'stretched-letters'] },
    { query: 'قط*ر', why: 'inside, none or some', must: ['train-derailed', 'qatar-metro'] },
    { query: 'Sam*', why: 'Latin letters', must: ['iphone-repair'], only: true },
    { query: 'A3*', why: 'letters and digits', must: ['airbus-order'], only: true },
    {
      query: 'عنوان:قط*',
      why: 'in a field',
      must: ['qatar-metro', 'train-derailed'],
      mustNot: ['phosphate-recovery'],
    },
    {
      query: '*لغاء',
      why: 'with the article and without',
      must: ['flights-cancelled', 'toll-abolished'],
    },
    { query: 'فوسف*', why: 'the words themselves have the article', must: ['phosphate-recovery'] },
  ],
};

/** Words some letters away. */
export const fuzzy: JudgedKind = {
  kind: 'fuzzy',
  judgements: [
    { query: 'برشلونا~1', why: 'one letter other', must: ['barcelona-madrid'], only: true },
    { query: 'كالفورنيا~1', why: 'one letter missing', must: ['california-fires'], only: true },
    { query: 'الخرتوم~1', why: 'one letter other', must: ['khartoum-flood'] },
    { query: 'Samsong~1', why: 'Latin letters', must: ['iphone-repair'], only: true },
    { query: 'مراطون~1', why: 'one letter missing', must: ['agadir-marathon'] },
    { query: 'فسفات~1', why: 'the word itself has the article', must: ['phosphate-recovery'] },
    { query: 'كاليفرنا~2', why: 'two letters missing', must: ['california-fires'] },
    { query: 'زلزل~1', why: 'short', must: ['earthquake'] },
  ],
};
