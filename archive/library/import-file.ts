import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dissect } from '../anatomy/dissect.ts';
import { bytesFile } from '../formats/files/bytes-file.ts';
import { diskFile } from '../formats/files/disk-file.ts';
import { Scratch } from '../formats/files/scratch.ts';
import type { SourceFile } from '../formats/files/source-file.ts';
import { limits } from '../formats/limits.ts';
import type { Problem } from '../formats/problem.ts';
import { problemOf, readSource, type SourceFinding } from '../formats/read-source.ts';
import { recognise } from '../formats/recognise.ts';
import type { CollectionRecord } from './collection-records.ts';
import { FileFindings, outcomeOf } from './file-findings.ts';
import type { FileStamp, KnownFile } from './file-records.ts';
import type { FoundFile } from './find-files.ts';
import { hashOf } from './hash-file.ts';
import { nothingToSave, type ImportRun } from './import-run.ts';
import type { FileReport } from './job.ts';

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
  const reported = run.records.jobs.fileReport(run.job, collection.id, found.path);
  if (reported !== null && reported.outcome !== 'reading') return true;
  const importing = new FileImport(found.path, collection, run, reported);
  if ('problem' in found) {
    importing.refuse(found.problem);
    return true;
  }
  const scratch = new Scratch();
  try {
    return await importing.take(join(root, found.path), found.stamp, scratch);
  } finally {
    run.save = nothingToSave;
    run.bytesInFile = 0;
    await scratch.clear();
  }
}

type Documented = Extract<SourceFinding, { kind: 'document' }>;

class FileImport {
  readonly #path: string;
  readonly #collection: CollectionRecord;
  readonly #run: ImportRun;
  readonly #reported: FileReport | null;

  constructor(
    path: string,
    collection: CollectionRecord,
    run: ImportRun,
    reported: FileReport | null,
  ) {
    this.#path = path;
    this.#collection = collection;
    this.#run = run;
    this.#reported = reported;
  }

