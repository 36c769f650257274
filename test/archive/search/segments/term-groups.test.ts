import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Inverter } from '../../../../archive/search/segments/inverter.ts';
import { TermGroups } from '../../../../archive/search/segments/term-groups.ts';
import type { Zone } from '../../../../archive/search/segments/zones.ts';
import { readList } from './read-postings.ts';
import { bare, expectedTerms, type ExpectedTerm, type SmallArticle } from './small-corpora.ts';

/** A word: the terms without places and those in their places. Words share terms, as forms of one word do. */
const word = fc.record({
  unplaced: fc.uniqueArray(fc.constantFrom('كتب', 'خبر', '%كتب', '%خبر'), { maxLength: 3 }),
  placed: fc.uniqueArray(fc.constantFrom('=كتب', '=كتاب', '=خبر', "'كتب'كُتب", '😀', 'ﻻ'), {
    maxLength: 2,
  }),
});
const vocabulary = fc.array(word, { minLength: 1, maxLength: 8 });

/** For each article, the words of it: place in the vocabulary, zone, distance to the word before. */
const texts = fc.array(
  fc.array(
    fc.tuple(fc.nat(7), fc.constantFrom<Zone>(0, 1, 2, 2), fc.integer({ min: 1, max: 90_000 })),
    { maxLength: 30 },
  ),
  { maxLength: 12 },
);

interface Word {
  readonly unplaced: readonly string[];
  readonly placed: readonly string[];
}
type Text = readonly (readonly [at: number, zone: Zone, gap: number])[];

/** Calls back with each word of a text in its place; the zones follow each other. */
function eachWord(text: Text, visit: (at: number, zone: Zone, position: number) => void): void {
  let position = 0;
  for (const [at, zone, gap] of [...text].sort(([, a], [, b]) => a - b)) {
    visit(at, zone, position);
    position += gap;
  }
}

function flattened(words: readonly Word[], text: Text, id: number): SmallArticle {
  const occurrences: SmallArticle['occurrences'][number][] = [];
  eachWord(text, (at, zone, position) => {
    const { unplaced = [], placed = [] } = words[at % words.length] ?? {};
    for (const term of unplaced) occurrences.push({ term, zone, position: -1 });
    for (const term of placed) occurrences.push({ term, zone, position });
  });
  return { ...bare(id), lengths: [0, 0, 0], occurrences };
}

function put(inverter: Inverter, groups: readonly number[], text: Text, id: number): void {
  inverter.begin(bare(id));
  eachWord(text, (at, zone, position) => {
    inverter.occurrence(groups[at % groups.length] as number, zone, position);
  });
}

function termsIn(inverter: Inverter): ExpectedTerm[] {
  return Array.from(inverter.finish().terms, ({ term, list }) => ({
    term: Buffer.from(term).toString(),
    postings: readList(list),
  }));
}

describe('the terms of words', () => {
  it('have the occurrences of all words that they are of, whatever was written before', () => {
    fc.assert(
      fc.property(vocabulary, texts, texts, (words, first, second) => {
        const termGroups = new TermGroups();
        const inverter = new Inverter(termGroups);
        const half = Math.ceil(words.length / 2);
        const early = words.slice(0, half);
        const groups = early.map(({ unplaced, placed }) => termGroups.add(unplaced, placed));
        first.forEach((text, at) => {
          put(inverter, groups, text, at + 1);
        });
        expect(termsIn(inverter)).toEqual(
          expectedTerms(first.map((text, at) => flattened(early, text, at + 1))),
        );
        inverter.clear();
        for (const { unplaced, placed } of words.slice(half)) {
          groups.push(termGroups.add(unplaced, placed));
        }
        second.forEach((text, at) => {
          put(inverter, groups, text, at + 1);
        });
        expect(termsIn(inverter)).toEqual(
          expectedTerms(second.map((text, at) => flattened(words, text, at + 1))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('stand in another space too when a group is added under it', () => {
    const termGroups = new TermGroups();
    const inverter = new Inverter(termGroups);
    const group = termGroups.add(['كتب'], ['=كتاب']);
    const under = termGroups.addUnder((term) => `~${term}`, group);
    inverter.begin(bare(1));
    inverter.occurrence(under, 2, 7);
    expect(termsIn(inverter).map(({ term, postings }) => [term, postings[0]?.positions])).toEqual([
      ['~=كتاب', [7]],
      ['~كتب', []],
    ]);
  });

  it('are forgotten with all groups, and the numbers begin again', () => {
    const termGroups = new TermGroups();
    const before = [termGroups.add(['كتب'], []), termGroups.round, termGroups.count];
    termGroups.clear();
    expect([before, termGroups.round, termGroups.count, termGroups.add([], ['=خبر'])]).toEqual([
      [0, 0, 1],
      1,
      0,
      0,
    ]);
    const inverter = new Inverter(termGroups);
    inverter.begin(bare(1));
    inverter.occurrence(0, 2, 0);
    expect(termsIn(inverter).map(({ term }) => term)).toEqual(['=خبر']);
  });
});
