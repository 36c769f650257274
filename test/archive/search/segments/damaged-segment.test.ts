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
import { DamagedSegment } from '../../../../archive/search/segments/segment-file.ts';
import { Segment } from '../../../../archive/search/segments/segment.ts';
import { writeSegment } from '../../../../archive/search/segments/segment-writer.ts';
import { PageCache } from '../../../../archive/search/segments/page-cache.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { footerBytes, rowBytes } from './sample-segment-file.ts';
import { inverted, manyOccurrences } from './small-corpora.ts';

function write(): { path: string; bytes: Buffer } {
  const path = join(temporaryFolder(), 'a.seg');
  const { columns, terms } = inverted(manyOccurrences(20, 12, 40)).finish();
  writeSegment(path, columns, terms, { analysisVersion: 3, averageLength: 12 });
  return { path, bytes: readFileSync(path) };
}

function open(path: string): Segment {
  return new Segment(path, 3, new PageCache(1 << 20));
}

/** Whether a byte lies in the section that is too large to be checked at every opening, or in none. */
function isChecked(bytes: Buffer): (index: number) => boolean {
  const table = bytes.readDoubleLE(bytes.length - footerBytes + 8);
  const rows = Array.from({ length: bytes.readUInt32LE(bytes.length - footerBytes) }, (_, row) => {
    const from = table + row * rowBytes;
    const start = bytes.readDoubleLE(from + 24);
    const name = bytes.toString('latin1', from, from + 24).replace(/\0+$/u, '');
    return { name, start, end: start + bytes.readDoubleLE(from + 32) };
  });
  return (index) =>
    index < 8 ||
    index >= table ||
    rows.some(({ name, start, end }) => name !== 'lists' && index >= start && index < end);
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
