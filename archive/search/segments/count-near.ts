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
  distance: Distance,
): number {
  return findNear(inTextOrder(words, names), names, distance).length;
}

/** A word in its place in a text. */
export interface Place {
  readonly position: number;
  readonly name: number;
}

/**
 * The words that are counted together, each time.
 *
 * @param places in the order of the text
 * @param names of the words that are wanted, in the order in which they were asked for
 */
export function findNear<Own extends Place>(
  places: readonly Own[],
  names: readonly number[],
  { slop, isOrdered }: Distance,
): Own[][] {
  const widest = names.length - 1 + slop;
  return isOrdered ? findInOrder(places, names, widest) : findInAnyOrder(places, names, widest);
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

/** For each beginning of the row of words, the one that starts latest is kept. */
function findInOrder<Own extends Place>(
  places: readonly Own[],
  names: readonly number[],
  widest: number,
): Own[][] {
  let rows: (readonly Own[] | null)[] = names.map(() => null);
  const last = names.length - 1;
  const found: Own[][] = [];
  for (const place of places) {
    // From the end, so that one place is not taken for two words.
    for (let word = last; word >= 0; word--) {
      if (names[word] !== place.name) continue;
      const before = word === 0 ? [] : rows[word - 1];
      rows[word] = before ? [...before, place] : null;
    }
    const row = rows[last];
    if (!row) continue;
    if (place.position - (row[0] as Own).position <= widest) {
      found.push([...row]);
      rows = names.map(() => null);
    } else {
      rows[last] = null;
    }
  }
  return found;
}

/** For each word, the places where it stood last are kept: as many as it was asked for. */
function findInAnyOrder<Own extends Place>(
  places: readonly Own[],
  names: readonly number[],
  widest: number,
): Own[][] {
  const needed = new Map<number, number>();
  for (const name of names) needed.set(name, (needed.get(name) ?? 0) + 1);
  let latest = new Map<number, Own[]>();
  const found: Own[][] = [];
  for (const place of places) {
    const own = latest.get(place.name) ?? [];
    own.push(place);
    if (own.length > (needed.get(place.name) as number)) own.shift();
    latest.set(place.name, own);
    const isComplete = [...needed].every(([name, times]) => latest.get(name)?.length === times);
    if (!isComplete) continue;
    const row = [...latest.values()].flat().sort((a, b) => a.position - b.position);
    if (place.position - (row[0] as Own).position > widest) continue;
    found.push(row);
    latest = new Map();
  }
  return found;
}
