import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNear, type Distance } from '../../../../archive/search/segments/count-near.ts';
import { rangesOf } from './position-ranges.ts';

const letter = fc.constantFrom('a', 'b', 'c', '.', '.');
const text = fc.array(letter, { maxLength: 14 });
const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
const distance = fc.record({ slop: fc.nat(5), isOrdered: fc.boolean() });

function count(
  own: readonly string[],
  wanted: readonly string[],
  how: Distance,
  around = 0,
): number {
  const names = wanted.map((word) => wanted.indexOf(word));
  return countNear(rangesOf(own, wanted, around), names, how);
}

/** Every way to choose a place for each word, no place twice, that lies within the distance. */
function choicesIn(
  own: readonly string[],
  wanted: readonly string[],
  { slop, isOrdered }: Distance,
): number[][] {
  let choices: number[][] = [[]];
  for (const word of wanted) {
    choices = choices.flatMap((chosen) =>
      own.flatMap((one, place) => {
        const isFree = !chosen.includes(place);
        const isBehind = !isOrdered || place > (chosen.at(-1) ?? -1);
        return one === word && isFree && isBehind ? [[...chosen, place]] : [];
      }),
    );
  }
  const spanOf = (chosen: readonly number[]) => Math.max(...chosen) - Math.min(...chosen);
  return choices.filter((chosen) => spanOf(chosen) < wanted.length + slop);
}

/** Counts from left to right: the choice that ends first, then the first that begins behind it, … */
function countOneByOne(own: readonly string[], wanted: readonly string[], how: Distance): number {
  const stretches = choicesIn(own, wanted, how).map((chosen) => ({
    from: Math.min(...chosen),
    to: Math.max(...chosen),
  }));
  stretches.sort((a, b) => a.to - b.to);
  let [times, end] = [0, -1];
  for (const { from, to } of stretches) {
    if (from <= end) continue;
    times += 1;
    end = to;
  }
  return times;
}

describe('words near one another', () => {
  it('are counted as a look at every choice of places does', () => {
    fc.assert(
      fc.property(text, words, distance, fc.nat(2), (own, wanted, how, around) => {
        expect(count(own, wanted, how, around)).toBe(countOneByOne(own, wanted, how));
      }),
      { numRuns: 1500 },
    );
  });

  it('are never more often so than can be, all without overlaps', () => {
    fc.assert(
      fc.property(text, words, distance, (own, wanted, how) => {
        const times = count(own, wanted, how);
        expect(times > 0).toBe(choicesIn(own, wanted, how).length > 0);
        expect(times * wanted.length).toBeLessThanOrEqual(own.length);
        expect(count(own, wanted, { ...how, slop: how.slop + 1 })).toBeGreaterThanOrEqual(times);
      }),
      { numRuns: 500 },
    );
  });

  it('may come in any order, or must come in theirs', () => {
    const near = (own: string, wanted: string, slop: number, isOrdered: boolean) =>
      count(own.split(' '), wanted.split(' '), { slop, isOrdered });
    expect([
      near('a . b', 'a b', 1, true),
      near('a . b', 'a b', 0, true),
      near('b . a', 'a b', 1, true),
      near('b . a', 'a b', 1, false),
      near('a b . b a', 'a b', 0, false),
      near('a b b', 'a b', 5, false),
    ]).toEqual([1, 0, 0, 1, 2, 1]);
  });

  it('must be there as often as they are asked for', () => {
    const near = (own: string, wanted: string, isOrdered: boolean) =>
      count(own.split(' '), wanted.split(' '), { slop: 1, isOrdered });
    expect([
      near('a', 'a a', false),
      near('a . a', 'a a', false),
      near('a . . a', 'a a', false),
      near('a b a', 'a b a', true),
      near('b a a', 'a b a', true),
      near('b a a', 'a b a', false),
    ]).toEqual([0, 1, 0, 1, 0, 1]);
  });
});
