import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingCost } from '../../../../archive/search/words/typing-cost.ts';
import { someWord } from './small-vocabularies.ts';

describe('what it takes to mistype a word', () => {
  it('is half an edit for a slip of the fingers, and one for any other letter', () => {
    expect({
      same: typingCost('سياسه', 'سياسه'),
      neighbouringKey: typingCost('سباسه', 'سياسه'),
      latinNeighbour: typingCost('linotupe', 'linotype'),
      swapped: typingCost('سايسه', 'سياسه'),
      otherLetter: typingCost('سحاسه', 'سياسه'),
      missing: typingCost('سيسه', 'سياسه'),
      added: typingCost('سياسهم', 'سياسه'),
      two: typingCost('سباسهم', 'سياسه'),
      astral: typingCost('😀', '😁'),
      allOfIt: typingCost('', 'سياسه'),
    }).toEqual({
      same: 0,
      neighbouringKey: 0.5,
      latinNeighbour: 0.5,
      swapped: 0.5,
      otherLetter: 1,
      missing: 1,
      added: 1,
      two: 1.5,
      astral: 1,
      allOfIt: 5,
    });
  });

  it('is nothing for the word itself alone, and the same in both directions', () => {
    const word = someWord(['a', 's', 'ا', 'ب', 'ي', '😀']);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(typingCost(one, other)).toBe(typingCost(other, one));
        expect(typingCost(one, other) === 0).toBe(one === other);
        expect(typingCost(one, other)).toBeLessThanOrEqual(
          Math.max(Array.from(one).length, Array.from(other).length),
        );
      }),
    );
  });
});
