import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Clause, Operand } from '../../archive/search/query/query.ts';
import { describeReading } from '../../contract/describe-reading.ts';
import { ClauseSchema } from '../../contract/reading-schemas.ts';
import {
  all,
  any,
  compound,
  dated,
  fuzzy,
  inField,
  named,
  not,
  pattern,
  phrase,
  term,
  word,
} from '../archive/search/query/clauses.ts';

/** The sentence without the marks that keep what was typed in one piece. */
function bare(reading: Clause | null, language: 'ar' | 'en'): string {
  return describeReading(reading, language).replace(/[\u2068\u2069]/gu, '');
}

/** Compares both sentences of every reading at once. */
function expectSentences(rows: readonly (readonly [Clause | null, string, string])[]): void {
  expect(rows.map(([reading]) => [bare(reading, 'ar'), bare(reading, 'en')])).toEqual(
    rows.map(([, arabic, english]) => [arabic, english]),
  );
}

const [a, b, c] = [word('أ'), word('ب'), word('ج')];

describe('a reading as a sentence', () => {
  it('says what articles hold, and what they do not', () => {
    expectSentences([
      [null, 'كل المواد', 'All articles'],
      [a, 'مواد فيها «أ»', 'Articles with “أ”'],
      [all(a, b), 'مواد فيها «أ» و«ب»', 'Articles with “أ” and “ب”'],
      [any(a, b), 'مواد فيها «أ» أو «ب»', 'Articles with “أ” or “ب”'],
      [not(a), 'مواد ليس فيها «أ»', 'Articles without “أ”'],
      [not(all(a, b)), 'مواد ليس فيها («أ» و«ب») معًا', 'Articles without (“أ” and “ب”) together'],
      [not(any(a, b)), 'مواد ليس فيها شيء من («أ» أو «ب»)', 'Articles without any of (“أ” or “ب”)'],
    ]); // prettier-ignore
  });

  it('keeps one bracket from another', () => {
    expectSentences([
      [all(a, any(b, c)), 'مواد فيها «أ» و(«ب» أو «ج»)', 'Articles with “أ” and (“ب” or “ج”)'],
      [any(all(a, b), c), 'مواد فيها («أ» و«ب») أو «ج»', 'Articles with (“أ” and “ب”) or “ج”'],
      [
        any(all(a, not(b)), named('source', 'الرواق')),
        'مواد (فيها «أ»، وليس فيها «ب»)، أو من مصدر اسمه «الرواق»',
        'Articles (with “أ”, and without “ب”), or from a source named “الرواق”',
      ],
      [
        all(a, not(all(b, not(c)))),
        'مواد فيها «أ»، ولا يصدق عليها (فيها «ب»، وليس فيها «ج»)',
        'Articles with “أ”, and not (with “ب”, and without “ج”)',
      ],
    ]);
  });

  it('names fields and what is known of an article', () => {
    expectSentences([
      [inField('title', 'أ'), 'مواد في عنوانها «أ»', 'Articles with “أ” in the title'],
      [inField('standfirst', 'أ'), 'مواد في مقدمتها «أ»', 'Articles with “أ” in the standfirst'],
      [inField('body', 'أ'), 'مواد في نصها «أ»', 'Articles with “أ” in the text'],
      [inField('related', 'أ'), 'مواد في روابطها «أ»', 'Articles with “أ” in the related headlines'],
      [inField('place', 'أ'), 'مواد في مكان خبرها «أ»', 'Articles with “أ” as the place of the report'],
      [named('category', 'أ'), 'مواد في باب اسمه «أ»', 'Articles in a category named “أ”'],
      [not(named('source', 'أ')), 'مواد ليست من مصدر اسمه «أ»', 'Articles not from a source named “أ”'],
      [
        all(inField('title', 'أ'), inField('title', 'ب'), c, dated('2017-01-01', '2017-12-31')),
        'مواد في عنوانها «أ» و«ب»، وفيها «ج»، ونُشرت في 2017',
        'Articles with “أ” and “ب” in the title, and with “ج”, and published in 2017',
      ],
      [
        all(word('ترامب'), any(word('بوتين'), word('ماكرون')), not(word('سوريا')), named('source', 'الرواق'), dated('2017-09-01', '2018-12-31')),
        'مواد فيها «ترامب» و(«بوتين» أو «ماكرون»)، وليس فيها «سوريا»، ومن مصدر اسمه «الرواق»، ونُشرت من سبتمبر 2017 إلى آخر 2018',
        'Articles with “ترامب” and (“بوتين” or “ماكرون”), and without “سوريا”, and from a source named “الرواق”, and published from September 2017 to the end of 2018',
      ],
    ]); // prettier-ignore
  });

  it('says how words are looked for', () => {
    const near = (slop: number, isOrdered: boolean) => phrase('أ ب', {}, { slop, isOrdered });
    expectSentences([
      [word('أ', { rung: 'endings' }), 'مواد فيها «أ» (بحروفها)', 'Articles with “أ” (to the letter)'],
      [word('أ', { rung: 'marks' }), 'مواد فيها «أ» (بدرجة الصرامة 2)', 'Articles with “أ” (at strictness 2)'],
      [word('أ', { isRequired: true }), 'مواد فيها «أ» (لا بد منها)', 'Articles with “أ” (a must)'],
      [word('أ', { boost: 2.5 }), 'مواد فيها «أ» (تُحسب ×2.5)', 'Articles with “أ” (counts ×2.5)'],
      [compound('كوفيد 19'), 'مواد فيها «كوفيد-19»', 'Articles with “كوفيد-19”'],
      [phrase('أ ب'), 'مواد فيها عبارة «أ ب»', 'Articles with the phrase “أ ب”'],
      [near(0, false), 'مواد فيها كلمات «أ ب» متقاربة (بأي ترتيب، ولا كلمة بينها)', 'Articles with the words “أ ب” near one another (in any order, no other word between them)'],
      [near(1, true), 'مواد فيها كلمات «أ ب» متقاربة (بهذا الترتيب، وبينها كلمة واحدة على الأكثر)', 'Articles with the words “أ ب” near one another (in this order, at most one other word between them)'],
      [near(2, false), 'مواد فيها كلمات «أ ب» متقاربة (بأي ترتيب، وبينها كلمتان على الأكثر)', 'Articles with the words “أ ب” near one another (in any order, at most 2 other words between them)'],
      [near(10, false), 'مواد فيها كلمات «أ ب» متقاربة (بأي ترتيب، وبينها 10 كلمات على الأكثر)', 'Articles with the words “أ ب” near one another (in any order, at most 10 other words between them)'],
      [near(11, false), 'مواد فيها كلمات «أ ب» متقاربة (بأي ترتيب، وبينها 11 كلمة على الأكثر)', 'Articles with the words “أ ب” near one another (in any order, at most 11 other words between them)'],
      [pattern('أب*'), 'مواد فيها كلمة أولها «أب»', 'Articles with a word that begins with “أب”'],
      [pattern('*أب'), 'مواد فيها كلمة آخرها «أب»', 'Articles with a word that ends with “أب”'],
      [pattern('*أب*'), 'مواد فيها كلمة في حروفها «أب»', 'Articles with a word that has “أب” in it'],
      [pattern('أ*ب'), 'مواد فيها كلمة على صورة «أ*ب» (مكان كل نجمة أي حروف)', 'Articles with a word like “أ*ب” (any letters for a star)'],
      [fuzzy('أ', 0), 'مواد فيها كلمة قريبة من «أ» (بلا حرف يختلف)', 'Articles with a word close to “أ” (no letter different)'],
      [fuzzy('أ', 1), 'مواد فيها كلمة قريبة من «أ» (بحرف واحد يختلف على الأكثر)', 'Articles with a word close to “أ” (at most one letter different)'],
      [fuzzy('أ', 2), 'مواد فيها كلمة قريبة من «أ» (بحرفين يختلفان على الأكثر)', 'Articles with a word close to “أ” (at most 2 letters different)'],
    ]); // prettier-ignore
  });

  it('isolates what was typed', () => {
    expect(describeReading(all(word('NATO'), named('source', 'BBC')), 'ar')).toBe(
      'مواد فيها «\u2068NATO\u2069»، ومن مصدر اسمه «\u2068BBC\u2069»',
    );
  });

  it('tells any two readings apart', () => {
    const pairs = fc.tuple(readings, readings).filter(([one, other]) => one !== other);
    const near = readings.chain((one) => changed(one).map((other) => [one, other] as const));
    fc.assert(
      fc.property(fc.oneof(pairs, near), ([one, other]) => {
        expect(v.parse(ClauseSchema, one)).toEqual(one);
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        for (const language of ['ar', 'en'] as const) {
          expect(describeReading(one, language)).not.toBe(describeReading(other, language));
        }
      }),
      { numRuns: 3000 },
    );
  });
});

