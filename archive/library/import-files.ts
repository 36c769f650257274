import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { dissect } from '../anatomy/dissect.ts';
import type { ArchiveFailure } from '../failure.ts';
import { readFile } from '../formats/read-file.ts';
import { fail, succeed, type Outcome } from '../outcome.ts';
import type { Steps } from '../search/steps.ts';
import type { CatalogueWriter } from './catalogue-writer.ts';
import { findFiles, type FoundFiles } from './find-files.ts';

export interface ImportCounts {
  filesDone: number;
  filesFound: number;
  added: number;
  replaced: number;
  unchanged: number;
}

export interface ImportReport extends ImportCounts {
  problems: { path: string; problem: string }[];
}

/** A collection to read: where it lies now, and the place by which the library knows it. */
export interface CollectionToRead extends FoundFiles {
  readonly place: string;
  readonly name: string;
}

/** Larger files are refused with a word in the report: a text this long would not fit one string. */
const largestFile = 256 * 1024 * 1024;

/** Articles per transaction: what a kill at the worst moment costs is at most this much work. */
const batchSize = 500;

/**
 * Finds what the reader pointed at. The place of a collection is relative to the library folder, so
 * that both can move together and adding it again is recognised.
 */
export function collectionsAt(
  paths: readonly string[],
  libraryFolder: string,
): Outcome<CollectionToRead[], ArchiveFailure> {
  const collections: CollectionToRead[] = [];
  for (const path of paths) {
    const found = findFiles(resolve(path));
    if (!found.ok) return fail(found.failure);
    const place = relative(resolve(libraryFolder), found.value.root).split(sep).join('/') || '.';
    collections.push({ ...found.value, place, name: basename(found.value.root) || place });
  }
  return succeed(collections);
}

/**
 * Reads collections into a library. A file with the same bytes as last time is passed over; a bad one
 * is reported and never stops the rest. There is a step behind every commit, and none inside a
 * transaction; given up, the import has done what was committed.
 *
 * @param onProgress after every file, with the counts so far
 */
export function* importCollections(
  writer: CatalogueWriter,
  collections: readonly CollectionToRead[],
  onProgress: (counts: ImportCounts) => void,
): Steps<ImportReport> {
  const filesFound = collections.reduce((sum, { files }) => sum + files.length, 0);
  const report: ImportReport = {
    filesDone: 0,
    filesFound,
    added: 0,
    replaced: 0,
    unchanged: 0,
    problems: collections.flatMap(({ problems }) => [...problems]),
  };
  try {
    let uncommitted = 0;
    for (const collection of collections) {
      const id = writer.collection(collection.place, collection.name);
      for (const path of collection.files) {
        uncommitted += importFile(writer, id, collection.root, path, report);
        report.filesDone += 1;
        onProgress(report);
        if (uncommitted < batchSize) continue;
        writer.commit();
        uncommitted = 0;
        yield;
      }
    }
    writer.commit();
  } finally {
    // Half a file under the hash of the whole would never be completed by a later import.
    writer.rollback();
  }
  return report;
}

/** Reads one file into the report; returns how many articles were written. */
function importFile(
  writer: CatalogueWriter,
  collection: number,
  root: string,
  path: string,
  report: ImportReport,
): number {
  const read = readBytes(join(root, path));
  if ('problem' in read) {
    report.problems.push({ path, problem: read.problem });
    return 0;
  }
  const hash = createHash('sha256').update(read.bytes).digest('hex');
  if (writer.fileHash(collection, path) === hash) {
    report.unchanged += writer.articlesIn(collection, path);
    return 0;
  }
  const contents = readFile(path, read.bytes);
  if ('problem' in contents) {
    report.problems.push({ path, problem: contents.problem });
    return 0;
  }
  const articles = contents.documents.flatMap(
    (document) => dissect(document, basename(path)) ?? [],
  );
  const changes = writer.putFile(collection, { ...contents, path, hash, articles });
  report.added += changes.added;
  report.replaced += changes.replaced;
  report.unchanged += changes.unchanged;
  for (const problem of contents.problems) report.problems.push({ path, problem });
  if (articles.length === 0) report.problems.push({ path, problem: 'holds no text' });
  return articles.length;
}

function readBytes(path: string): { bytes: Uint8Array } | { problem: string } {
  try {
    const { size } = statSync(path);
    if (size > largestFile) {
      return { problem: `larger than ${largestFile / 1024 / 1024} MB: split it and add the parts` };
    }
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
