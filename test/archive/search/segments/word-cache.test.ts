import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesPerEntry,
  makeWordCache,
  type WordCache,
} from '../../../../archive/search/segments/word-cache.ts';

/** Asks for a list of so many words; says whether it had to be loaded. */
function loads(cache: WordCache, key: number, words = 100): boolean {
  let isLoaded = false;
  const list = cache.get(key, () => {
    isLoaded = true;
    return new Int32Array(words).fill(key % 1000);
  });
  expect([list.length, list[0]]).toEqual([words, words === 0 ? undefined : key % 1000]);
  return isLoaded;
}

function cost(words: number): number {
  return words * 4 + bytesPerEntry;
}

describe('a word cache', () => {
  it('loads a list once, and hands out the same words again', () => {
    const cache = new PageCache(cost(100));
    const first = cache.get(1, () => Int32Array.of(1, 2));
    expect(cache.get(1, () => Int32Array.of(3))).toBe(first);
  });

  it('tells keys apart up to 2⁵³: numbers of segments stand above places in them', () => {
    const cache = new PageCache(10 * cost(1));
    const keys = [0, 1, 2 ** 32, 2 ** 33 + 1, 2 ** 53 - 2, 2 ** 53 - 1];
    expect(keys.map((key) => loads(cache, key, 1))).toEqual(keys.map(() => true));
    expect(keys.map((key) => loads(cache, key, 1))).toEqual(keys.map(() => false));
  });

  it('lets go of the list that was used longest ago', () => {
    const cache = new PageCache(3 * cost(100));
    const order = [1, 2, 3, 1, 4, 1, 3, 2, 4];
    expect(order.map((key) => `${key} ${loads(cache, key) ? 'loaded' : 'kept'}`)).toEqual([
      '1 loaded',
      '2 loaded',
      '3 loaded',
      '1 kept',
      '4 loaded',
      '1 kept',
      '3 kept',
      '2 loaded',
      '4 loaded',
    ]);
  });

  it('does not keep a list larger than all its room, nor makes room for it', () => {
    const cache = new PageCache(cost(100));
    const [small, large] = [1, 2];
    loads(cache, small);
    expect([
      loads(cache, large, 101),
      loads(cache, large, 101),
      loads(cache, small),
      cache.bytes,
    ]).toEqual([true, true, false, cost(100)]);
  });

  it('counts what it costs to keep a list: a million short ones must not fill the memory', () => {
    const cache = new PageCache(100 * cost(2));
    for (let index = 0; index < 1000; index++) loads(cache, index, 2);
    expect([cache.bytes, loads(cache, 900, 2), loads(cache, 899, 2)]).toEqual([
      100 * cost(2),
      false,
      true,
    ]);
  });

  it('keeps what a simple list of the last uses would, and never more than its room', () => {
    const use = fc.record({ name: fc.nat(12), words: fc.constantFrom(0, 1, 5, 40, 200, 2000) });
    fc.assert(
      fc.property(fc.nat(6000), fc.array(use, { maxLength: 80 }), (budget, uses) => {
        const cache = new PageCache(budget);
        let model: { key: number; bytes: number }[] = [];
        for (const { name, words } of uses) {
          const key = words * 100 + name;
          const isKept = model.some((entry) => entry.key === key);
          expect(loads(cache, key, words)).toBe(!isKept);
          if (cost(words) <= budget) {
            model = [...model.filter((entry) => entry.key !== key), { key, bytes: cost(words) }];
          }
          const held = () => model.reduce((sum, { bytes }) => sum + bytes, 0);
          while (held() > budget) model.shift();
          expect(cache.bytes).toBe(held());
        }
      }),
    );
  });

  it('keeps nothing of a list that could not be loaded', () => {
    const cache = new PageCache(10_000);
    const failing = () =>
      cache.get(1, () => {
        throw new Error('cut short');
      });
    expect(failing).toThrow('cut short');
    expect([cache.bytes, loads(cache, 1)]).toEqual([0, true]);
  });
});
