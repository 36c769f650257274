import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DamagedSegment,
  formatVersion,
  SegmentFile,
  SegmentFileWriter,
} from '../../../../archive/search/segments/segment-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const analysis = 7;
const documents = 4321;
const postings = Uint8Array.from({ length: 300 }, (_, index) => index * 31);
const ids = Uint32Array.of(3, 5, 8);
const lengths = Uint16Array.of(100, 0, 65_535);

/** A segment of three sections and an empty one, and where they begin. */
function writeSample(): string {
  const path = join(temporaryFolder(), 'مقطع.khz');
  const writer = new SegmentFileWriter(path, analysis);
  const section = writer.begin('postings');
  section.write(postings.subarray(0, 101));
  section.write(postings.subarray(101));
  section.end();
  writer.section('ids', ids);
  writer.section('lengths', lengths);
  writer.section('sixteen-letters.', new Uint8Array(0));
  writer.finish(documents);
  return path;
}

const at = { postings: 8, ids: 312, lengths: 328, end: 334, table: 336 };
const footerBytes = 24;
const sampleBytes = at.table + 4 * 40 + footerBytes;

/** Opens a file as the reading side does: the small sections at once. */
function open(path: string): SegmentFile {
  const file = new SegmentFile(path, analysis);
  try {
    file.read('ids');
    file.read('lengths');
    file.read('sixteen-letters.');
  } catch (error) {
    file.close();
    throw error;
  }
  return file;
}

/** What is wrong with a file, without its path; null for nothing. */
function problemOf(path: string, act: (path: string) => SegmentFile = open): string | null {
  try {
    act(path).close();
    return null;
  } catch (error) {
    if (!(error instanceof DamagedSegment)) throw error;
    expect(error.message.startsWith(`${path}: `)).toBe(true);
    return error.message.slice(path.length + 2);
  }
}

