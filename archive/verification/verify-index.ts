import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { analysisVersion } from '../search/analysis-version.ts';
import { IndexFolder } from '../search/index-folder.ts';
import { Bitmap } from '../search/segments/bitmap.ts';
import {
  isOfAnotherVersion,
  readManifest,
  type ListedSegment,
  type Manifest,
} from '../search/segments/manifest.ts';
import { DamagedSegment, SegmentFile } from '../search/segments/segment-file.ts';
import { join } from 'node:path';
import type { Steps } from '../search/steps.ts';
import type { Findings } from './findings.ts';

/**
 * Reads every byte of the index that is searched, compares checksums, and holds its articles against those of
 * the catalogue. A library without an index, or with one of another analysis, has nothing damaged: its index is
 * made when the library is opened.
 *
 * @param tell told how many bytes are done, of how many
 * @returns bytes that were read
 */
export function* verifyIndex(
  libraryFolder: string,
  database: DatabaseSync,
  findings: Findings,
  tell: (done: number, total: number) => void,
): Steps<number> {
  const folder = new IndexFolder(libraryFolder);
  const index = folder.current();
  if (index === null || folder.stampOf(index) === null) return 0;
  const path = folder.pathOf(index);
  const manifest = readManifest(path, analysisVersion);
  if (manifest === null) {
    // It is made again when the library is opened, or is being made again now.
    if (isOfAnotherVersion(path, analysisVersion)) return 0;
    findings.add({ kind: 'index-damaged', index, detail: 'MANIFEST' });
    return 0;
  }
  const files = [folder.lexiconOf(index), ...manifest.segments.map(({ file }) => join(path, file))];
  try {
    const sizes = files.map((file) => statSync(file).size);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    let done = 0;
    const ids: number[][] = [];
    for (const [at, file] of files.entries()) {
      tell(done, total);
      yield;
      // The first of them is the lexicon.
      const listed = manifest.segments[at - 1];
      const held = verifyFile(file, listed);
      if (held !== null) ids.push(held);
      done += sizes[at] ?? 0;
    }
    tell(total, total);
    yield;
    compare(index, manifest, ids.flat(), database, findings);
    return total;
  } catch (error) {
    // A merge may have removed files of this manifest, and has put another in its place then.
    const isOvertaken = !isDeepStrictEqual(readManifest(path, analysisVersion), manifest);
    if (folder.current() !== index || isOvertaken) {
      return yield* verifyIndex(libraryFolder, database, findings, tell);
    }
    if (!(error instanceof DamagedSegment) && !isMissingFile(error)) throw error;
    findings.add({ kind: 'index-damaged', index, detail: error.message });
    return 0;
  }
}

/** @returns the articles of a segment that count; `null` for the lexicon. @throws DamagedSegment */
function verifyFile(path: string, listed: ListedSegment | undefined): number[] | null {
  const file = new SegmentFile(path, analysisVersion);
  try {
    file.verify();
    if (listed === undefined) return null;
    if (file.checksum !== listed.checksum) {
      throw new DamagedSegment(path, 'it is another file than the manifest names');
    }
    const ids = new Uint32Array(file.read('ids'));
    const deleted =
      listed.deleted === null ? null : new Bitmap(Buffer.from(listed.deleted, 'base64'));
    return [...ids].filter((_, document) => deleted?.has(document) !== true);
  } finally {
    file.close();
  }
}

/** An article that came later than the index may be missing from it, and one that was removed later be there. */
function compare(
  index: string,
  { generation }: Manifest,
  indexed: readonly number[],
  database: DatabaseSync,
  findings: Findings,
): void {
  const row = database.prepare('SELECT generation FROM library').get();
  const catalogued = Number(row?.['generation']);
  // What is missing and what is there too much would follow from that.
  if (catalogued < generation) {
    findings.add({ kind: 'catalogue-behind', index, catalogued, indexed: generation });
    return;
  }
  const left = new Set(indexed);
  const twice = indexed.length - left.size;
  let missing = 0;
  const articles = database.prepare('SELECT id, generation FROM articles').iterate();
  for (const row of articles) {
    const isThere = left.delete(Number(row['id']));
    if (!isThere && Number(row['generation']) <= generation) missing += 1;
  }
  const removed = database.prepare('SELECT article FROM removed WHERE generation > ?');
  for (const row of removed.iterate(generation)) left.delete(Number(row['article']));
  const extra = left.size + twice;
  if (missing + extra > 0) findings.add({ kind: 'index-differs', index, missing, extra });
}

function isMissingFile(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
