import { describe, expect, it } from 'vitest';
import { areNeighbours } from '../../../../archive/search/words/neighbouring-keys.ts';

const letters = Array.from('ءابتثجحخدذرزسشصضطظعغفقكلمنهويabcdefghijklmnopqrstuvwxyz');

function neighboursOf(letter: string): string {
  return letters.filter((other) => areNeighbours(letter, other)).join('');
}

describe('neighbouring keys', () => {
  it('are the six around a key', () => {
    expect(neighboursOf('g')).toBe('bfhtvy');
    // Under ب lie ؤ, which folds to و, and ر.
    expect(neighboursOf('ب')).toBe('رفقلوي');
  });

  it('are those of all keys that type a letter once it is folded', () => {
    // ي has its own key, between س and ب; ئ types it below ش, and ى left of ة.
    expect(neighboursOf('ي')).toBe('ءابتثسشقهو');
  });

  it('lie on one keyboard, on both sides of each other, and are two', () => {
    for (const letter of letters) {
      expect(neighboursOf(letter)).not.toContain(letter);
      for (const other of neighboursOf(letter)) expect(neighboursOf(other)).toContain(letter);
    }
    expect(areNeighbours('ش', 's')).toBe(false);
    expect(areNeighbours('ﷺ', 'ﷺ')).toBe(false);
  });
});
