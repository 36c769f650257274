import fc from 'fast-check';
import { expect, it } from 'vitest';
import { skeleton } from '../../../../archive/arabic/skeleton.ts';
import { isStopWord } from '../../../../archive/arabic/stop-words.ts';
import { stem } from '../../../../archive/arabic/stem.ts';
import type { Slot } from '../../../../archive/search/plan/plan.ts';
import { SlotMatcher } from '../../../../archive/search/plan/slot-matcher.ts';
import { StemMemory } from '../../../../archive/search/stem-memory.ts';

const letters = fc.string({
  unit: fc.constantFrom(...Array.from('ابتسلمنهويكفء')),
  minLength: 2,
  maxLength: 9,
});
const affixed = fc
  .tuple(fc.constantFrom('', 'ال', 'وال', 'ولل', 'لل', 'و', 'وبال', 'فب'), letters, fc.constantFrom('', 'ون', 'وون', 'ين', 'ات', 'ها', 'يا', 'يه', 'تين'))
  .map((parts) => parts.join('')); // prettier-ignore

it('a word that fills a slot by its stem or skeleton is never passed over for its letters', () => {
  fc.assert(
    fc.property(affixed, fc.nat(5), (word, salt) => {
      fc.pre(!isStopWord(word));
      const lexicon = {
        articles: 10_000,
        frequency: (asked: string) => (asked.length + asked.charCodeAt(0) * 7 + salt) % 3,
      };
      const own = stem(word, lexicon);
      const memory = new StemMemory(lexicon);
      const placed = { folded: word, written: word, parts: [word] };
      const bones = skeleton(own);
      const alternatives = [
        { kind: 'stem', form: own, weight: 1, origin: 'typed' },
        ...(bones === null ? [] : [{ kind: 'skeleton', form: bones, weight: 1, origin: 'typed' }]),
      ];
      for (const alternative of alternatives) {
        const filled = new SlotMatcher([alternative as Slot[number]], memory);
        expect([word, own, filled.isFilledBy(placed)]).toEqual([word, own, true]);
      }
    }),
    { numRuns: 3000 },
  );
});