const letters = fc.constantFrom('أ', 'ب', 'سوريا', 'x');
const slop = fc.constantFrom(0, 1, 2, 3, 11);
const near = fc.option(fc.record({ slop, isOrdered: fc.boolean() }));
const operands: fc.Arbitrary<Operand> = fc.oneof(
  fc.record({ kind: fc.constant('word'), word: letters }),
  fc.record({ kind: fc.constant('compound'), words: fc.array(letters, { minLength: 2, maxLength: 3 }) }), // prettier-ignore
  fc.record({ kind: fc.constant('pattern'), pattern: fc.constantFrom('أ*', '*أ', '*أ*', 'أ*ب', '*أ*ب', 'أ*ب*') }), // prettier-ignore
  fc.record({ kind: fc.constant('fuzzy'), word: letters, distance: fc.constantFrom(0, 1, 2) }),
  fc.record({ kind: fc.constant('phrase'), words: fc.array(letters, { minLength: 1, maxLength: 3 }), near }), // prettier-ignore
);
const days = fc.constantFrom(
  '2017-01-01', '2017-01-31', '2017-02-01', '2017-02-31', '2017-02-28', '2017-12-31', '2018-05-13',
); // prettier-ignore

const leaves: fc.Arbitrary<Clause> = fc.oneof(
  // Mostly bare words: only where nothing else tells them apart must the brackets.
  { weight: 6, arbitrary: letters.map((each): Clause => word(each)) },
  fc
    .record({
      operand: operands,
      field: fc.constantFrom(null, null, 'title', 'standfirst', 'body', 'related', 'place'),
      boost: fc.constantFrom(1, 1, 2, 2.5),
      isRequired: fc.boolean(),
      rung: fc.constantFrom(null, null, 'endings', 'marks'),
    })
    .map(({ operand, ...more }): Clause => term(operand, more)),
  fc
    .tuple(fc.option(days), fc.option(days))
    .filter(([from, to]) => (from === null ? to !== null : to === null || from <= to))
    .map(([from, to]) => dated(from, to)),
  fc.tuple(fc.constantFrom('source', 'category'), letters).map(([column, name]) => named(column, name)),
); // prettier-ignore

