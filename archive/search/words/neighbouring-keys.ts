import { fold } from '../../arabic/fold.ts';
import { keyboards, rowOffsets } from './keyboards.ts';

/** Middles of keys that touch are at most so far from each other, in widths of a key. */
const reach = 1.3;

interface Key {
  readonly letter: string;
  readonly across: number;
  readonly down: number;
}

/**
 * Whether two folded letters are typed with keys that touch, on any of the keyboards. A letter may have
 * several keys, since what ى, ئ and ة type is folded into letters with keys of their own.
 */
export function areNeighbours(letter: string, other: string): boolean {
  return neighbours.get(letter)?.has(other) ?? false;
}

const neighbours: ReadonlyMap<string, ReadonlySet<string>> = findNeighbours();

function findNeighbours(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const keyboard of keyboards) {
    const keys = keyboard.flatMap(keysOf);
    for (const key of keys) {
      const near = found.get(key.letter) ?? new Set();
      found.set(key.letter, near);
      for (const other of keys) if (touch(key, other)) near.add(other.letter);
    }
  }
  return found;
}

function keysOf(row: string, down: number): Key[] {
  const offset = rowOffsets[down] ?? 0;
  return row
    .split(' ')
    .map((letter, index) => ({ letter: fold(letter), across: offset + index, down }));
}

function touch(key: Key, other: Key): boolean {
  return (
    key.letter !== other.letter &&
    Math.hypot(key.across - other.across, key.down - other.down) < reach
  );
}
