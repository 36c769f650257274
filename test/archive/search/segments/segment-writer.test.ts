import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostingList } from '../../../../archive/search/segments/posting-list.ts';
import { SegmentFile } from '../../../../archive/search/segments/segment-file.ts';
import { writeSegment } from '../../../../archive/search/segments/segment-writer.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { inverted, manyOccurrences, smallCorpora, type SmallArticle } from './small-corpora.ts';

const settings = { analysisVersion: 3, averageLength: 120 };

function write(path: string, articles: readonly SmallArticle[]): void {
  const inverter = inverted(articles);
  writeSegment(path, inverter.columns(), inverter.terms(), settings);
}

describe('writing a segment', () => {
  it('writes the same bytes for the same articles', () => {
    const folder = temporaryFolder();
    const [one, other] = [join(folder, 'a'), join(folder, 'b')];
    fc.assert(
      fc.property(smallCorpora, (articles) => {
        write(one, articles);
        write(other, articles);
        expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
      }),
      { numRuns: 50 },
    );
    const many = manyOccurrences(700, 100, 1000);
    write(one, many);
    // Memory that other lists have been written into before makes no difference.
    write(other, many);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  it('writes every section that a reader asks for', () => {
    const path = join(temporaryFolder(), 'a');
    write(path, manyOccurrences(40, 30, 50));
    const file = new SegmentFile(path, settings.analysisVersion);
    const lengths = [
      'block-starts',
      'block-postings',
      'block-positions',
      'ids',
      'dates',
      'lengths',
    ];
    expect({
      lengths: lengths.map((name) => file.read(name).byteLength),
      about: JSON.parse(Buffer.from(file.read('about')).toString()) as unknown,
      documents: file.documents,
    }).toEqual({
      lengths: [8, 16, 16, 160, 160, 80],
      about: { terms: 50, averageLength: 120, sourceNames: [''] },
      documents: 40,
    });
    file.close();
  });

  it('asks for the next list only when it has used the one before', () => {
    const columns = inverted(manyOccurrences(5, 1, 1)).columns();
    const list = {
      count: 1,
      documents: new Int32Array(1),
      frequencies: new Int32Array(1),
      positions: new Uint8Array(1),
      positionStarts: Int32Array.of(0, 1),
    } satisfies PostingList;
    const term = Buffer.alloc(2);
    function* reused() {
      for (let document = 0; document < 5; document++) {
        term.write(`t${document}`);
        list.documents[0] = document;
        list.frequencies[0] = document + 1;
        list.positions[0] = document + 2;
        yield { term, list };
      }
    }
    const path = join(temporaryFolder(), 'a');
    writeSegment(path, columns, reused(), settings);
    const file = new SegmentFile(path, settings.analysisVersion);
    expect([
      [...new Uint32Array(file.read('postings'))],
      [...new Uint8Array(file.read('positions'))],
    ]).toEqual([
      [0, 1, 1, 2, 2, 3, 3, 4, 4, 5],
      [2, 3, 4, 5, 6],
    ]);
    file.close();
  });

  it('leaves nothing behind when it fails', () => {
    const folder = temporaryFolder();
    const inverter = inverted(manyOccurrences(5, 5, 5));
    function* failing() {
      for (const term of inverter.terms()) {
        yield term;
        if (Buffer.from(term.term).toString() === 't3') break;
      }
      throw new Error('the archive is gone');
    }
    const path = join(folder, 'a');
    expect(() => {
      writeSegment(path, inverter.columns(), failing(), settings);
    }).toThrow('the archive is gone');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([0, -1, NaN])(
    'refuses an average length of %d: no score would be a number',
    (average) => {
      const folder = temporaryFolder();
      const inverter = inverted(manyOccurrences(1, 1, 1));
      expect(() => {
        writeSegment(join(folder, 'a'), inverter.columns(), inverter.terms(), {
          ...settings,
          averageLength: average,
        });
      }).toThrow(RangeError);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});
