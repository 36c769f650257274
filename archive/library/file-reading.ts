import { basename } from 'node:path';
import type { Scratch } from '../formats/files/scratch.ts';
import { measured } from '../formats/files/measured.ts';
import type { SourceFile } from '../formats/files/source-file.ts';
import { readSource, type SourceFinding } from '../formats/read-source.ts';
import { FileFindings, outcomeOf } from './file-findings.ts';
import type { KnownFile } from './file-records.ts';
import { nothingToSave, type ImportRun } from './import-run.ts';
import type { FileReport, PlacedProblem } from './job.ts';
import type { ReportedFile } from './reported-file.ts';
import { takeDocument, type Documented } from './take-document.ts';

/** A file whose reading was begun, and how far that is. */
export type BegunFile = Pick<KnownFile, 'id' | 'pass' | 'documents' | 'resume' | 'problems'>;

/** Reads one file into the library: from its beginning, or on from where an earlier run has stopped. */
export class FileReading {
  readonly #file: ReportedFile;
  readonly #begun: BegunFile;
  readonly #run: ImportRun;
  readonly #findings: FileFindings;
  /** Articles that came of it. */
  #taken: number;
  /** Documents come upon, those of earlier runs among them. */
  #documents: number;
  #resume: number | null;
  /** What was not taken in, of the file and of all inside it. */
  #problems: number;
  #isBroken = false;
  #isCutOff = false;

  constructor(file: ReportedFile, begun: BegunFile, run: ImportRun) {
    this.#file = file;
    this.#begun = begun;
    this.#run = run;
    const { jobs } = run.records;
    const [collectionId, path] = [file.collection.id, file.path];
    const noted = begun.documents > 0 ? file.noted() : null;
    if (noted === null) jobs.forgetInside(run.job, collectionId, path);
    const inside = noted === null ? [] : jobs.insideOf(run.job, collectionId, path);
    const findings = noted === null ? null : { own: noted, inside };
    this.#findings = new FileFindings(findings, (line) => {
      jobs.addInside(run.job, { collectionId, path, ...line });
    });
    this.#taken = noted?.articles ?? 0;
    this.#documents = begun.resume === null ? 0 : begun.documents;
    this.#resume = begun.resume;
    this.#problems = begun.problems;
  }

  /** @returns whether it came to the end of the file; else the run is to stop */
  async toItsEnd(file: SourceFile, scratch: Scratch): Promise<boolean> {
    const run = this.#run;
    const { encoding, mapping } = this.#file.collection;
    run.save = () => {
      this.#save();
    };
    const counted = measured(file, (reached) => {
      run.bytesInFile = reached;
    });
    const from = this.#begun.resume ?? 0;
    const source = { readers: run.watcher.readers, scratch, encoding, mapping, from };
    for await (const finding of readSource(counted, source)) {
      if (finding.kind === 'document') {
        this.#hearDocument(finding);
        if (!(await run.turn())) return false;
      } else this.#hear(finding);
    }
    return true;
  }

  /** What an earlier run came upon is in the library, and in the report. */
  get #isNew(): boolean {
    return this.#documents >= this.#begun.documents;
  }

  #hear(finding: Exclude<SourceFinding, Documented>): void {
    const { inside } = finding;
    switch (finding.kind) {
      case 'guess':
        this.#findings.guess(inside, finding.guess);
        break;
      case 'problem':
        if (this.#isNew) this.#noteProblem(inside, finding);
        this.#isBroken ||= inside === null && finding.place === null;
        this.#isCutOff ||= inside === null && finding.problem.kind === 'unreadable';
        break;
      case 'end':
        if (inside === null) this.#end(finding.format);
        else if (this.#isNew) this.#findings.endInside(inside, finding.format);
        else this.#findings.forgetInside(inside);
    }
  }

  #hearDocument(found: Documented): void {
    const isNew = this.#isNew;
    const ordinal = this.#documents;
    this.#documents += 1;
    if (!isNew) return;
    this.#resume = found.resume;
    this.#take(found, ordinal);
    this.#run.watcher.onProgress(this.#run.counts, this.#run.bytesInFile);
  }

  #take(found: Documented, ordinal: number): void {
    const { inside, identity } = found;
    // A reading that goes on in the middle counts from there; files inside are read from their beginning.
    const ordinalInside = inside === null ? ordinal : found.ordinal;
    const taken = takeDocument(
      found,
      {
        fileId: this.#begun.id,
        pass: this.#begun.pass,
        fileName: basename(inside ?? this.#file.path),
        encoding: this.#findings.encodingOf(inside),
        ordinal,
        ordinalInside,
      },
      this.#run,
    );
    if (taken.ok) {
      this.#findings.article(inside, taken.value);
      this.#taken += 1;
      this.#run.write();
      return;
    }
    const place = { unit: 'record', number: ordinalInside + 1 } as const;
    this.#noteProblem(inside, {
      problem: taken.failure,
      place: identity === 'place' ? null : place,
    });
  }

  #end(format: FileReport['format']): void {
    const { files, articles } = this.#run.records;
    const { id, pass } = this.#begun;
    this.#run.save = nothingToSave;
    // One that gave nothing is read again the next time, and what is wrong with it told again; so is one
    // whose disk gave up in the middle.
    if (this.#taken > 0 && !this.#isCutOff) {
      const encoding = this.#findings.encodingOf(null);
      const problems = this.#problems;
      files.end(id, { documents: this.#documents, resume: null, encoding, problems });
    }
    // What stood behind the place where a file breaks off is not known to be gone.
    if (!this.#isBroken) this.#run.counts.vanished += articles.markAbsent(id, pass);
    const { lines } = this.#findings;
    this.#noteUnended();
    const outcome = outcomeOf(this.#taken, lines.problems);
    this.#file.end({ outcome, format, articles: this.#taken, ...lines });
  }

  /** Notes how far it is. */
  #save(): void {
    const { id, documents } = this.#begun;
    // Those that are only counted again have been taken.
    const reached = Math.max(this.#documents, documents);
    const encoding = this.#findings.encodingOf(null);
    const { files } = this.#run.records;
    const [resume, problems] = [this.#resume, this.#problems];
    files.checkpoint(id, { documents: reached, resume, encoding, problems });
    const { lines } = this.#findings;
    this.#file.note({ outcome: 'reading', format: null, articles: this.#taken, ...lines });
    this.#noteUnended();
  }

  #noteUnended(): void {
    const { records, job } = this.#run;
    const { path, collection } = this.#file;
    records.jobs.noteUnended(job, collection.id, path, this.#findings.unended);
  }

  #noteProblem(inside: string | null, placed: PlacedProblem): void {
    const isNews = this.#findings.problem(inside, placed);
    if (!isNews || placed.problem.kind === 'not-an-article') return;
    this.#problems += 1;
    this.#run.counts.problems += 1;
  }
}
