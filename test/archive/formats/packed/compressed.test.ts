import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../support/read-all.ts';
import { writeTar } from '../../../support/write-tar.ts';
import { writeZip } from '../../../support/write-zip.ts';

const first = Buffer.from('النص الأول. ');
const second = Buffer.from('والثاني.');
const both = 'النص الأول. والثاني.';

/** A gzip member whose header holds a name (RFC 1952, 2.3). */
function named(name: Buffer, content: Buffer): Buffer {
  const packed = gzipSync(content);
  packed[3] = 8;
  return Buffer.concat([packed.subarray(0, 10), name, Buffer.alloc(1), packed.subarray(10)]);
}

const tar = writeTar([{ name: 'خبر.txt', content: 'نص' }]);
const lines = Array.from({ length: 50 }, (_, n) => `{"id":${String(n)},"text":"خبر"}\n`).join('');

describe('a compressed file', () => {
  it.each([
    ['خبر.txt.gz', gzipSync(first), 'خبر.txt', 'النص الأول. '],
    ['مجلد/خبر.txt.GZ', gzipSync(first), 'خبر.txt', 'النص الأول. '],
    ['خبر.txt.gz', Buffer.concat([gzipSync(first), gzipSync(second)]), 'خبر.txt', both],
    [
      'خبر.txt.gz',
      Buffer.concat([gzipSync(first), Buffer.alloc(100_000)]),
      'خبر.txt',
      'النص الأول. ',
    ],
    ['خبر.txt.zst', zstdCompressSync(first), 'خبر.txt', 'النص الأول. '],
    [
      'خبر.txt.zst',
      Buffer.concat([zstdCompressSync(first), zstdCompressSync(second)]),
      'خبر.txt',
      both,
    ],
    ['بلا-اسم', named(Buffer.from('خبر.txt'), first), 'خبر.txt', 'النص الأول. '],
    ['بلا-اسم', named(Buffer.from([0xce, 0xc8, 0xd1]), first), 'خبر', 'النص الأول. '],
    ['أخبار.tgz', gzipSync(tar), 'أخبار.tar/خبر.txt', 'نص'],
    ['أخبار.tar.zst', zstdCompressSync(tar), 'أخبار.tar/خبر.txt', 'نص'],
    ['أخبار.gz', gzipSync(writeZip([{ name: 'خبر.txt', content: 'نص' }])), 'أخبار/خبر.txt', 'نص'],
  ])('%s', async (name, bytes, inside, text) => {
    expect(await readAll(name, bytes)).toEqual([[inside, text]]);
  });

  it.each([
    ['خبر.txt.gz', gzipSync(first).subarray(0, 20), 'خبر.txt', { kind: 'truncated' }],
    ['خبر.txt.zst', zstdCompressSync(first).subarray(0, 12), 'خبر.txt', { kind: 'truncated' }],
    [
      'خبر.txt.gz',
      Buffer.from('no gzip'),
      'خبر.txt',
      { kind: 'malformed', cause: 'incorrect header check' },
    ],
    [
      'خبر.gz',
      gzipSync(Buffer.alloc(64 * 1024 * 1024, 'خبر')),
      'خبر',
      { kind: 'unpacks-too-large', limit: 250 },
    ],
  ])('%s that is broken is a problem', async (name, bytes, inside, problem) => {
    expect(await readAll(name, bytes)).toEqual([[inside, problem]]);
  });

  it('gives the files of a tar that stand in front of where it is cut off', async () => {
    const noise = Buffer.from(Array.from({ length: 300 }, (_, n) => (n * 7919) % 251));
    const cut = gzipSync(
      writeTar([
        { name: 'أول.txt', content: 'نص' },
        { name: 'ثان.txt', content: noise },
      ]),
    ).subarray(0, -60);
    expect(await readAll('أخبار.tgz', cut)).toEqual([
      ['أخبار.tar/أول.txt', 'نص'],
      ['أخبار.tar', { kind: 'truncated' }],
    ]);
  });

  it('is read record by record like one that is not', async () => {
    expect(await readAll('أخبار.ndjson.gz', gzipSync(lines))).toHaveLength(50);
  });
});
