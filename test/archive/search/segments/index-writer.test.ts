import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  openSnapshot,
  type IndexSnapshot,
} from '../../../../archive/search/segments/index-snapshot.ts';
import { IndexWriter } from '../../../../archive/search/segments/index-writer.ts';
import { DamagedSegment } from '../../../../archive/search/segments/segment-file.ts';
import { PageCache } from '../../../../archive/search/segments/page-cache.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { sectionsOf } from './sample-segment-file.ts';
import { idsWith, open, put, range, settings } from './small-index.ts';

/** Commits articles one by one: as many segments. */
function commitEach(writer: IndexWriter, from: number, to: number): void {
  for (const id of range(from, to)) {
    put(writer, id);
    writer.commit(id);
  }
}

function changeByte(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe('the writer of an index', () => {
  it('shows nothing before it commits, and all of it after', () => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    const seen = () => {
      const snapshot = openSnapshot(folder, 1, new PageCache(0));
      if (snapshot === null) return null;
      snapshot.close();
      const { generation, articles } = snapshot;
      return { generation, articles };
    };
    put(writer, 1);
    const states = [seen()];
    writer.commit(5);
    states.push(seen());
    put(writer, 2);
    // Of an article put again, the first version is written out before the commit.
    put(writer, 2);
    writer.remove(1);
    states.push(seen());
    writer.commit(6);
    states.push(seen());
    writer.close();
    expect(states).toEqual([
      null,
      { generation: 5, articles: 1 },
      { generation: 5, articles: 1 },
      { generation: 6, articles: 1 },
    ]);
  });

  it('replaces an article of the same id, in what waits and in what was committed', () => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    put(writer, 1, ['خبر']);
    put(writer, 1, ['بحر']);
    writer.commit(1);
    const first = open(folder);
    put(writer, 2, ['بحر']);
    put(writer, 1, ['مدينة']);
    writer.commit(2);
    const second = open(folder);
    const seen = (snapshot: IndexSnapshot) => ({
      ids: ['خبر', 'بحر', 'مدينة'].map((word) => idsWith(snapshot, word)),
      segments: snapshot.segments.length,
    });
    // What was put again before its commit took a segment of its own to be deleted in.
    expect([seen(first), seen(second)]).toEqual([
      { ids: [[], [1], []], segments: 2 },
      { ids: [[], [2], [1]], segments: 3 },
    ]);
    for (const snapshot of [first, second]) snapshot.close();
    writer.close();
  });

  it('removes what is there and takes no notice of what is not', () => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    writer.remove(7);
    put(writer, 1);
    put(writer, 2);
    writer.remove(1);
    writer.remove(1);
    writer.remove(7);
    writer.commit(1);
    const snapshot = open(folder);
    expect([idsWith(snapshot), snapshot.articles]).toEqual([[2], 1]);
    snapshot.close();
    writer.close();
  });

  it('goes on where the last commit left it, and keeps the average length it began with', () => {
    const folder = temporaryFolder();
    const first = new IndexWriter(folder, settings);
    commitEach(first, 1, 2);
    put(first, 3);
    first.remove(1);
    first.close();
    const second = new IndexWriter(folder, { ...settings, averageLength: 99 });
    put(second, 4);
    second.commit(9);
    const snapshot = open(folder);
    expect({
      generations: [second.generation, snapshot.generation],
      ids: idsWith(snapshot),
      averages: snapshot.segments.map(({ segment }) => segment.averageLength),
    }).toEqual({ generations: [9, 9], ids: [1, 2, 4], averages: [10, 10, 10] });
    snapshot.close();
    second.close();
  });

  it('merges eight segments into one, and then there is nothing to merge', () => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    commitEach(writer, 1, 7);
    const tooFew = writer.mergeOnce();
    commitEach(writer, 8, 8);
    const merges = [writer.mergeOnce(), writer.mergeOnce()];
    const snapshot = open(folder);
    expect({
      merges: [tooFew, ...merges],
      ids: idsWith(snapshot),
      generation: snapshot.generation,
      files: readdirSync(folder).sort(),
    }).toEqual({
      merges: [false, true, false],
      ids: range(1, 8),
      generation: 8,
      files: ['000009.seg', 'MANIFEST'],
    });
    snapshot.close();
    writer.close();
  });

  it('merges a few small segments when nothing else waits to be written, and not before', () => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    commitEach(writer, 1, 4);
    const merges = [false, true, true].map((isIdle) => writer.mergeOnce(isIdle));
    const snapshot = open(folder);
    expect({ merges, ids: idsWith(snapshot), files: readdirSync(folder).sort() }).toEqual({
      merges: [false, true, false],
      ids: range(1, 4),
      files: ['000005.seg', 'MANIFEST'],
    });
    snapshot.close();
    put(writer, 5);
    expect(() => writer.mergeOnce(true)).toThrow('committed first');
    writer.close();
  });

  it('merges only what is committed: the rest would be seen too', () => {
    const writer = new IndexWriter(temporaryFolder(), settings);
    put(writer, 1);
    expect(() => writer.mergeOnce()).toThrow('committed first');
    writer.commit(1);
    expect(writer.mergeOnce()).toBe(false);
    writer.remove(1);
    expect(() => writer.mergeOnce()).toThrow('committed first');
    writer.commit(2);
    expect(writer.mergeOnce()).toBe(true);
    writer.close();
  });

  it('does not merge damage into a segment that looks sound', () => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    commitEach(writer, 1, 8);
    const files = readdirSync(folder);
    // The lists begin behind the head of 8 bytes; an opening does not verify them.
    changeByte(join(folder, '000003.seg'), 8);
    expect(() => writer.mergeOnce()).toThrow(DamagedSegment);
    expect(readdirSync(folder)).toEqual(files);
    writer.close();
  });

  it('removes what no manifest names, and nothing else', () => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    commitEach(writer, 1, 1);
    writer.close();
    for (const name of ['000002.seg', '000002.seg.new', 'notes.txt']) {
      writeFileSync(join(folder, name), 'left by a kill');
    }
    new IndexWriter(folder, settings).close();
    expect(readdirSync(folder).sort()).toEqual(['000001.seg', 'MANIFEST', 'notes.txt']);
  });

  it('begins anew where the manifest is damaged or of another analysis', () => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    commitEach(writer, 1, 1);
    writer.close();
    expect(openSnapshot(folder, 2, new PageCache(0))).toBeNull();
    const path = join(folder, 'MANIFEST');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"generation":1', '"generation":7'));
    expect(openSnapshot(folder, 1, new PageCache(0))).toBeNull();
    const again = new IndexWriter(folder, settings);
    expect(again.generation).toBe(0);
    again.commit(1);
    again.close();
    expect(readdirSync(folder)).toEqual(['MANIFEST']);
  });

  it.runIf(existsSync('/proc/self/fd')).each([
    [
      'is none',
      (path: string) => {
        writeFileSync(path, 'not a segment, but long enough to be looked at');
      },
    ],
    [
      'has damaged ids',
      (path: string) => {
        const ids = sectionsOf(readFileSync(path)).find(({ name }) => name === 'ids');
        changeByte(path, ids?.start ?? 0);
      },
    ],
  ])('keeps no file open when one of them %s', (_, damage) => {
    const folder = temporaryFolder();
    const writer = new IndexWriter(folder, settings);
    commitEach(writer, 1, 3);
    writer.close();
    damage(join(folder, '000003.seg'));
    const before = readdirSync('/proc/self/fd').length;
    expect(() => new IndexWriter(folder, settings)).toThrow(DamagedSegment);
    expect(readdirSync('/proc/self/fd').length).toBe(before);
  });
});
