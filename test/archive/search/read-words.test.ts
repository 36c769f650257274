import { expect, test } from 'vitest';
import { readWords } from '../../../archive/search/read-words.ts';

const wordsOf = (text: string): string[] =>
  readWords(text).clauses.map(({ operand }) => (operand.kind === 'word' ? operand.word : ''));

test('every word may match, whatever signs stand around it', () => {
  expect(readWords('لماذا؟ -سوريا')).toEqual({
    clauses: ['لماذا', 'سوريا'].map((word) => ({
      presence: 'should',
      isExplicit: false,
      field: null,
      boost: 1,
      operand: { kind: 'word', word },
    })),
    notes: [],
  });
  expect(wordsOf('قال:رئيس «كوفيد-19» (صور) استان* عنوان:سوق')).toEqual([
    ...['قال', 'رئيس', 'كوفيد', '19', 'صور', 'استان', 'عنوان', 'سوق'],
  ]);
});

test('a word that stands twice counts twice; marks and rulers are no words', () => {
  expect(wordsOf('خبر ــــ خبر ؟! ً')).toEqual(['خبر', 'خبر']);
});

test('a pasted page is read by its beginning, and that is said', () => {
  const { clauses, notes } = readWords('خبر '.repeat(300));
  expect([clauses.length, notes]).toEqual([256, [{ kind: 'too-many-words', read: 256 }]]);
});
