import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesPerEntry,
  makeWordCache,
  type WordCache,
} from '../../../../archive/search/segments/word-cache.ts';

/** Asks for a list of so many words; says whether it had to be loaded. */
function loads(cache: WordCache, name: string, words = 100): boolean {
  let isLoaded = false;
  const list = cache.get(name, () => {
    isLoaded = true;
    return new Uint32Array(words).fill(name.length);
  });
  expect([list.length, list[0]]).toEqual([words, words === 0 ? undefined : name.length]);
  return isLoaded;
}

function cost(words: number): number {
  return words * 4 + bytesPerEntry;
}

describe('a word cache', () => {
  it('loads a list once, and hands out the same words again', () => {
    const cache = makeWordCache(cost(100));
    const first = cache.get('a', () => Uint32Array.of(1, 2));
    expect(cache.get('a', () => Uint32Array.of(3))).toBe(first);
  });

  it('lets go of the list that was used longest ago', () => {
    const cache = makeWordCache(3 * cost(100));
    const order = ['a', 'b', 'c', 'a', 'd', 'a', 'c', 'b', 'd'];
    expect(order.map((name) => `${name} ${loads(cache, name) ? 'loaded' : 'kept'}`)).toEqual([
      'a loaded',
      'b loaded',
      'c loaded',
      'a kept',
      'd loaded',
      'a kept',
      'c kept',
      'b loaded',
      'd loaded',
    ]);
  });

  it('does not keep a list larger than all its room, nor makes room for it', () => {
    const cache = makeWordCache(cost(100));
    loads(cache, 'small');
    expect([
      loads(cache, 'large', 101),
      loads(cache, 'large', 101),
      loads(cache, 'small'),
      cache.bytes,
    ]).toEqual([true, true, false, cost(100)]);
  });

  it('counts what it costs to keep a list: a million short ones must not fill the memory', () => {
    const cache = makeWordCache(100 * cost(2));
    for (let index = 0; index < 1000; index++) loads(cache, `${index}`, 2);
    expect([cache.bytes, loads(cache, '900', 2), loads(cache, '899', 2)]).toEqual([
      100 * cost(2),
      false,
      true,
    ]);
  });

  it('keeps what a simple list of the last uses would, and never more than its room', () => {
    const use = fc.record({ name: fc.nat(12), factor: fc.constantFrom(0, 1, 5, 40, 200, 2000) });
    fc.assert(
      fc.property(fc.nat(6000), fc.array(use, { maxLength: 80 }), (budget, uses) => {
        const cache = makeWordCache(budget);
        let model: { name: string; bytes: number }[] = [];
        for (const { name: number, factor } of uses) {
          const name = `${factor}:${number}`;
          const isKept = model.some((entry) => entry.name === name);
          expect(loads(cache, name, factor)).toBe(!isKept);
          if (cost(factor) <= budget) {
            model = [
              ...model.filter((entry) => entry.name !== name),
              { name, bytes: cost(factor) },
            ];
          }
          const held = () => model.reduce((sum, { bytes }) => sum + bytes, 0);
          while (held() > budget) model.shift();
          expect(cache.bytes).toBe(held());
        }
      }),
    );
  });

  it('keeps nothing of a list that could not be loaded', () => {
    const cache = makeWordCache(10_000);
    const failing = () =>
      cache.get('a', () => {
        throw new Error('cut short');
      });
    expect(failing).toThrow('cut short');
    expect([cache.bytes, loads(cache, 'a')]).toEqual([0, true]);
  });
});
