import { expect, test } from 'vitest';
import { termsOf } from '../../../../archive/search/query/query.ts';
import { readWords } from '../../../../archive/search/query/read-words.ts';

const wordsOf = (text: string): string[] =>
  termsOf(readWords(text).root).map(({ operand }) => (operand.kind === 'word' ? operand.word : ''));

test('every word may match, whatever signs stand around it', () => {
  expect(readWords('لماذا؟ -سوريا')).toEqual({
    text: 'لماذا؟ -سوريا',
    root: {
      kind: 'any',
      parts: [
        ['لماذا', 0],
        ['سوريا', 8],
      ].map(([word, start]) => ({
        kind: 'term',
        operand: { kind: 'word', word },
        field: null,
        boost: 1,
        isRequired: false,
        rung: null,
        span: { start, end: Number(start) + 5 },
      })),
    },
    rung: null,
    isBag: true,
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
  const { root, notes } = readWords('خبر '.repeat(300));
  expect([termsOf(root).length, notes]).toEqual([256, [{ kind: 'too-many-words', read: 256 }]]);
});
