import type { FormatName } from '../article.ts';
import type { FieldMapping } from '../formats/field-mapping.ts';
import type { Place } from '../formats/finding.ts';
import type { Guess } from '../formats/guess.ts';
import type { Problem } from '../formats/problem.ts';

/** Where an import stands. What is running, waiting or paused goes on when the library is opened again. */
export const jobStates = ['waiting', 'running', 'paused', 'done', 'cancelled', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** What a job looks through, in a place relative to the library folder. */
export interface JobSource {
  readonly place: string;
  readonly name: string;
  /** Name of the one file in that place; `null` for all that lies there. */
  readonly file: string | null;
}

/** What a job has done. */
export interface JobCounts {
  filesDone: number;
  filesFound: number;
  /** Of the files; what is packed in them is not counted. */
  bytesDone: number;
  bytesFound: number;
  added: number;
  replaced: number;
  unchanged: number;
  /** Articles that are no longer where they were read. */
  vanished: number;
  /** Files that are of no kind that is read, and files that could not be. */
  skipped: number;
  failed: number;
  /** Whatever else was not taken in. */
  problems: number;
}

export const noCounts: Readonly<JobCounts> = {
  filesDone: 0,
  filesFound: 0,
  bytesDone: 0,
  bytesFound: 0,
  added: 0,
  replaced: 0,
  unchanged: 0,
  vanished: 0,
  skipped: 0,
  failed: 0,
  problems: 0,
};

export interface Job {
  readonly id: number;
  readonly state: JobState;
  readonly sources: readonly JobSource[];
  readonly counts: Readonly<JobCounts>;
  /** Instants, ISO 8601. */
  readonly started: string;
  readonly ended: string | null;
  /** Why it failed. */
  readonly problem: string | null;
  /** Whether it was begun because its sources are watched; forgotten when it has nothing new to say. */
  readonly isUnasked: boolean;
}

/** How a collection is to be read, where its reader knows better than we do. */
export interface CollectionSettings {
  readonly encoding: string | null;
  readonly mapping: FieldMapping | null;
}

/**
 * What became of a file: taken whole, taken in part, of no kind that is read, unreadable, as it was the last
 * time; `reading` until that is known.
 */
export const fileOutcomes = [
  'reading',
  'taken',
  'partly-taken',
  'skipped',
  'failed',
  'unchanged',
] as const;
export type FileOutcome = (typeof fileOutcomes)[number];

/** Something that was not taken in, and where in the file. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly place: Place | null;
}

/** A line of a job's report. */
export interface FileReport {
  readonly collectionId: number;
  readonly path: string;
  /** Path inside the file at that path, for one that lies in it. */
  readonly inside: string | null;
  readonly outcome: FileOutcome;
  readonly format: FormatName | null;
  readonly articles: number;
  readonly problems: readonly PlacedProblem[];
  readonly guesses: readonly Guess[];
}
