import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberColumns } from '../../../../archive/search/segments/columns.ts';
import type { PostingList } from '../../../../archive/search/segments/posting-list.ts';
import { SegmentFile } from '../../../../archive/search/segments/segment-file.ts';
import {
  writeSegment,
  type TermPostings,
} from '../../../../archive/search/segments/segment-writer.ts';
import { Segment } from '../../../../archive/search/segments/segment.ts';
import { PageCache } from '../../../../archive/search/segments/page-cache.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readTerms } from './read-postings.ts';
import { inverted, manyOccurrences, smallCorpora, type SmallArticle } from './small-corpora.ts';

const settings = { analysisVersion: 3, averageLength: 120 };

function write(path: string, articles: readonly SmallArticle[]): void {
  const { columns, terms } = inverted(articles).finish();
  writeSegment(path, columns, terms, settings);
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
    const sections = ['block-starts', 'block-lists', ...numberColumns];
    expect({
      lengths: Object.fromEntries(sections.map((name) => [name, file.read(name).byteLength])),
      areThere: ['lists', 'terms'].every((name) => file.read(name).byteLength > 0),
      about: JSON.parse(Buffer.from(file.read('about')).toString()) as unknown,
      documents: file.documents,
    }).toEqual({
      lengths: {
        'block-starts': 8,
        'block-lists': 16,
        ids: 160,
        dates: 160,
        sources: 80,
        categories: 80,
        clusters: 160,
        titleLengths: 80,
        standfirstLengths: 80,
        bodyLengths: 80,
      },
      areThere: true,
      about: { terms: 50, averageLength: 120, sourceNames: [''], categoryNames: [''] },
      documents: 40,
    });
    file.close();
  });

  it('asks for the next list only when it has used the one before', () => {
    const { columns } = inverted(manyOccurrences(5, 1, 1)).finish();
    const list = {
      count: 1,
      documents: new Int32Array(1),
      occurrences: Int32Array.of(1),
      titles: new Int32Array(1),
      standfirsts: new Int32Array(1),
      gaps: new Int32Array(1),
    } satisfies PostingList;
    const term = Buffer.alloc(2);
    function* reused(): Generator<TermPostings> {
      for (let document = 0; document < 5; document++) {
        term.write(`t${document}`);
        list.documents[0] = document;
        list.gaps[0] = document + 20;
        yield { term, list, positions: 1 };
      }
    }
    const path = join(temporaryFolder(), 'a');
    writeSegment(path, columns, reused(), settings);
    const segment = new Segment(path, settings.analysisVersion, new PageCache(0));
    const counts = { occurrences: 1, titles: 0, standfirsts: 0 };
    expect(readTerms(segment)).toEqual(
      [0, 1, 2, 3, 4].map((document) => ({
        term: `t${document}`,
        postings: [{ document, ...counts, positions: [document + 20] }],
      })),
    );
    segment.close();
  });

  it('leaves nothing behind when it fails', () => {
    const folder = temporaryFolder();
    const { columns, terms } = inverted(manyOccurrences(5, 5, 5)).finish();
    function* failing() {
      for (const term of terms) {
        yield term;
        if (Buffer.from(term.term).toString() === 't3') break;
      }
      throw new Error('the archive is gone');
    }
    const path = join(folder, 'a');
    expect(() => {
      writeSegment(path, columns, failing(), settings);
    }).toThrow('the archive is gone');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([0, -1, NaN])(
    'refuses an average length of %d: no score would be a number',
    (average) => {
      const folder = temporaryFolder();
      const { columns, terms } = inverted(manyOccurrences(1, 1, 1)).finish();
      expect(() => {
        const path = join(folder, 'a');
        writeSegment(path, columns, terms, { ...settings, averageLength: average });
      }).toThrow(RangeError);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});