  async take(path: string, stamp: FileStamp, scratch: Scratch): Promise<boolean> {
    const { files } = this.#run.records;
    const { encoding, mapping } = this.#collection;
    const settings =
      encoding === null && mapping === null ? '' : JSON.stringify([encoding, mapping]);
    const known = files.find(this.#collection.id, this.#path, settings);
    if (known?.isWhole && known.isReadAlike && isSame(known, stamp)) return this.#see(known, stamp);
    try {
      const file =
        stamp.size <= smallFile
          ? bytesFile(this.#path, await readFile(path), scratch)
          : await diskFile(this.#path, path, scratch);
      const reader = await recognise(file, this.#run.watcher.readers);
      if (reader === null) return this.#turnDown(known, { kind: 'unknown-format' });
      const hash = await hashOf(file.chunks());
      const isKnown = known !== null && known.hash === hash && known.isReadAlike;
      if (isKnown && known.isWhole) return this.#see(known, stamp);
      // What another job gave up in the middle is read from its beginning: this report is to say all.
      const begun =
        isKnown && this.#reported !== null
          ? known
          : {
              ...files.begin({
                collectionId: this.#collection.id,
                path: this.#path,
                stamp,
                hash,
                format: reader.format,
                settings,
                job: this.#run.job,
              }),
              documents: 0,
              resume: null,
            };
      return await this.#read(file, begun, scratch);
    } catch (error) {
      if (isDatabaseError(error)) throw error;
      return this.#turnDown(known, problemOf(error));
    }
  }

  /** Reads on from where an earlier reading stopped. */
  async #read(
    file: SourceFile,
    begun: Pick<KnownFile, 'id' | 'pass' | 'documents' | 'resume'>,
    scratch: Scratch,
  ): Promise<boolean> {
    const { files, articles, jobs } = this.#run.records;
    const { counts } = this.#run;
    const reported = begun.documents > 0 ? this.#reported : null;
    if (reported === null) jobs.forgetInside(this.#run.job, this.#collection.id, this.#path);
    const findings = new FileFindings(reported, (line) => {
      jobs.addInside(this.#run.job, {
        collectionId: this.#collection.id,
        path: this.#path,
        ...line,
      });
    });
    let taken = reported?.articles ?? 0;
    let documents = begun.resume === null ? 0 : begun.documents;
    let resume = begun.resume;
    let [isBroken, isCutOff] = [false, false];
    const report = (outcome: FileReport['outcome'], format: FileReport['format']): void => {
      this.#put({ outcome, format, articles: taken, ...findings.lines });
    };
    this.#run.save = () => {
      // Those that are only counted again have been taken.
      const reached = Math.max(documents, begun.documents);
      const encoding = findings.encodingOf(null);
      files.checkpoint(begun.id, { documents: reached, resume, encoding });
      report('reading', null);
    };
    const { encoding, mapping } = this.#collection;
    const { readers } = this.#run.watcher;
    const measured = measure(file, (reached) => {
      this.#run.bytesInFile = reached;
    });
    const source = { readers, scratch, encoding, mapping, from: begun.resume ?? 0 };
    for await (const finding of readSource(measured, source)) {
      // What an earlier reading came upon is in the library, and in the report.
      const isNew = documents >= begun.documents;
      switch (finding.kind) {
        case 'guess':
          findings.guess(finding.inside, finding.guess);
          break;
        case 'problem':
          // What is found in a file inside is noted when that has come to its end, not before.
          if (isNew || finding.inside !== null) {
            findings.problem(finding.inside, { problem: finding.problem, place: finding.place });
          }
          if (isNew) this.#countProblem(finding.problem);
          isBroken ||= finding.inside === null && finding.place === null;
          isCutOff ||= finding.inside === null && finding.problem.kind === 'unreadable';
          break;
        case 'end':
          if (finding.inside !== null) {
            if (isNew) findings.endInside(finding.inside, finding);
            else findings.forgetInside(finding.inside);
            break;
          }
          this.#run.save = nothingToSave;
          // One that gave nothing is read again the next time, and what is wrong with it told again; so is
          // one whose disk gave up in the middle.
          if (taken > 0 && !isCutOff) {
            files.end(begun.id, { documents, resume: null, encoding: findings.encodingOf(null) });
          }
          // What stood behind the place where a file breaks off is not known to be gone.
          if (!isBroken) counts.vanished += articles.markAbsent(begun.id, begun.pass);
          this.#count(outcomeOf(taken, findings.lines.problems));
          report(outcomeOf(taken, findings.lines.problems), finding.format);
          break;
        case 'document': {
          documents += 1;
          if (isNew) {
            resume = finding.resume;
            if (this.#take(finding, begun, documents - 1, findings)) taken += 1;
            this.#run.watcher.onProgress(counts, this.#run.bytesInFile);
          }
          if (!(await this.#run.turn())) return false;
        }
      }
    }
    this.#run.write();
    return true;
  }

  #take(
    found: Documented,
    { id: fileId, pass }: Pick<KnownFile, 'id' | 'pass'>,
    ordinal: number,
    findings: FileFindings,
  ): boolean {
    const { inside, document, identity, format } = found;
    const { records, counts } = this.#run;
    // A reading that goes on in the middle counts from there; files inside are read from their beginning.
    const ordinalInside = inside === null ? ordinal : found.ordinal;
    const place = { unit: 'record', number: ordinalInside + 1 } as const;
    const article = dissect(document, basename(inside ?? this.#path));
    const length = article?.text.length ?? 0;
    if (article === null || length > limits.longestArticle) {
      const problem: Problem =
        article === null
          ? { kind: 'no-text' }
          : { kind: 'too-long', length, limit: limits.longestArticle };
      findings.problem(inside, { problem, place: identity === 'place' ? null : place });
      this.#countProblem(problem);
      return false;
    }
    findings.article(article);
    const { id, change, before } = records.articles.put(fileId, pass, {
      article,
      inside,
      format: inside === null ? null : format,
      encoding: inside === null ? null : findings.encodingOf(inside),
      identity,
      ordinal,
      ordinalInside,
    });
    if (change !== 'unchanged') {
      if (before !== null) this.#run.copies.forget({ id, ...before });
      const cluster = this.#run.copies.clusterOf({ id, ...article });
      if (cluster !== id || change === 'replaced') {
        records.articles.join(id, cluster === id ? null : cluster);
      }
    }
    counts[change] += 1;
    this.#run.write();
    return true;
  }

  #countProblem(problem: Problem): void {
    if (problem.kind !== 'not-an-article') this.#run.counts.problems += 1;
  }

  /** The file is as it was. */
  #see(known: KnownFile, stamp: FileStamp): boolean {
    const { files, articles } = this.#run.records;
    files.see(known.id, stamp, this.#run.job);
    const held = articles.countIn(known.id);
    this.#run.counts.unchanged += held;
    this.#put({ outcome: 'unchanged', format: null, articles: held, problems: [], guesses: [] });
    this.#run.write();
    return true;
  }

  /** What the library has of a file that cannot be read now is not known to be gone. */
  #turnDown(known: KnownFile | null, problem: Problem): boolean {
    if (known !== null) this.#run.records.files.keep(known.id, this.#run.job);
    this.refuse(problem);
    return true;
  }

  /** The file cannot be read, or is none that is. */
  refuse(problem: Problem): void {
    const problems = [{ problem, place: null }];
    const outcome = outcomeOf(0, problems);
    this.#put({ outcome, format: null, articles: 0, problems, guesses: [] });
    this.#count(outcome);
    this.#run.counts.problems += 1;
    this.#run.write();
  }

  #count(outcome: FileReport['outcome']): void {
    if (outcome === 'skipped' || outcome === 'failed') this.#run.counts[outcome] += 1;
  }

  #put(line: Omit<FileReport, 'collectionId' | 'path' | 'inside'>): void {
    const collectionId = this.#collection.id;
    const report = { collectionId, path: this.#path, inside: null, ...line };
    this.#run.records.jobs.putFile(this.#run.job, report);
  }
}

function isSame(known: FileStamp, stamp: FileStamp): boolean {
  return (
    known.size === stamp.size &&
    known.modified === stamp.modified &&
    known.changed === stamp.changed
  );
}

/** Tells how far into a file its reader has come. */
function measure(file: SourceFile, tell: (bytes: number) => void): SourceFile {
  return {
    ...file,
    async *chunks(from = 0) {
      let at = from;
      for await (const chunk of file.chunks(from)) {
        at += chunk.length;
        tell(at);
        yield chunk;
      }
    },
  };
}

/** What is wrong with the library is no fault of the file. */
function isDatabaseError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
