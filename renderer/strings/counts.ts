import { msg, str } from '@lit/localize';
import type { Language } from '../../contract/describe-failure.ts';
import { isolate } from './isolate.ts';
import { formatNumber } from './numbers.ts';
import { plural } from './plural.ts';

/** «3 نتائج»: what a query found. */
export function countResults(language: Language, count: number): string {
  const n = formatNumber(language, count);
  const desc = 'How many articles a query found; n is the count';
  return plural(language, count, {
    zero: () => msg('لا نتائج', { desc: 'No article matches the query' }),
    one: () => msg('نتيجة واحدة', { desc: 'Exactly one article matches the query' }),
    two: () => msg('نتيجتان', { desc: 'Exactly two articles match the query' }),
    few: () => msg(str`${n} نتائج`, { desc }),
    many: () => msg(str`${n} نتيجة`, { desc }),
    other: () => msg(str`${n} نتيجة`, { desc }),
  });
}

/** «3 مواد»: how many articles the archive holds. */
export function countArticles(language: Language, count: number): string {
  const n = formatNumber(language, count);
  const desc = 'How many articles the archive or a part of it holds; n is the count';
  return plural(language, count, {
    zero: () => msg('لا مواد', { desc: 'The archive holds no article' }),
    one: () => msg('مادة واحدة', { desc: 'The archive holds one article' }),
    two: () => msg('مادتان', { desc: 'The archive holds two articles' }),
    few: () => msg(str`${n} مواد`, { desc }),
    many: () => msg(str`${n} مادة`, { desc }),
    other: () => msg(str`${n} مادة`, { desc }),
  });
}

/** «3 قصص»: hits where the copies of a story are folded into one. */
export function countStories(language: Language, count: number): string {
  const n = formatNumber(language, count);
  const desc = 'How many stories a query found, copies counted once; n is the count';
  return plural(language, count, {
    zero: () => msg('لا قصص', { desc: 'No story matches the query' }),
    one: () => msg('قصة واحدة', { desc: 'Exactly one story matches the query' }),
    two: () => msg('قصتان', { desc: 'Exactly two stories match the query' }),
    few: () => msg(str`${n} قصص`, { desc }),
    many: () => msg(str`${n} قصة`, { desc }),
    other: () => msg(str`${n} قصة`, { desc }),
  });
}

/** «3 نسخ أخرى»: articles that tell the same story as the one that is shown. */
export function countCopies(language: Language, count: number): string {
  const n = formatNumber(language, count);
  const desc = 'How many other copies of a story the archive holds; n is the count';
  return plural(language, count, {
    zero: () => msg('لا نسخ أخرى', { desc: 'The archive holds no other copy of a story' }),
    one: () => msg('نسخة أخرى', { desc: 'The archive holds one other copy of a story' }),
    two: () => msg('نسختان أخريان', { desc: 'The archive holds two other copies of a story' }),
    few: () => msg(str`${n} نسخ أخرى`, { desc }),
    many: () => msg(str`${n} نسخة أخرى`, { desc }),
    other: () => msg(str`${n} نسخة أخرى`, { desc }),
  });
}

/** «12 نتيجة في العناوين ذات الصلة فقط»: what the query finds only in headlines under other articles. */
export function countRelatedOnly(language: Language, count: number): string {
  const results = countResults(language, count);
  return msg(str`${results} في العناوين ذات الصلة فقط`, {
    desc: 'Button: so many articles match only in their list of related headlines; shows them',
  });
}

/** «3 مواضع»: how often the query matches inside the open article. */
export function countMatches(language: Language, count: number): string {
  const n = formatNumber(language, count);
  const desc = 'How often the query matches in the open article; n is the count';
  return plural(language, count, {
    zero: () => msg('لا مواضع', { desc: 'The query matches nowhere in the open article' }),
    one: () => msg('موضع واحد', { desc: 'The query matches once in the open article' }),
    two: () => msg('موضعان', { desc: 'The query matches twice in the open article' }),
    few: () => msg(str`${n} مواضع`, { desc }),
    many: () => msg(str`${n} موضعًا`, { desc }),
    other: () => msg(str`${n} موضع`, { desc }),
  });
}

/** «الدرجة التالية، «أسرة الكلمة»، تضيف مادتين»: what one rung less strict would find beside. */
export function countAdded(language: Language, count: number, rung: string): string {
  const n = formatNumber(language, count);
  const name = isolate(rung);
  const desc = 'The next rung of strictness, by name, would add so many articles; n is the count';
  return plural(language, count, {
    zero: () => msg(str`الدرجة التالية، «${name}»، لا تضيف شيئًا`, { desc }),
    one: () => msg(str`الدرجة التالية، «${name}»، تضيف مادة واحدة`, { desc }),
    two: () => msg(str`الدرجة التالية، «${name}»، تضيف مادتين`, { desc }),
    few: () => msg(str`الدرجة التالية، «${name}»، تضيف ${n} مواد`, { desc }),
    many: () => msg(str`الدرجة التالية، «${name}»، تضيف ${n} مادة`, { desc }),
    other: () => msg(str`الدرجة التالية، «${name}»، تضيف ${n} مادة`, { desc }),
  });
}

/** «و3 صيغ أخرى»: forms of a word that are not listed. */
export function countFurtherForms(language: Language, count: number): string {
  const n = formatNumber(language, count);
  const desc = 'At the end of a list of word forms: so many more; n is the count';
  return plural(language, count, {
    zero: () => '',
    one: () => msg('وصيغة أخرى', { desc }),
    two: () => msg('وصيغتان أخريان', { desc }),
    few: () => msg(str`و${n} صيغ أخرى`, { desc }),
    many: () => msg(str`و${n} صيغة أخرى`, { desc }),
    other: () => msg(str`و${n} صيغة أخرى`, { desc }),
  });
}
