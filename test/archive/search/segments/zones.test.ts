import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  allZones,
  factorsOf,
  maskOf,
  zones,
  zoneWeights,
  type Zone,
} from '../../../../archive/search/segments/zones.ts';

it('the counts of a posting times their factors are its occurrences, weighted by zone', () => {
  const counts = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000));
  fc.assert(
    fc.property(counts, fc.subarray<Zone>([0, 1, 2]), (inZones, wanted) => {
      const mask = wanted.reduce<number>((joined, zone) => joined | maskOf(zone), 0);
      const { occurrences, titles, standfirsts } = factorsOf(mask);
      const [inTitle, inStandfirst, inBody] = inZones;
      const all = inTitle + inStandfirst + inBody;
      expect(all * occurrences + inTitle * titles + inStandfirst * standfirsts).toBe(
        wanted.reduce<number>((sum, zone) => sum + inZones[zone] * zoneWeights[zone], 0),
      );
    }),
  );
  expect([zones.map((_, zone) => maskOf(zone as Zone)), allZones]).toEqual([[1, 2, 4], 7]);
});