function verify(path: string): SegmentFile {
  const file = open(path);
  try {
    file.verify();
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

function openDescriptors(): number {
  return readdirSync('/proc/self/fd').length;
}

describe('a segment file', () => {
  it('gives back its sections, whole or in part, and how many documents it holds', () => {
    const file = new SegmentFile(writeSample(), analysis);
    expect({
      documents: file.documents,
      postings: new Uint8Array(file.read('postings')),
      ids: new Uint32Array(file.read('ids')),
      lengths: new Uint16Array(file.read('lengths')),
      empty: file.read('sixteen-letters.').byteLength,
      part: file.readPart('postings', 100, 3),
      none: file.readPart('postings', 300, 0),
    }).toEqual({
      documents,
      postings,
      ids,
      lengths,
      empty: 0,
      part: postings.subarray(100, 103),
      none: new Uint8Array(0),
    });
    file.verify();
    file.close();
  });

  it('lies on the disk as docs/index-format.md draws it', () => {
    const bytes = readFileSync(writeSample());
    const row = (number: number) => {
      const from = at.table + number * 40;
      return [
        bytes.toString('latin1', from, from + 16),
        bytes.readDoubleLE(from + 16),
        bytes.readDoubleLE(from + 24),
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
        ['postings'.padEnd(16, '\0'), at.postings, 300],
        ['ids'.padEnd(16, '\0'), at.ids, 12],
        ['lengths'.padEnd(16, '\0'), at.lengths, 6],
        ['sixteen-letters.', at.table, 0],
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
    const path = join(temporaryFolder(), 'a.khz');
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
    const path = join(folder, 'a.khz');
    const writer = new SegmentFileWriter(path, analysis);
    writer.section('ids', ids);
    const before = existsSync(path);
    writer.finish(3);
    expect([before, readdirSync(folder)]).toEqual([false, ['a.khz']]);
  });

  it('leaves the file of that name as it was when it is given up', () => {
    const path = writeSample();
    const before = readFileSync(path);
    const writer = new SegmentFileWriter(path, analysis);
    writer.section('ids', ids);
    writer.abandon();
    expect([readFileSync(path).equals(before), existsSync(`${path}.new`)]).toEqual([true, false]);
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

  it('has no room for a name of more than 16 bytes', () => {
    const writer = new SegmentFileWriter(join(temporaryFolder(), 'a.khz'), analysis);
    expect(() => {
      writer.section('seventeen-letters', ids);
    }).toThrow('seventeen-letters');
    writer.abandon();
  });
});

describe('a damaged segment file', () => {
  it('is refused when it is cut short anywhere', () => {
    const path = writeSample();
    const bytes = readFileSync(path);
    const problems = new Map<string | null, number>();
    for (let length = 0; length < bytes.length; length++) {
      writeFileSync(path, bytes.subarray(0, length));
      const problem = problemOf(path);
      problems.set(problem, (problems.get(problem) ?? 0) + 1);
    }
    expect(Object.fromEntries(problems)).toEqual({
      'too short to be a segment': 8 + footerBytes,
      'cut short': sampleBytes - 8 - footerBytes,
    });
  });

  it('is refused when something is appended to it, or taken out of it', () => {
    const path = writeSample();
    const bytes = readFileSync(path);
    const problemWith = (changed: Uint8Array) => {
      writeFileSync(path, changed);
      return problemOf(path);
    };
    expect([
      problemWith(Buffer.concat([bytes, Buffer.alloc(1)])),
      problemWith(Buffer.concat([bytes, bytes.subarray(-footerBytes)])),
      problemWith(Buffer.concat([bytes.subarray(0, 100), bytes.subarray(108)])),
    ]).toEqual(['cut short', 'its table does not fit', 'its table does not fit']);
  });

  /** Flips every bit between two bytes, one at a time; the problems found, without doubles. */
  function problemsOfFlips(from: number, to: number, act = open): (string | null)[] {
    const path = writeSample();
    const bytes = readFileSync(path);
    const problems = new Set<string | null>();
    for (let index = from; index < to; index++) {
      for (let bit = 1; bit < 256; bit <<= 1) {
        const changed = Buffer.from(bytes);
        changed[index] = (bytes[index] ?? 0) ^ bit;
        writeFileSync(path, changed);
        problems.add(problemOf(path, act));
      }
    }
    return [...problems];
  }

  it('is refused for any bit of its head', () => {
    expect([
      problemsOfFlips(0, 4),
      problemsOfFlips(4, 6).every((problem) => /^format \d+, not 1$/u.test(problem ?? '')),
      problemsOfFlips(6, 8).every((problem) => /^analysis \d+, not 7$/u.test(problem ?? '')),
    ]).toEqual([['not a segment'], true, true]);
  });

  it('is refused for any bit of its footer: rows, checksum, offset, documents, magic', () => {
    const from = sampleBytes - footerBytes;
    expect([
      problemsOfFlips(from, from + 4),
      problemsOfFlips(from + 4, from + 8),
      problemsOfFlips(from + 8, from + 16),
      problemsOfFlips(from + 16, from + 20),
      problemsOfFlips(from + 20, from + 24),
    ]).toEqual([
      ['its table does not fit'],
      ['its table is damaged'],
      ['its table does not fit'],
      ['its table is damaged'],
      ['cut short'],
    ]);
  });

  it('is refused for any bit of its table', () => {
    expect(problemsOfFlips(at.table, sampleBytes - footerBytes)).toEqual(['its table is damaged']);
  });

  it('is refused for any bit of a small section', () => {
    expect([problemsOfFlips(at.ids, at.ids + 12), problemsOfFlips(at.lengths, at.end)]).toEqual([
      ['the section "ids" is damaged'],
      ['the section "lengths" is damaged'],
    ]);
  });

  it('is opened in spite of its postings, whose damage is found when all of it is verified', () => {
    const end = at.postings + 300;
    expect([
      problemsOfFlips(at.postings, at.postings + 8),
      problemsOfFlips(at.postings, at.postings + 8, verify),
      problemsOfFlips(end - 8, end, verify),
    ]).toEqual([
      [null],
      ['the section "postings" is damaged'],
      ['the section "postings" is damaged'],
    ]);
  });

  it('is verified beyond the first piece that is read', () => {
    const path = join(temporaryFolder(), 'a.khz');
    const writer = new SegmentFileWriter(path, analysis);
    writer.section('ids', ids);
    writer.section('lengths', lengths);
    writer.section('sixteen-letters.', new Uint8Array(0));
    writer.section('positions', new Uint8Array((1 << 21) + 5));
    writer.finish(0);
    const whole = problemOf(path, verify);
    const bytes = readFileSync(path);
    bytes[(1 << 21) + 10] = 1;
    writeFileSync(path, bytes);
    expect([whole, problemOf(path, verify)]).toEqual([null, 'the section "positions" is damaged']);
  });

  it('is refused when it is none at all', () => {
    const path = join(temporaryFolder(), 'a.khz');
    const problemWith = (bytes: Uint8Array) => {
      writeFileSync(path, bytes);
      return problemOf(path);
    };
    expect([
      problemWith(new Uint8Array(0)),
      problemWith(Buffer.from('KHZS')),
      problemWith(Buffer.from('SQLite format 3\0'.repeat(20))),
      problemWith(new Uint8Array(1000)),
      problemWith(Buffer.from('الخبر '.repeat(100))),
    ]).toEqual([
      'too short to be a segment',
      'too short to be a segment',
      'not a segment',
      'not a segment',
      'not a segment',
    ]);
  });

  it('is refused when another version of the analysis made it', () => {
    const path = writeSample();
    expect(() => new SegmentFile(path, analysis + 1)).toThrow(
      new DamagedSegment(path, 'analysis 7, not 8'),
    );
  });

  it('is refused when it is cut short while it is open', () => {
    const path = writeSample();
    const file = new SegmentFile(path, analysis);
    writeFileSync(path, readFileSync(path).subarray(0, 50));
    expect(() => file.readPart('postings', 0, 300)).toThrow(new DamagedSegment(path, 'cut short'));
    file.close();
  });

  it.runIf(existsSync('/proc/self/fd'))('is not kept open', () => {
    const path = writeSample();
    const before = openDescriptors();
    for (let times = 0; times < 20; times++) {
      expect(() => new SegmentFile(path, analysis + 1)).toThrow();
    }
    expect(openDescriptors()).toBe(before);
  });

  it('refuses a file that is gone', () => {
    const path = join(temporaryFolder(), 'gone.seg');
    expect(() => new SegmentFile(path, 1)).toThrow(DamagedSegment);
  });
});
