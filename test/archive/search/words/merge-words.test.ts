import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWords } from '../../../../archive/search/words/merge-words.ts';
import type { WordStream } from '../../../../archive/search/words/word-stream.ts';
import { inOrderOfBytes } from '../segments/term-lists.ts';
import { someWord } from './small-vocabularies.ts';

interface Listed {
  readonly term: string;
  readonly documents: number;
  /** How many times the stream pauses before it. */
  readonly pauses: number;
}

class ListedWords implements WordStream {
  bytes: Uint8Array = new Uint8Array(0);
  length = 0;
  documents = 0;
  readonly #listed: Listed[];
  #paused = 0;

  constructor(listed: readonly Listed[]) {
    this.#listed = [...listed];
  }

  advance(): 'word' | 'pause' | 'end' {
    const [next] = this.#listed;
    if (next === undefined) return 'end';
    if (this.#paused < next.pauses) {
      this.#paused += 1;
      return 'pause';
    }
    this.#paused = 0;
    this.#listed.shift();
    // Streams use their memory again, and there may be more of it than the word needs.
    this.bytes = Buffer.from(`${next.term}xyz`);
    this.length = Buffer.byteLength(next.term);
    this.documents = next.documents;
    return 'word';
  }
}

const someList: fc.Arbitrary<Listed[]> = fc
  .uniqueArray(
    fc.record({
      term: someWord(),
      documents: fc.integer({ min: 1, max: 9 }),
      pauses: fc.constantFrom(0, 0, 0, 1, 2),
    }),
    { selector: ({ term }) => term, maxLength: 30 },
  )
  .map((list) => {
    const byTerm = new Map(list.map((listed) => [listed.term, listed]));
    return inOrderOfBytes([...byTerm.keys()]).map((term) => byTerm.get(term) as Listed);
  });

describe('words of several streams', () => {
  it('come once each, in order, with their documents added up, through every pause', () => {
    fc.assert(
      fc.property(fc.array(someList, { maxLength: 5 }), (lists) => {
        const counts = new Map<string, number>();
        for (const { term, documents } of lists.flat()) {
          counts.set(term, (counts.get(term) ?? 0) + documents);
        }
        const merged = mergeWords(lists.map((list) => new ListedWords(list)));
        const words: [string, number][] = [];
        let pauses = 0;
        for (let progress = merged.advance(); progress !== 'end'; progress = merged.advance()) {
          if (progress === 'pause') pauses += 1;
          else {
            const term = Buffer.from(merged.bytes.subarray(0, merged.length)).toString();
            words.push([term, merged.documents]);
          }
        }
        expect([words, pauses, merged.advance()]).toEqual([
          inOrderOfBytes([...counts.keys()]).map((term) => [term, counts.get(term)]),
          lists.flat().reduce((sum, listed) => sum + listed.pauses, 0),
          'end',
        ]);
      }),
    );
  });
});