/** Readings as the parser makes them: no bracket around one thing, or within another of its kind. */
const readings: fc.Arbitrary<Clause> = fc.letrec<{ clause: Clause }>((tie) => ({
  clause: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaves,
    tie('clause').map((part) => (part.kind === 'not' ? part.part : not(part))),
    fc
      .tuple(
        fc.constantFrom('all', 'any'),
        fc.array(tie('clause'), { minLength: 2, maxLength: 4 }),
      )
      .map(([kind, parts]) => (kind === 'all' ? all(...inside('all', parts)) : any(...inside('any', parts)))),
  ),
})).clause; // prettier-ignore

function inside(kind: 'all' | 'any', parts: readonly Clause[]): Clause[] {
  return parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
}

/** A reading that differs a little: another bracket, a sign, or one leaf. */
function changed(reading: Clause): fc.Arbitrary<Clause> {
  switch (reading.kind) {
    case 'term':
    case 'dated':
    case 'named':
      return leaves;
    case 'not':
      return fc.oneof(fc.constant(reading.part), changed(reading.part).map(negated));
    case 'all':
    case 'any': {
      const [first = leaf, second = leaf, ...rest] = reading.parts;
      const other = reading.kind === 'all' ? 'any' : 'all';
      const turned = inside(other, reading.parts);
      const gathered: Clause = { kind: other, parts: inside(other, [first, second]) };
      return fc.oneof(
        fc.constant({ kind: other, parts: turned } as const),
        fc.constant(negated(reading)),
        fc.constant({ kind: reading.kind, parts: [negated(first), second, ...rest] }),
        fc.constant(rest.length === 0 ? gathered : { kind: reading.kind, parts: [gathered, ...rest] }),
        fc.constant(regrouped(reading.kind, reading.parts)),
        changed(first).map((part) => ({ kind: reading.kind, parts: [...inside(reading.kind, [part]), second, ...rest] }) as const),
      ); // prettier-ignore
    }
  }
}

/** The same words in the same order, the bracket elsewhere: «أ (ب أو ج)» → «(أ ب) أو ج». */
function regrouped(kind: 'all' | 'any', parts: readonly Clause[]): Clause {
  const at = parts.findIndex((part) => part.kind === 'all' || part.kind === 'any');
  const inner = parts[at];
  if (inner === undefined || !('parts' in inner)) return { kind, parts };
  const [first = leaf, ...rest] = inner.parts;
  const { kind: other } = inner;
  const outer: Clause = { kind, parts: inside(kind, [...parts.slice(0, at), first]) };
  const joined = at === 0 ? inside(other, [first]) : [outer];
  const behind = parts.slice(at + 1);
  const last = rest.at(-1) ?? leaf;
  const end: readonly Clause[] =
    behind.length === 0 ? inside(other, rest) : [...inside(other, rest.slice(0, -1)), { kind, parts: inside(kind, [last, ...behind]) }]; // prettier-ignore
  return { kind: other, parts: [...joined, ...end] };
}

const leaf = word('أ');

function negated(part: Clause): Clause {
  return part.kind === 'not' ? part.part : not(part);
}
