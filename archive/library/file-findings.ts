import type { FormatName } from '../article.ts';
import type { DissectedArticle } from '../anatomy/dissect.ts';
import type { Guess } from '../formats/guess.ts';
import { limits } from '../formats/limits.ts';
import type { Problem } from '../formats/problem.ts';
import type { SourceFinding } from '../formats/read-source.ts';
import type { FileOutcome, FileReport, PlacedProblem } from './job.ts';

type End = Extract<SourceFinding, { kind: 'end' }>;

/** What was come upon in one file, beside its articles. */
interface Findings {
  readonly problems: PlacedProblem[];
  unlisted: number;
  readonly guesses: Map<string, Guess>;
  encoding: string | null;
}

type Known = Pick<FileReport, 'problems' | 'guesses'>;

/** A title found by convention only has less than this. */
const convincing = 0.5;

/**
 * Gathers what is worth a line in the report while a file is read: of the file itself, and of those inside
 * it that were not taken in whole.
 */
export class FileFindings {
  readonly #own: Findings;
  readonly #inside = new Map<string, Findings>();
  readonly #addInside: (line: InsideLine) => void;
  #undated = 0;
  #guessedZones = 0;
  #insideLines = 0;

  /**
   * @param known what an earlier part of this reading has found
   * @param addInside takes the line of a file inside
   */
  constructor(known: Known | null, addInside: (line: InsideLine) => void) {
    this.#own = newFindings();
    this.#addInside = addInside;
    for (const each of known?.problems ?? []) {
      if (each.problem.kind === 'more-problems') this.#own.unlisted = each.problem.count;
      else this.#own.problems.push(each);
    }
    for (const guess of known?.guesses ?? []) {
      if (guess.kind === 'undated') this.#undated = guess.articles;
      else if (guess.kind === 'zones') this.#guessedZones = guess.articles;
      else this.guess(null, guess);
    }
  }

  /** Encoding that a file was read in. */
  encodingOf(inside: string | null): string | null {
    return this.#of(inside).encoding;
  }

  guess(inside: string | null, guess: Guess): void {
    const findings = this.#of(inside);
    findings.guesses.set(JSON.stringify(guess), guess);
    if (guess.kind === 'encoding') findings.encoding = guess.encoding;
  }

  problem(inside: string | null, placed: PlacedProblem): void {
    const findings = this.#of(inside);
    if (findings.problems.length < limits.mostProblemsPerFile) findings.problems.push(placed);
    else findings.unlisted += 1;
  }

  article({ date, zones }: DissectedArticle): void {
    if (date === null) this.#undated += 1;
    const title = zones.find(({ kind }) => kind === 'title');
    if (title === undefined || title.confidence < convincing) this.#guessedZones += 1;
  }

  /** A file inside has come to its end that is in the report. */
  forgetInside(inside: string): void {
    this.#inside.delete(inside);
  }

  /** A file inside has come to its end. */
  endInside(inside: string, { format, documents }: Pick<End, 'format' | 'documents'>): void {
    const { problems, guesses } = linesOf(this.#of(inside));
    this.#inside.delete(inside);
    const outcome = outcomeOf(documents, problems);
    if (problems.every(({ problem }) => problem.kind === 'not-an-article') && documents === 0)
      return;
    if (outcome === 'taken' && guesses.every(isCertain)) return;
    if (this.#insideLines === limits.mostProblemsPerFile) {
      this.#own.unlisted += problems.length;
      return;
    }
    this.#insideLines += 1;
    this.#addInside({ inside, outcome, format, articles: documents, problems, guesses });
  }

  /** What there is to say of the file itself. */
  get lines(): Pick<FileReport, 'problems' | 'guesses'> {
    for (const inside of [...this.#inside.keys()]) {
      const isRefused = this.#of(inside).problems.some(
        ({ problem }) => problem.kind === 'nested-too-deep',
      );
      if (isRefused) this.endInside(inside, { format: null, documents: 0 });
    }
    const { problems, guesses } = linesOf(this.#own);
    if (this.#undated > 0) guesses.push({ kind: 'undated', articles: this.#undated });
    if (this.#guessedZones > 0) guesses.push({ kind: 'zones', articles: this.#guessedZones });
    return { problems, guesses };
  }

  #of(inside: string | null): Findings {
    if (inside === null) return this.#own;
    const known = this.#inside.get(inside);
    if (known !== undefined) return known;
    const findings = newFindings();
    this.#inside.set(inside, findings);
    return findings;
  }
}

export interface InsideLine extends Known {
  readonly inside: string;
  readonly outcome: FileOutcome;
  readonly format: FormatName | null;
  readonly articles: number;
}

function newFindings(): Findings {
  return { problems: [], unlisted: 0, guesses: new Map(), encoding: null };
}

function linesOf({ problems, unlisted, guesses }: Findings): {
  problems: PlacedProblem[];
  guesses: Guess[];
} {
  const more: PlacedProblem[] =
    unlisted === 0 ? [] : [{ problem: { kind: 'more-problems', count: unlisted }, place: null }];
  return { problems: [...problems, ...more], guesses: [...guesses.values()] };
}

function isCertain(guess: Guess): boolean {
  return guess.kind === 'encoding' && guess.confidence > 0.9;
}

const noFault: ReadonlySet<Problem['kind']> = new Set([
  'unknown-format',
  'not-an-article',
  'symbolic-link',
]);

/** What became of a file that gave so many documents, with these problems. */
export function outcomeOf(documents: number, problems: readonly PlacedProblem[]): FileOutcome {
  if (documents > 0) return problems.length === 0 ? 'taken' : 'partly-taken';
  return problems.every(({ problem }) => noFault.has(problem.kind)) ? 'skipped' : 'failed';
}
