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
import {
  DamagedSegment,
  SegmentFile,
  SegmentFileWriter,
} from '../../../../archive/search/segments/segment-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import {
  analysis,
  at,
  footerBytes,
  ids,
  lengths,
  longestName,
  open,
  problemOf,
  sampleBytes,
  verify,
  writeSample,
} from './sample-segment-file.ts';

function openDescriptors(): number {
  return readdirSync('/proc/self/fd').length;
}

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
    const file = openSync(path, 'r+');
    const problems = new Set<string | null>();
    for (let index = from; index < to; index++) {
      for (let bit = 1; bit < 256; bit <<= 1) {
        writeSync(file, Uint8Array.of((bytes[index] ?? 0) ^ bit), 0, 1, index);
        problems.add(problemOf(path, act));
      }
      writeSync(file, bytes, index, 1, index);
    }
    closeSync(file);
    return [...problems];
  }

  it('is refused for any bit of its head', () => {
    expect([
      problemsOfFlips(0, 4),
      problemsOfFlips(4, 6).every((problem) => /^format \d+, not 2$/u.test(problem ?? '')),
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

  it('is opened in spite of its lists, whose damage is found when all of it is verified', () => {
    const end = at.lists + 300;
    expect([
      problemsOfFlips(at.lists, at.lists + 8),
      problemsOfFlips(at.lists, at.lists + 8, verify),
      problemsOfFlips(end - 8, end, verify),
    ]).toEqual([[null], ['the section "lists" is damaged'], ['the section "lists" is damaged']]);
  });

  it('is verified beyond the first piece that is read', () => {
    const path = join(temporaryFolder(), 'a.seg');
    const writer = new SegmentFileWriter(path, analysis);
    writer.section('ids', ids);
    writer.section('lengths', lengths);
    writer.section(longestName, new Uint8Array(0));
    writer.section('lists', new Uint8Array((1 << 21) + 5));
    writer.finish(0);
    const whole = problemOf(path, verify);
    const bytes = readFileSync(path);
    bytes[(1 << 21) + 10] = 1;
    writeFileSync(path, bytes);
    expect([whole, problemOf(path, verify)]).toEqual([null, 'the section "lists" is damaged']);
  });

  it('is refused when it is none at all', () => {
    const path = join(temporaryFolder(), 'a.seg');
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
    const into = new Uint8Array(300);
    expect(() => file.readInto('lists', 0, into)).toThrow(new DamagedSegment(path, 'cut short'));
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
