import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bitmap } from '../../../../archive/search/segments/bitmap.ts';
import { numberColumns } from '../../../../archive/search/segments/columns.ts';
import type { Inverter } from '../../../../archive/search/segments/inverter.ts';
import {
  mergeSegments,
  type MergedSegment,
} from '../../../../archive/search/segments/merge-segments.ts';
import { SegmentFile } from '../../../../archive/search/segments/segment-file.ts';
import { writeSegment } from '../../../../archive/search/segments/segment-writer.ts';
import { Segment } from '../../../../archive/search/segments/segment.ts';
import { PageCache } from '../../../../archive/search/segments/page-cache.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../../support/temporary-folder.ts';
import { readTerms } from './read-postings.ts';
import {
  bare,
  expectedColumns,
  expectedTerms,
  inverted,
  manyOccurrences,
  smallCorpora,
  type SmallArticle,
} from './small-corpora.ts';
import { putTerm } from '../../../support/put-term.ts';

const settings = { analysisVersion: 3, averageLength: 100 };

function write(path: string, inverter: Inverter): string {
  const { columns, terms } = inverter.finish();
  writeSegment(path, columns, terms, settings);
  return path;
}

function open(path: string): Segment {
  return new Segment(path, settings.analysisVersion, new PageCache(0));
}

/** Writes articles as several segments and merges those, without the deleted ones, into a file. */
function merge(
  folder: string,
  parts: readonly (readonly SmallArticle[])[],
  isDeleted: (id: number) => boolean,
): string {
  const merged = parts.map((articles, part): MergedSegment => {
    const segment = open(write(join(folder, `${part}.seg`), inverted(articles)));
    const deleted = new Bitmap(segment.documents);
    segment.columns.ids.forEach((id, document) => {
      if (isDeleted(id)) deleted.add(document);
    });
    return { segment, deleted: deleted.count() === 0 ? null : deleted };
  });
  const path = join(folder, 'merged.seg');
  mergeSegments(path, merged, settings);
  for (const { segment } of merged) segment.close();
  return path;
}

/** Everything a segment says, and the bytes of its lists, its dictionary and its columns. */
function readWhole(path: string) {
  const file = new SegmentFile(path, settings.analysisVersion);
  const sections = ['lists', 'terms', 'block-starts', 'block-lists', ...numberColumns];
  const bytes = sections
    // Names are numbered in the order in which they are met, which is another one in a merge.
    .filter((name) => name !== 'sources' && name !== 'categories')
    .map((name) => [name, Buffer.from(file.read(name)).toString('base64')]);
  file.verify();
  file.close();
  const segment = open(path);
  const { sources, categories, sourceNames, categoryNames } = segment.columns;
  segment.close();
  return {
    bytes,
    documents: segment.documents,
    averageLength: segment.averageLength,
    sources: Array.from(sources, (number) => sourceNames[number]),
    categories: Array.from(categories, (number) => categoryNames[number]),
  };
}

/** A corpus cut into parts, of which some may be empty, and the places of those to delete. */
const cutCorpora = fc.record({
  articles: smallCorpora,
  cuts: fc.array(fc.nat(20), { maxLength: 4 }),
  gone: fc.array(fc.nat(19), { maxLength: 8 }),
});

function cut<Item>(items: readonly Item[], cuts: readonly number[]): Item[][] {
  const bounds = [0, ...cuts.map((one) => Math.min(one, items.length)), items.length];
  bounds.sort((a, b) => a - b);
  return bounds.slice(1).map((bound, index) => items.slice(bounds[index], bound));
}

describe('segments merged into one', () => {
  const folder = makeFolder();

  it('are the segment of the articles that are left, byte for byte but for the numbers of names', () => {
    fc.assert(
      fc.property(cutCorpora, ({ articles, cuts, gone }) => {
        const deleted = new Set(gone.map((place) => articles[place]?.id));
        const path = merge(folder, cut(articles, cuts), (id) => deleted.has(id));
        const left = articles.filter(({ id }) => !deleted.has(id));
        const whole = write(join(folder, 'whole.seg'), inverted(left));
        expect(readWhole(path)).toEqual(readWhole(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('are that segment byte for byte when no article has a source or a category', () => {
    fc.assert(
      fc.property(cutCorpora, ({ articles, cuts, gone }) => {
        const nameless = articles.map((article) => ({ ...article, source: '', category: '' }));
        const deleted = new Set(gone.map((place) => articles[place]?.id));
        const path = merge(folder, cut(nameless, cuts), (id) => deleted.has(id));
        const left = nameless.filter(({ id }) => !deleted.has(id));
        const whole = write(join(folder, 'whole.seg'), inverted(left));
        expect(readFileSync(path).equals(readFileSync(whole))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('hold what working it out the slow way says, in lists of many blocks', () => {
    const articles = manyOccurrences(900, 30, 40).map((article, index) => ({
      ...article,
      // In stretches and mixed, so that the segments take turns now and then.
      date: index < 300 ? 20_170_913 : 20_170_900 + (index % 7),
      source: index % 3 === 0 ? 'bbc' : 'الجزيره',
    }));
    const path = merge(folder, cut(articles, [150, 400, 410]), (id) => id % 5 === 0);
    const left = articles.filter(({ id }) => id % 5 !== 0);
    const segment = open(path);
    expect(readTerms(segment)).toEqual(expectedTerms(left));
    expect(segment.columns.ids).toEqual(expectedColumns(left).ids);
    segment.close();
    removeFolder(folder);
  });

  it('may all be deleted, and then hold nothing', () => {
    const path = merge(temporaryFolder(), [manyOccurrences(5, 3, 2)], () => true);
    const segment = open(path);
    segment.verify();
    expect([segment.documents, readTerms(segment)]).toEqual([0, []]);
    segment.close();
  });

  it('are read piece by piece: their lists may be larger than what is read at a time', () => {
    // Words of one article, in lists of a few bytes, and behind them one list of a megabyte and more,
    // since its positions lie far apart.
    const far = 1 << 23;
    const tell = (inverter: Inverter, ids: readonly number[]): void => {
      for (const id of ids) {
        inverter.begin(bare(id));
        for (let at = 0; at < 60; at++) putTerm(inverter, 'بعيد', 2, at * far);
        if (id > 6) continue;
        for (let at = 0; at < 100_000; at++) putTerm(inverter, `${id}-${at}`, 2, at);
      }
    };
    const inFolder = temporaryFolder();
    const even = Array.from({ length: 6000 }, (_, index) => index * 2 + 2);
    const odd = Array.from({ length: 200 }, (_, index) => index * 62 + 1);
    const parts = [even, odd].map((ids, part) => {
      const inverter = inverted([]);
      tell(inverter, ids);
      return open(write(join(inFolder, `${part}.seg`), inverter));
    });
    const path = join(inFolder, 'merged.seg');
    mergeSegments(
      path,
      parts.map((segment) => ({ segment, deleted: null })),
      settings,
    );
    const all = inverted([]);
    tell(all, [...even, ...odd]);
    const whole = write(join(inFolder, 'whole.seg'), all);
    const last = [...(parts[0]?.dictionary.startingWith('') ?? [])].at(-1);
    expect(last?.listAt).toBeGreaterThan(1 << 20);
    expect(last?.postings).toBeGreaterThan(0);
    for (const segment of parts) segment.close();
    expect(readFileSync(path).equals(readFileSync(whole))).toBe(true);
  });
});
