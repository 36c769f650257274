import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingCost } from '../../../../archive/search/words/typing-cost.ts';
import { someWord } from './small-vocabularies.ts';

describe('what it takes to mistype a word', () => {
  it('is half an edit for a slip of fingers or ears, and one for any other letter', () => {
    expect({
      same: typingCost('سياسه', 'سياسه'),
      neighbouringKey: typingCost('سباسه', 'سياسه'),
      latinNeighbour: typingCost('linotupe', 'linotype'),
      swapped: typingCost('سايسه', 'سياسه'),
      missing: typingCost('سيسه', 'سياسه'),
      twice: typingCost('سيااسه', 'سياسه'),
      twiceAtTheEnd: typingCost('سياسهه', 'سياسه'),
      soundsAlike: typingCost('صياسه', 'سياسه'),
      otherLetter: typingCost('سحاسه', 'سياسه'),
      added: typingCost('سياسهم', 'سياسه'),
      two: typingCost('سباسهم', 'سياسه'),
      astral: typingCost('😀', '😁'),
      allOfIt: typingCost('', 'سياسه'),
    }).toEqual({
      same: 0,
      neighbouringKey: 0.5,
      latinNeighbour: 0.5,
      swapped: 0.5,
      missing: 0.5,
      twice: 0.5,
      twiceAtTheEnd: 0.5,
      soundsAlike: 0.5,
      otherLetter: 1,
      added: 1,
      two: 1.5,
      astral: 1,
      allOfIt: 2.5,
    });
  });

  it('is nothing for the word itself alone', () => {
    const word = someWord(['a', 's', 'ا', 'ب', 'ي', '😀']);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(typingCost(one, other) === 0).toBe(one === other);
        expect(typingCost(one, other)).toBeLessThanOrEqual(
          Math.max(Array.from(one).length, Array.from(other).length),
        );
      }),
    );
  });

  it('is the same in both directions where no letter is missing or added', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 's', 'ا', 'ب', 'ي'), maxLength: 1 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        fc.pre(one.length === other.length);
        expect(typingCost(one, other)).toBe(typingCost(other, one));
      }),
    );
  });
});
