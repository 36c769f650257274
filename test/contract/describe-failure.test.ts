import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../contract/describe-failure.ts';
import { FailureSchema, type Failure } from '../../contract/failure.ts';

const oneOfEach: readonly Failure[] = [
  { kind: 'article-not-found', id: 7 },
  { kind: 'library-unreadable', path: '/مكتبة', cause: 'EACCES' },
  { kind: 'library-unwritable', path: '/مكتبة', cause: 'database is locked' },
  { kind: 'library-newer', path: '/مكتبة', found: 9, known: 1 },
  { kind: 'job-not-found', id: 7 },
  { kind: 'collection-not-found', id: 7 },
  { kind: 'import-unfinished' },
  { kind: 'index-damaged', path: '/مكتبة/index', cause: 'cut short' },
  { kind: 'preferences-unwritable', path: '/إعدادات.json', cause: 'EROFS' },
  { kind: 'path-unreadable', path: '/أخبار.zip', cause: 'ENOENT' },
  { kind: 'invalid-request', method: 'search', problem: 'limit: too small' },
  { kind: 'refused', reason: 'no session' },
  { kind: 'unreachable', cause: 'ECONNREFUSED' },
  { kind: 'interrupted', cause: 'the heap is full' },
  { kind: 'cancelled' },
  { kind: 'internal', cause: 'boom' },
];

describe('a failure in words', () => {
  test('every kind is among the examples', () => {
    const kinds = FailureSchema.options.map((option) => option.entries.kind.literal);
    expect(oneOfEach.map(({ kind }) => kind)).toEqual(kinds);
    for (const failure of oneOfEach) expect(v.parse(FailureSchema, failure)).toEqual(failure);
  });

  test.each(oneOfEach)('$kind names the thing in Arabic and in English', (failure) => {
    const things = Object.entries(failure).filter(([name]) => name !== 'kind');
    for (const language of ['ar', 'en'] as const) {
      const words = describeFailure(failure, language);
      for (const [, thing] of things) expect(words).toContain(String(thing));
      expect(/\p{Script=Arabic}/u.test(words)).toBe(language === 'ar' || 'path' in failure);
    }
  });
});
