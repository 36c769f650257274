import type { PositionRange } from './position-range.ts';

/** How far words may be apart. */
export interface Distance {
  /** Words that may stand between them, all gaps together. */
  readonly slop: number;
  /** Whether they must come in the order in which they were asked for. */
  readonly isOrdered: boolean;
}

/**
 * How often all words stand within the distance, counted from left to right without overlaps: no word of
 * the text counts twice. A word asked for twice must be there twice.
 *
 * @param names which words are the same: equal numbers for equal words
 */
export function countNear(
  words: readonly PositionRange[],
  names: readonly number[],
  { slop, isOrdered }: Distance,
): number {
  const widest = words.length - 1 + slop;
  return isOrdered
    ? countInOrder(inTextOrder(words, names), names, widest)
    : countInAnyOrder(inTextOrder(words, names), names, widest);
}

interface Place {
  readonly position: number;
  readonly name: number;
}

function inTextOrder(words: readonly PositionRange[], names: readonly number[]): Place[] {
  const places: Place[] = [];
  const seen = new Set<number>();
  for (const [word, { positions, from, to }] of words.entries()) {
    const name = names[word] as number;
    if (seen.has(name)) continue;
    seen.add(name);
    for (let at = from; at < to; at++) places.push({ position: positions[at] as number, name });
  }
  return places.sort((a, b) => a.position - b.position);
}

/** For each beginning of the row of words, the latest place where it starts is kept. */
function countInOrder(places: readonly Place[], names: readonly number[], widest: number): number {
  const nowhere = -1;
  const starts = names.map(() => nowhere);
  const last = names.length - 1;
  let count = 0;
  for (const { position, name } of places) {
    // From the end, so that one place is not taken for two words.
    for (let word = last; word >= 0; word--) {
      if (names[word] !== name) continue;
      starts[word] = word === 0 ? position : (starts[word - 1] as number);
    }
    const start = starts[last] as number;
    if (start === nowhere) continue;
    if (position - start <= widest) {
      count += 1;
      starts.fill(nowhere);
    } else {
      starts[last] = nowhere;
    }
  }
  return count;
}

/** For each word, the places where it stood last are kept: as many as it was asked for. */
function countInAnyOrder(
  places: readonly Place[],
  names: readonly number[],
  widest: number,
): number {
  const needed = new Map<number, number>();
  for (const name of names) needed.set(name, (needed.get(name) ?? 0) + 1);
  let latest = new Map<number, number[]>();
  let count = 0;
  for (const { position, name } of places) {
    const own = latest.get(name) ?? [];
    own.push(position);
    if (own.length > (needed.get(name) as number)) own.shift();
    latest.set(name, own);
    let start = position;
    let isComplete = true;
    for (const [wanted, times] of needed) {
      const there = latest.get(wanted);
      if (there?.length !== times) isComplete = false;
      else start = Math.min(start, there[0] as number);
    }
    if (!isComplete || position - start > widest) continue;
    count += 1;
    latest = new Map();
  }
  return count;
}
