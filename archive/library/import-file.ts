import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesFile } from '../formats/files/bytes-file.ts';
import { diskFile } from '../formats/files/disk-file.ts';
import { Scratch } from '../formats/files/scratch.ts';
import type { SourceFile } from '../formats/files/source-file.ts';
import type { Problem } from '../formats/problem.ts';
import { problemOf } from '../formats/read-source.ts';
import { recognise } from '../formats/recognise.ts';
import type { CollectionRecord } from './collection-records.ts';
import type { FileStamp, FileToRead, KnownFile } from './file-records.ts';
import type { FoundFile } from './find-files.ts';
import { hashOf } from './hash-file.ts';
import { nothingToSave, type ImportRun } from './import-run.ts';
import { FileReading, type BegunFile } from './file-reading.ts';
import { ReportedFile } from './reported-file.ts';

/** Smaller files are read into memory once, and looked at there. */
const smallFile = 4 * 1024 * 1024;

/**
 * Takes one file into the library, or passes it over when it is as it was. Nothing is thrown for what is
 * wrong with the file: the report says it.
 *
 * @returns whether it came to the end of the file; else the run is to stop
 */
export async function importFile(
  found: FoundFile,
  collection: CollectionRecord,
  root: string,
  run: ImportRun,
): Promise<boolean> {
  const file = new ReportedFile(found.path, collection, run);
  const noted = file.noted();
  if (noted !== null && noted.outcome !== 'reading') return true;
  if ('problem' in found) {
    file.refuse(found.problem);
    return true;
  }
  const scratch = new Scratch();
  try {
    const isBegun = noted !== null;
    return await new FileImport(file, run, isBegun).take(
      join(root, found.path),
      found.stamp,
      scratch,
    );
  } finally {
    run.save = nothingToSave;
    run.bytesInFile = 0;
    await scratch.clear();
  }
}

/**
 * Whether a file is read, and from where, by what it was the last time.
 *
 * ```
 *   stamp as it was ──────────────────────────────────► as it was
 *   other stamp ──► hash as it was, read to its end ──► as it was
 *                   hash as it was, begun by this job ► read on
 *                   else ─────────────────────────────► read from its beginning
 * ```
 */
class FileImport {
  readonly #file: ReportedFile;
  readonly #run: ImportRun;
  readonly #isBegun: boolean;

  constructor(file: ReportedFile, run: ImportRun, isBegun: boolean) {
    this.#file = file;
    this.#run = run;
    this.#isBegun = isBegun;
  }

  async take(path: string, stamp: FileStamp, scratch: Scratch): Promise<boolean> {
    const settings = settingsOf(this.#file.collection);
    const known = this.#run.records.files.find(this.#file.collection.id, this.#file.path, settings);
    if (known?.isWhole && known.isReadAlike && isSame(known, stamp)) return this.#see(known, stamp);
    try {
      const file = await this.#open(path, stamp, scratch);
      const reader = await recognise(file, this.#run.watcher.readers);
      if (reader === null) return this.#turnDown(known, { kind: 'unknown-format' });
      const hash = await hashOf(file.chunks());
      const isKnown = known !== null && known.hash === hash && known.isReadAlike;
      if (isKnown && known.isWhole) return this.#see(known, stamp);
      // What another job gave up in the middle is read from its beginning: this report is to say all.
      const begun =
        isKnown && this.#isBegun
          ? known
          : this.#begin({ stamp, hash, format: reader.format, settings });
      return await new FileReading(this.#file, begun, this.#run).toItsEnd(file, scratch);
    } catch (error) {
      if (isDatabaseError(error)) throw error;
      return this.#turnDown(known, problemOf(error));
    }
  }

  async #open(path: string, { size }: FileStamp, scratch: Scratch): Promise<SourceFile> {
    const name = this.#file.path;
    return size <= smallFile
      ? bytesFile(name, await readFile(path), scratch)
      : diskFile(name, path, scratch);
  }

  #begin(read: Pick<FileToRead, 'stamp' | 'hash' | 'format' | 'settings'>): BegunFile {
    const { path, collection } = this.#file;
    const { files } = this.#run.records;
    const file = { collectionId: collection.id, path, job: this.#run.job, ...read };
    return { ...files.begin(file), documents: 0, resume: null, problems: 0 };
  }

  /** The file is as it was. */
  #see(known: KnownFile, stamp: FileStamp): boolean {
    const { files, articles } = this.#run.records;
    files.see(known.id, stamp, this.#run.job);
    const held = articles.countIn(known.id);
    const problem = { kind: 'as-before', count: known.problems } as const;
    this.#run.counts.unchanged += held;
    this.#file.end({
      outcome: 'unchanged',
      format: null,
      articles: held,
      problems: known.problems === 0 ? [] : [{ problem, place: null }],
      guesses: [],
    });
    return true;
  }

  /** What the library has of a file that cannot be read now is not known to be gone. */
  #turnDown(known: KnownFile | null, problem: Problem): boolean {
    if (known !== null) this.#run.records.files.keep(known.id, this.#run.job);
    this.#file.refuse(problem);
    return true;
  }
}

/** How a collection is to be read, in words that are the same for the same way. */
function settingsOf({ encoding, mapping }: CollectionRecord): string {
  return encoding === null && mapping === null ? '' : JSON.stringify([encoding, mapping]);
}

function isSame(known: FileStamp, stamp: FileStamp): boolean {
  return (
    known.size === stamp.size &&
    known.modified === stamp.modified &&
    known.changed === stamp.changed
  );
}

/** What is wrong with the library is no fault of the file. */
function isDatabaseError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
