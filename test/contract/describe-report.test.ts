import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fieldNames } from '../../archive/formats/field-mapping.ts';
import type { Guess } from '../../archive/formats/guess.ts';
import type { Problem } from '../../archive/formats/problem.ts';
import { fileOutcomes } from '../../archive/library/job.ts';
import { describeField } from '../../contract/describe-field.ts';
import { describeGuess } from '../../contract/describe-guess.ts';
import { describeOutcome } from '../../contract/describe-outcome.ts';
import { describeProblem } from '../../contract/describe-problem.ts';
import { describeSize } from '../../contract/describe-size.ts';
import { ReportReplySchema, type ReportLine } from '../../contract/job-schemas.ts';

const problems: { readonly [K in Problem['kind']]: Extract<Problem, { kind: K }> } = {
  'unknown-format': { kind: 'unknown-format' },
  'no-text': { kind: 'no-text' },
  unreadable: { kind: 'unreadable', cause: 'EACCES' },
  malformed: { kind: 'malformed', cause: 'bad signature' },
  truncated: { kind: 'truncated' },
  encrypted: { kind: 'encrypted' },
  unsupported: { kind: 'unsupported', what: 'LZMA' },
  'no-text-layer': { kind: 'no-text-layer' },
  'too-large': { kind: 'too-large', size: 3 * 2 ** 30, limit: 2 ** 30 },
  'too-long': { kind: 'too-long', length: 77, limit: 55 },
  'nested-too-deep': { kind: 'nested-too-deep', limit: 8 },
  'unpacks-too-large': { kind: 'unpacks-too-large', limit: 200 },
  'unsafe-path': { kind: 'unsafe-path', path: '../../etc/passwd' },
  'symbolic-link': { kind: 'symbolic-link' },
  'not-an-article': { kind: 'not-an-article', count: 23 },
  'more-problems': { kind: 'more-problems', count: 41 },
  'as-before': { kind: 'as-before', count: 19 },
};

const guesses: { readonly [K in Guess['kind']]: Extract<Guess, { kind: K }> } = {
  encoding: { kind: 'encoding', encoding: 'windows-1256', by: 'letters', confidence: 0.93 },
  mojibake: { kind: 'mojibake', readAs: 'windows-1252' },
  mapping: { kind: 'mapping', mapping: { title: 'headline', text: 'body', date: null } },
  'letters-restored': { kind: 'letters-restored' },
  undated: { kind: 'undated', articles: 12 },
  zones: { kind: 'zones', articles: 7 },
};

/** The words without the isolates around foreign ones. */
const plain = (words: string): string => words.replaceAll(/[\u2068\u2069]/gu, '');

describe('a problem in words', () => {
  test.each(Object.values(problems))('$kind, in Arabic and in English', (problem) => {
    const [ar, en] = [
      describeProblem({ problem, place: null }, 'ar'),
      describeProblem({ problem, place: null }, 'en'),
    ];
    expect([/\p{Script=Arabic}/u.test(ar), /\p{Script=Arabic}/u.test(en)]).toEqual([true, false]);
    for (const words of [ar, en]) {
      expect(words).toMatch(/\.$/u);
      for (const [name, thing] of Object.entries(problem)) {
        // Bytes are told in larger units.
        if (name !== 'kind' && problem.kind !== 'too-large') expect(words).toContain(String(thing));
      }
    }
  });

  test('says where it stands', () => {
    const placed = {
      problem: problems.truncated,
      place: { unit: 'line', number: 4 },
    } as const;
    expect([plain(describeProblem(placed, 'ar')), plain(describeProblem(placed, 'en'))]).toEqual([
      'السطر 4: ينقطع قبل نهايته. خذ نسخة كاملة منه ثم أعد القراءة.',
      'Line 4: It breaks off before its end. Get a whole copy, then read it again.',
    ]);
  });

  test('tells sizes, known or not', () => {
    const unknown: Problem = { kind: 'too-large', size: null, limit: 2 ** 20 };
    expect(plain(describeProblem({ problem: problems['too-large'], place: null }, 'ar'))).toBe(
      'أكبر مما يُقرأ: حجمه 3 ج.ب، والحد 1 ج.ب. قسّمه ثم أضف أجزاءه.',
    );
    expect(describeProblem({ problem: unknown, place: null }, 'en')).toBe(
      'Larger than is read: the limit is 1 MB. Split it and add the parts.',
    );
  });
});

test('sizes have three digits', () => {
  const sizes = [0, 999, 1000, 1536, 5_242_880, 1.5 * 2 ** 40];
  expect(sizes.map((size) => describeSize(size, 'en'))).toEqual([
    '0 B',
    '999 B',
    '0.977 kB',
    '1.5 kB',
    '5 MB',
    '1.5 TB',
  ]);
});

test('guesses in words', () => {
  const inWords = (language: 'ar' | 'en'): string[] =>
    Object.values(guesses).map((guess) => plain(describeGuess(guess, language)));
  expect(inWords('ar')).toEqual([
    'الترميز windows-1256، من تواتر حروفه (93%).',
    'نص كان قد قُرئ خطأً على أنه windows-1252؛ أُعيد إلى أصله.',
    'الحقول: العنوان = headline، النص = body.',
    'حروف بترتيبها على الصفحة أو بأشكالها المرسومة؛ أُعيدت حروفًا عادية بترتيب القراءة.',
    'مواد بلا تاريخ يُقرأ: 12.',
    'مواد فُصل عنوانها عن متنها بالعرف وحده: 7.',
  ]);
  expect(inWords('en')).toEqual([
    'Encoding windows-1256, by how often its letters occur (93%).',
    'The text had been misread as windows-1252 before; it was put right.',
    'Fields: title = headline, text = body.',
    'Letters in visual order or in their printed forms were turned into plain ones in reading order.',
    'Articles without a date that can be read: 12.',
    'Articles whose title was told from the body by convention only: 7.',
  ]);
});

test('every outcome and every field has words of its own', () => {
  for (const language of ['ar', 'en'] as const) {
    const outcomes = fileOutcomes.map((outcome) => describeOutcome(outcome, language));
    const fields = fieldNames.map((field) => describeField(field, language));
    expect(new Set([...outcomes, ...fields]).size).toBe(fileOutcomes.length + fieldNames.length);
  }
});

test('the examples are what the contract lets through', () => {
  const line: ReportLine = {
    collection: 'صحف',
    path: 'a.zip',
    inside: null,
    outcome: 'failed',
    format: null,
    articles: 0,
    problems: Object.values(problems).map((problem) => ({ problem, place: null })),
    guesses: Object.values(guesses).map((guess) =>
      guess.kind === 'mapping' ? { ...guess, mapping: { ...guess.mapping } } : guess,
    ),
  };
  const reply = { total: 1, files: [line] };
  expect(v.parse(ReportReplySchema, reply)).toEqual(reply);
});
