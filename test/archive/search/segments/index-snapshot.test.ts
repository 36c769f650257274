import { existsSync, readdirSync, rmSync } from 'node:fs';
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
import { idsWith, open, put, range, settings } from './small-index.ts';

function written(from: number, to: number) {
  const folder = temporaryFolder();
  const writer = new IndexWriter(folder, settings);
  write(writer, from, to);
  return { folder, writer };
}

function write(writer: IndexWriter, from: number, to: number): void {
  for (const id of range(from, to)) {
    put(writer, id);
    writer.commit(id);
  }
}

const segmentsOf = ({ segments }: IndexSnapshot) => segments.map(({ segment }) => segment);

describe('a snapshot of an index', () => {
  it('is none where there is no index', () => {
    expect(openSnapshot(temporaryFolder(), 1, new PageCache(0))).toBeNull();
  });

  it('stays as it was opened, while the next commits are written, merged and swept away', () => {
    const { folder, writer } = written(1, 8);
    const before = open(folder);
    put(writer, 9);
    writer.remove(1);
    const uncommitted = open(folder);
    writer.commit(9);
    while (writer.mergeOnce());
    const after = open(folder);
    const seen = ({ generation, articles }: IndexSnapshot, ids: number[]) => ({
      generation,
      articles,
      ids,
    });
    expect([before, uncommitted, after].map((one) => seen(one, idsWith(one)))).toEqual([
      { generation: 8, articles: 8, ids: range(1, 8) },
      { generation: 8, articles: 8, ids: range(1, 8) },
      { generation: 9, articles: 8, ids: range(2, 9) },
    ]);
    const gone = before.segments.filter(({ file }) => !existsSync(join(folder, file)));
    expect([gone.length, readdirSync(folder).sort()]).toEqual([
      8,
      [...after.segments.map(({ file }) => file), 'MANIFEST'].sort(),
    ]);
    for (const snapshot of [before, uncommitted, after]) snapshot.close();
    writer.close();
  });

  it('opens only what the one before does not hold, and has deletes of its own', () => {
    const { folder, writer } = written(1, 3);
    const first = open(folder);
    put(writer, 4);
    writer.remove(2);
    writer.commit(4);
    const second = open(folder, first);
    const shared = segmentsOf(second).map((segment) => segmentsOf(first).includes(segment));
    expect([shared, idsWith(first), idsWith(second)]).toEqual([
      [true, true, true, false],
      [1, 2, 3],
      [1, 3, 4],
    ]);
    for (const snapshot of [first, second]) snapshot.close();
    writer.close();
  });

  it.each([
    ['before', (first: IndexSnapshot) => first],
    ['behind', (_first: IndexSnapshot, second: IndexSnapshot) => second],
  ])(
    'answers when the one %s it is closed: what they share is open until both are',
    (_, choose) => {
      const { folder, writer } = written(1, 3);
      const first = open(folder);
      write(writer, 4, 4);
      const second = open(folder, first);
      const closed = choose(first, second);
      closed.close();
      const other = closed === first ? second : first;
      expect(idsWith(other)).toEqual(range(1, other.generation));
      other.close();
      for (const segment of segmentsOf(second)) {
        expect(() => segment.loadLists(0, new Int32Array(1))).toThrow('EBADF');
      }
      writer.close();
    },
  );

  it('does not take a file for one of the same name that another index had there', () => {
    const { folder, writer } = written(1, 2);
    writer.close();
    const first = open(folder);
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    const another = new IndexWriter(folder, settings);
    write(another, 8, 9);
    another.close();
    const second = open(folder, first);
    expect([
      first.segments.map(({ file }) => file),
      second.segments.map(({ file }) => file),
      idsWith(first),
      idsWith(second),
    ]).toEqual([
      ['000001.seg', '000002.seg'],
      ['000001.seg', '000002.seg'],
      [1, 2],
      [8, 9],
    ]);
    for (const snapshot of [first, second]) snapshot.close();
  });

  it('is that of the next manifest when a merge removes files of the one just read', () => {
    const { folder, writer } = written(1, 8);
    const first = open(folder);
    let merged = false;
    // Asked for when the manifest has been read, and before the files that it names are opened.
    const previous: IndexSnapshot = {
      ...first,
      get segments() {
        merged ||= writer.mergeOnce();
        return [];
      },
    };
    const second = open(folder, previous);
    expect([merged, second.segments.map(({ file }) => file), idsWith(second)]).toEqual([
      true,
      ['000009.seg'],
      range(1, 8),
    ]);
    for (const snapshot of [first, second]) snapshot.close();
    writer.close();
  });

  it.runIf(existsSync('/proc/self/fd'))('is refused whole when one of its files is gone', () => {
    const { folder, writer } = written(1, 3);
    writer.close();
    rmSync(join(folder, '000003.seg'));
    const before = readdirSync('/proc/self/fd').length;
    expect(() => open(folder)).toThrow(DamagedSegment);
    expect(readdirSync('/proc/self/fd').length).toBe(before);
  });
});
