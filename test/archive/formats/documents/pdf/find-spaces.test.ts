import { describe, expect, it } from 'vitest';
import { findSpaces, type Gap } from '../../../../../archive/formats/documents/pdf/find-spaces.ts';

const joined: Gap = { width: 0, spaces: 0 };
const room: Gap = { width: 0.28, spaces: 0 };
const space: Gap = { width: 0.25, spaces: 1 };
const noRoom: Gap = { width: 0.02, spaces: 1 };

function shown(gaps: readonly Gap[]): string {
  return findSpaces(gaps)
    .map((isSpace) => (isSpace ? '_' : '.'))
    .join('');
}

describe('a space between letters', () => {
  it('is where one is drawn and has room', () => {
    expect(shown([joined, space, joined, noRoom, joined])).toBe('._...');
  });

  it('is where the room says so, in a line that draws none', () => {
    expect(shown([joined, room, joined, joined])).toBe('._..');
  });

  it('is not where a line that draws them leaves a little more room', () => {
    expect(shown([joined, room, joined, space])).toBe('..._');
  });

  it('is where the gap is wider than behind each letter of a line set wide', () => {
    const apart: Gap = { width: 0.3, spaces: 1 };
    const word: Gap = { width: 0.6, spaces: 2 };
    expect(shown([apart, apart, word, apart, apart, apart])).toBe('.._...');
  });
});
