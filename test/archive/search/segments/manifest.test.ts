import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, describe, it } from 'vitest';
import {
  emptyManifest,
  readManifest,
  writeManifest,
  type Manifest,
} from '../../../../archive/search/segments/manifest.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const manifest: Manifest = {
  ...emptyManifest(3, 345.6),
  generation: 12,
  nextSegment: 4,
  segments: [
    { file: '000001.seg', documents: 10, checksum: 0xffffffff, deleted: null },
    { file: '000003.seg', documents: 9, checksum: 0, deleted: 'AAE=' },
  ],
};

describe('a manifest', () => {
  it('is read as it was written, in the place of the one before', () => {
    const folder = temporaryFolder();
    writeManifest(folder, emptyManifest(3, 345.6));
    const before = readManifest(folder, 3);
    writeManifest(folder, manifest);
    expect([before?.segments, readManifest(folder, 3), readdirSync(folder)]).toEqual([
      [],
      manifest,
      ['MANIFEST'],
    ]);
  });

  it('is none where there is none, or only one that was not finished', () => {
    const folder = temporaryFolder();
    const absent = readManifest(folder, 3);
    writeFileSync(join(folder, 'MANIFEST.new'), 'begun');
    expect([absent, readManifest(folder, 3)]).toEqual([null, null]);
    writeManifest(folder, manifest);
    writeFileSync(join(folder, 'MANIFEST.new'), 'begun');
    expect(readManifest(folder, 3)).toEqual(manifest);
  });

  it('is none for another version of the analysis or of the format', () => {
    const folder = temporaryFolder();
    writeManifest(folder, manifest);
    const otherAnalysis = readManifest(folder, 4);
    writeManifest(folder, { ...manifest, format: manifest.format + 1 });
    expect([otherAnalysis, readManifest(folder, 3)]).toEqual([null, null]);
  });

  it('is none when it is cut short or any of its bits is another', () => {
    const folder = temporaryFolder();
    writeManifest(folder, manifest);
    const path = join(folder, 'MANIFEST');
    const bytes = readFileSync(path);
    const damaged = [
      ...Array.from({ length: bytes.length - 1 }, (_, length) => bytes.subarray(0, length)),
      ...Array.from(bytes.subarray(0, -1), (byte, index) => {
        const changed = Buffer.from(bytes);
        changed[index] = byte ^ (1 << (index % 8));
        return changed;
      }),
    ];
    const read = damaged.map((content) => {
      writeFileSync(path, content);
      return readManifest(folder, 3);
    });
    expect(new Set(read)).toEqual(new Set([null]));
  });
});
