import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatVersion,
  SegmentFile,
  SegmentFileWriter,
} from '../../../../archive/search/segments/segment-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import {
  analysis,
  at,
  documents,
  ids,
  lengths,
  lists,
  longestName,
  problemOf,
  rowBytes,
  sampleBytes,
  writeSample,
} from './sample-segment-file.ts';

/** What is read from a place in a section on, in room for so many bytes that were 9 before. */
function partOf(file: SegmentFile, name: string, from: number, length: number): number[] {
  const into = new Uint8Array(length).fill(9);
  file.readInto(name, from, into);
  return [...into];
}

describe('a segment file', () => {
  it('gives back its sections, whole or in part, and how many documents it holds', () => {
    const file = new SegmentFile(writeSample(), analysis);
    expect({
      documents: file.documents,
      lists: new Uint8Array(file.read('lists')),
      ids: new Uint32Array(file.read('ids')),
      lengths: new Uint16Array(file.read('lengths')),
      empty: file.read(longestName).byteLength,
      part: partOf(file, 'lists', 100, 3),
      none: partOf(file, 'lists', 300, 0),
    }).toEqual({
      documents,
      lists,
      ids,
      lengths,
      empty: 0,
      part: [...lists.subarray(100, 103)],
      none: [],
    });
    file.verify();
    file.close();
  });

  it('reads a part over the end of its section, and stops with the file', () => {
    const path = writeSample();
    const bytes = [...readFileSync(path)];
    const file = new SegmentFile(path, analysis);
    expect([
      partOf(file, 'lists', 298, 20),
      partOf(file, 'lists', sampleBytes - at.lists - 5, 8),
      partOf(file, 'lists', sampleBytes - at.lists, 2),
      partOf(file, 'ids', sampleBytes, 2),
    ]).toEqual([
      bytes.slice(at.lists + 298, at.lists + 318),
      [...bytes.slice(-5), 9, 9, 9],
      [9, 9],
      [9, 9],
    ]);
    file.close();
  });

  it('lies on the disk as docs/index-format.md draws it', () => {
    const bytes = readFileSync(writeSample());
    const row = (number: number) => {
      const from = at.table + number * rowBytes;
      return [
        bytes.toString('latin1', from, from + 24),
        bytes.readDoubleLE(from + 24),
        bytes.readDoubleLE(from + 32),
        bytes.readUInt32LE(from + 40),
        bytes.readUInt32LE(from + 44),
      ];
    };
    expect({
      head: [bytes.toString('latin1', 0, 4), bytes.readUInt16LE(4), bytes.readUInt16LE(6)],
      rows: [0, 1, 2, 3].map(row),
      footer: [
        bytes.readUInt32LE(sampleBytes - 24),
        bytes.readDoubleLE(sampleBytes - 16),
        bytes.readUInt32LE(sampleBytes - 8),
        bytes.toString('latin1', sampleBytes - 4),
      ],
      length: bytes.length,
    }).toEqual({
      head: ['KHZS', formatVersion, analysis],
      rows: [
        ['lists'.padEnd(24, '\0'), at.lists, 300, crc32(lists), 0],
        ['ids'.padEnd(24, '\0'), at.ids, 12, crc32(new Uint8Array(ids.buffer)), 0],
        ['lengths'.padEnd(24, '\0'), at.lengths, 6, crc32(new Uint8Array(lengths.buffer)), 0],
        [longestName, at.table, 0, 0, 0],
      ],
      footer: [4, at.table, documents, 'KHZE'],
      length: sampleBytes,
    });
  });

  it('holds any sections, written in pieces of any size', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc
        .constantFrom(65_535, 65_536, 65_537, 200_000)
        .map((size) => new Uint8Array(size).fill(size)),
    );
    const sections = fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 6 });
    const path = join(temporaryFolder(), 'a.seg');
    fc.assert(
      fc.property(sections, (written) => {
        const writer = new SegmentFileWriter(path, analysis);
        written.forEach((pieces, index) => {
          const section = writer.begin(`${index}`);
          for (const one of pieces) section.write(one);
          section.end();
        });
        writer.finish(0);
        const file = new SegmentFile(path, analysis);
        const read = written.map((_, index) => Buffer.from(file.read(`${index}`)));
        file.verify();
        file.close();
        expect(read.map((bytes, i) => bytes.equals(Buffer.concat(written[i] ?? [])))).toEqual(
          written.map(() => true),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('does not exist under its name before it is finished', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.seg');
    const writer = new SegmentFileWriter(path, analysis);
    writer.section('ids', ids);
    const before = existsSync(path);
    writer.finish(3);
    expect([before, readdirSync(folder)]).toEqual([false, ['a.seg']]);
  });

  it('leaves the file of that name as it was when it is given up', () => {
    const path = writeSample();
    const before = readFileSync(path);
    const writer = new SegmentFileWriter(path, analysis);
    writer.section('ids', ids);
    writer.abandon();
    expect([readFileSync(path).equals(before), existsSync(`${path}.new`)]).toEqual([true, false]);
  });

  it('can be told from another by its checksum, and only then', () => {
    const checksumOf = (content: Uint8Array, count: number) => {
      const path = join(temporaryFolder(), 'a.seg');
      const writer = new SegmentFileWriter(path, analysis);
      writer.section('lists', content);
      writer.finish(count);
      const file = new SegmentFile(path, analysis);
      file.close();
      return file.checksum;
    };
    const [one, same, otherBytes, otherCount] = [
      checksumOf(Uint8Array.of(1, 2), 1),
      checksumOf(Uint8Array.of(1, 2), 1),
      checksumOf(Uint8Array.of(1, 3), 1),
      checksumOf(Uint8Array.of(1, 2), 2),
    ];
    expect([one === same, one === otherBytes, one === otherCount]).toEqual([true, false, false]);
  });

  it('says which section it does not have', () => {
    expect(
      problemOf(writeSample(), (path) => {
        const file = new SegmentFile(path, analysis);
        try {
          file.read('dates');
        } finally {
          file.close();
        }
        return file;
      }),
    ).toBe('it has no section "dates"');
  });

  it('has no room for a name of more than 24 bytes', () => {
    const writer = new SegmentFileWriter(join(temporaryFolder(), 'a.seg'), analysis);
    expect(() => {
      writer.section(`${longestName}-`, ids);
    }).toThrow(`${longestName}-`);
    writer.abandon();
  });
});
