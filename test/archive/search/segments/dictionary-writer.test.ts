import { describe, expect, it } from 'vitest';
import {
  DictionaryWriter,
  termsPerBlock,
} from '../../../../archive/search/segments/dictionary-writer.ts';
import { Dictionary } from '../../../../archive/search/segments/dictionary.ts';
import { entriesOf, writeDictionary } from './term-lists.ts';

const ascending = Array.from({ length: 65 }, (_, index) => `term-${100 + index}`);

describe('the dictionary writer', () => {
  it('writes of a term only what the one before does not share, and its three numbers', () => {
    const writer = new DictionaryWriter();
    writer.add(Buffer.from('ab'), 1, 2, 0);
    writer.add(Buffer.from('abc'), 200, 300, 5);
    writer.add(Buffer.from('b'), 1, 2, 7);
    const { terms, ...rest } = writer.finish();
    expect({ terms: [...terms], ...rest }).toEqual({
      terms: [
        [2, 0x61, 0x62, 1, 2, 0],
        [2, 1, 0x63, 0xc8, 1, 0xac, 2, 5],
        [0, 1, 0x62, 1, 2, 7],
      ].flat(),
      blockStarts: Uint32Array.of(0),
      blockLists: Float64Array.of(0),
      count: 3,
    });
  });

  it.each([0, 1, 31, 32, 33, 64, 65])('begins a block every 32 terms, with %i terms', (count) => {
    const terms = ascending.slice(0, count);
    const firsts = entriesOf(terms).filter((_, index) => index % termsPerBlock === 0);
    const written = writeDictionary(terms);
    expect({
      count: written.count,
      // The first term of a block is written whole.
      firsts: [...written.blockStarts].map((at) =>
        Buffer.from(written.terms.subarray(at + 1, at + 1 + (written.terms[at] ?? 0))).toString(),
      ),
      lists: [...written.blockLists],
    }).toEqual({
      count,
      firsts: firsts.map(({ term }) => term),
      lists: firsts.map(({ listAt }) => listAt),
    });
  });

  it('keeps no hold of the memory in which a term was handed over', () => {
    const writer = new DictionaryWriter();
    const reused = Buffer.alloc(4);
    for (const term of ['aaaa', 'abbb', 'bbbb']) {
      reused.write(term);
      writer.add(reused, 1, 1, 1);
    }
    const dictionary = new Dictionary(writer.finish());
    expect(Array.from(dictionary.startingWith(''), ({ term }) => term)).toEqual([
      'aaaa',
      'abbb',
      'bbbb',
    ]);
  });

  it('refuses terms that do not ascend: they would not be found again', () => {
    const added = (first: string, second: string) => () => {
      const writer = new DictionaryWriter();
      writer.add(Buffer.from(first), 1, 1, 1);
      writer.add(Buffer.from(second), 1, 1, 1);
    };
    expect(added('b', 'a')).toThrow('"a" after "b"');
    expect(added('a', 'a')).toThrow('"a" after "a"');
    // By bytes U+1F600 comes after U+FEFB; by UTF-16 units it would come before.
    expect(added('ﻻ', '😀')).not.toThrow();
  });
});
