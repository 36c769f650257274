import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordMemory } from '../../../archive/search/word-memory.ts';

describe('the memory of words', () => {
  it('gives what was made of a word wherever it stands, and makes it once while it is asked for', () => {
    const made: string[] = [];
    const memory = new WordMemory(100, (word) => {
      made.push(word);
      return word.toUpperCase();
    });
    const text = 'ab abc ab';
    expect([
      [memory.of(text, 0, 2), memory.of(text, 3, 6), memory.of(text, 7, 9), memory.of('xab', 1, 3)],
      made,
    ]).toEqual([
      ['AB', 'ABC', 'AB', 'AB'],
      ['ab', 'abc'],
    ]);
  });

  it('forgets what is not asked for any more, and is right whatever it has forgotten', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ب', '\u0301', '😀'), maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 400 }),
        fc.integer({ min: 2, max: 60 }),
        (words, most) => {
          const often = 'often';
          let made = 0;
          const memory = new WordMemory(most, (each) => {
            if (each === often) made += 1;
            return each === '' ? null : `=${each}`;
          });
          for (const each of words) {
            const text = `${each} ${often}`;
            expect(memory.of(text, 0, each.length)).toBe(each === '' ? null : `=${each}`);
            expect(memory.of(text, each.length + 1, text.length)).toBe('=often');
          }
          // What is asked for all the time is never forgotten.
          expect(made).toBe(words.length > 0 ? 1 : 0);
        },
      ),
    );
  });
});
