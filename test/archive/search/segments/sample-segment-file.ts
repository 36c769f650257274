import { join } from 'node:path';
import { expect } from 'vitest';
import {
  DamagedSegment,
  SegmentFile,
  SegmentFileWriter,
} from '../../../../archive/search/segments/segment-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

export const analysis = 7;
export const documents = 4321;
export const lists = Uint8Array.from({ length: 300 }, (_, index) => index * 31);
export const ids = Uint32Array.of(3, 5, 8);
export const lengths = Uint16Array.of(100, 0, 65_535);
/** As long as a name may be. */
export const longestName = 'twenty-four-letters-long';

/** A segment of three sections and an empty one. */
export function writeSample(): string {
  const path = join(temporaryFolder(), 'مقطع.seg');
  const writer = new SegmentFileWriter(path, analysis);
  const section = writer.begin('lists');
  section.write(lists.subarray(0, 101));
  section.write(lists.subarray(101));
  section.end();
  writer.section('ids', ids);
  writer.section('lengths', lengths);
  writer.section(longestName, new Uint8Array(0));
  writer.finish(documents);
  return path;
}

/** Where its parts begin. */
export const at = { lists: 8, ids: 312, lengths: 328, end: 334, table: 336 };
export const rowBytes = 48;
export const footerBytes = 24;
export const sampleBytes = at.table + 4 * rowBytes + footerBytes;

/** Opens a file as the reading side does: the small sections at once. */
export function open(path: string): SegmentFile {
  const file = new SegmentFile(path, analysis);
  try {
    for (const name of ['ids', 'lengths', longestName]) file.read(name);
  } catch (error) {
    file.close();
    throw error;
  }
  return file;
}

export function verify(path: string): SegmentFile {
  const file = open(path);
  try {
    file.verify();
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Where the sections of a segment lie among its bytes, by its table. */
export function sectionsOf(bytes: Buffer): { name: string; start: number; end: number }[] {
  const table = bytes.readDoubleLE(bytes.length - footerBytes + 8);
  return Array.from({ length: bytes.readUInt32LE(bytes.length - footerBytes) }, (_, row) => {
    const from = table + row * rowBytes;
    const start = bytes.readDoubleLE(from + 24);
    const name = bytes.toString('latin1', from, from + 24).replace(/\0+$/u, '');
    return { name, start, end: start + bytes.readDoubleLE(from + 32) };
  });
}

/** What is wrong with a file, without its path; null for nothing. */
export function problemOf(path: string, act: (path: string) => SegmentFile = open): string | null {
  try {
    act(path).close();
    return null;
  } catch (error) {
    if (!(error instanceof DamagedSegment)) throw error;
    expect(error.message.startsWith(`${path}: `)).toBe(true);
    return error.message.slice(path.length + 2);
  }
}
