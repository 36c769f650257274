import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyBytes } from '../../../../archive/search/segments/copy-bytes.ts';
import { bytesOf } from './posting-lists.ts';

it('copies bytes from any of them on to the beginning of other words', () => {
  const content = fc.array(fc.integer(), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(content, fc.nat(), fc.nat(), (words, first, second) => {
      const all = Int32Array.from(words);
      const [from, to] = [first % (all.byteLength + 1), second % (all.byteLength + 1)].sort(
        (a, b) => a - b,
      ) as [number, number];
      const into = new Int32Array(21);
      copyBytes(all, from, to - from, into);
      expect(bytesOf(into).slice(0, to - from)).toEqual(bytesOf(all).slice(from, to));
    }),
  );
});
