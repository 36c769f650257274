import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberColumns } from '../../../../archive/search/segments/columns.ts';
import { DamagedSegment } from '../../../../archive/search/segments/segment-file.ts';
import { Segment } from '../../../../archive/search/segments/segment.ts';
import { writeSegment } from '../../../../archive/search/segments/segment-writer.ts';
import { PageCache } from '../../../../archive/search/segments/page-cache.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { footerBytes, sectionsOf } from './sample-segment-file.ts';
import { inverted, manyOccurrences } from './small-corpora.ts';

function write(): { path: string; bytes: Buffer } {
  const path = join(temporaryFolder(), 'a.seg');
  const { columns, terms } = inverted(manyOccurrences(20, 12, 40)).finish();
  writeSegment(path, columns, terms, { analysisVersion: 3, averageLength: 12 });
  return { path, bytes: readFileSync(path) };
}

/** What is found wrong with a file while something is done, without its path; null for nothing. */
function problemIn(path: string, act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof DamagedSegment)) throw error;
    return error.message.replace(`${path}: `, '');
  }
}

/** As a snapshot opens it. */
function open(path: string): Segment {
  const segment = new Segment(path, 3, new PageCache(1 << 20));
  try {
    segment.loadDictionary();
  } catch (error) {
    segment.close();
    throw error;
  }
  return segment;
}

/** Sections that an opening does not read: too large for it, or seldom needed. */
const readLater = new Set<string>(['lists', ...numberColumns]);

/** Whether an opening reads a byte: not those of some sections, nor those between sections. */
function isChecked(bytes: Buffer): (index: number) => boolean {
  const table = bytes.readDoubleLE(bytes.length - footerBytes + 8);
  const sections = sectionsOf(bytes).filter(({ name }) => !readLater.has(name));
  return (index) =>
    index < 8 || index >= table || sections.some(({ start, end }) => index >= start && index < end);
}

describe('a damaged segment', () => {
  it('is refused for one changed byte, in whatever is read at its opening', () => {
    const { path, bytes } = write();
    const checked = isChecked(bytes);
    const file = openSync(path, 'r+');
    const missed: number[] = [];
    for (let index = 0; index < bytes.length; index++) {
      if (!checked(index)) continue;
      writeSync(file, Uint8Array.of((bytes[index] ?? 0) ^ 0x10), 0, 1, index);
      try {
        open(path).close();
        missed.push(index);
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedSegment);
      }
      writeSync(file, bytes, index, 1, index);
    }
    closeSync(file);
    open(path).close();
    expect(missed).toEqual([]);
  });

  it('is refused for one changed byte of a column when that is first asked for, and each time after', () => {
    const { path, bytes } = write();
    const file = openSync(path, 'r+');
    const missed: string[] = [];
    for (const { name, start, end } of sectionsOf(bytes)) {
      const damaged = numberColumns.find((column) => column === name);
      if (damaged === undefined) continue;
      for (let index = start; index < end; index++) {
        writeSync(file, Uint8Array.of((bytes[index] ?? 0) ^ 0x10), 0, 1, index);
        const segment = open(path);
        for (const column of [...numberColumns, damaged]) {
          const problem = problemIn(path, () => segment.columns[column]);
          const expected = column === damaged ? `the section "${name}" is damaged` : null;
          if (problem !== expected) missed.push(`${name} ${index - start}: ${column}`);
        }
        segment.close();
        writeSync(file, bytes, index, 1, index);
      }
    }
    closeSync(file);
    expect(missed).toEqual([]);
  });

  it('is refused when a term is asked for and a column that tells lengths is damaged', () => {
    const { path, bytes } = write();
    const start = sectionsOf(bytes).find(({ name }) => name === 'bodyLengths')?.start ?? 0;
    bytes[start] = (bytes[start] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const segment = open(path);
    const entry = segment.dictionary.find('t0');
    const cursor = () => entry && segment.cursor(entry);
    expect([problemIn(path, () => segment.norms), problemIn(path, cursor)]).toEqual([
      'the section "bodyLengths" is damaged',
      'the section "bodyLengths" is damaged',
    ]);
    segment.close();
  });

  it('is found out by verifying it, when its lists are changed', () => {
    const { path, bytes } = write();
    // The lists come first, behind the head.
    bytes[8] = (bytes[8] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const segment = open(path);
    expect(() => {
      segment.verify();
    }).toThrow(new DamagedSegment(path, 'the section "lists" is damaged'));
    segment.close();
  });

  it('says which file it is when a list turns out to be damaged', () => {
    const { path, bytes } = write();
    // The widths of the first list: 31 bits for each number.
    bytes.writeInt32LE((1 << 25) - 1, 8);
    writeFileSync(path, bytes);
    const segment = open(path);
    const entry = segment.dictionary.find('t0');
    expect(() => entry && segment.cursor(entry)).toThrow(
      new DamagedSegment(path, 'block 0 of a posting list is damaged'),
    );
    segment.close();
  });

  it.runIf(existsSync('/proc/self/fd'))('is not kept open when it is refused', () => {
    const { path, bytes } = write();
    bytes[bytes.indexOf('averageLength')] = 0x41;
    writeFileSync(path, bytes);
    const before = readdirSync('/proc/self/fd').length;
    for (let times = 0; times < 20; times++) {
      expect(() => open(path)).toThrow(new DamagedSegment(path, 'the section "about" is damaged'));
    }
    expect(readdirSync('/proc/self/fd').length).toBe(before);
  });
});
