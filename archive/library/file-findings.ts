import type { FormatName } from '../article.ts';
import type { DissectedArticle } from '../anatomy/dissect.ts';
import type { Guess } from '../formats/guess.ts';
import { limits } from '../formats/limits.ts';
import type { Problem } from '../formats/problem.ts';
import type { FileOutcome, FileReport, PlacedProblem } from './job.ts';

/** What was come upon in one file. */
interface Findings {
  articles: number;
  readonly problems: PlacedProblem[];
  unlisted: number;
  readonly guesses: Map<string, Guess>;
  encoding: string | null;
}

type Known = Pick<FileReport, 'problems' | 'guesses'>;

/** What an earlier run of this reading has noted: of the file itself, and of those inside it. */
export interface NotedFindings {
  readonly own: Known;
  readonly inside: readonly InsideLine[];
}

/** A title found by convention only has less than this. */
const convincing = 0.5;

/**
 * Gathers what is worth a line in the report while a file is read: of the file itself, and of those inside
 * it that were not taken in whole.
 */
export class FileFindings {
  readonly #own = newFindings();
  /** Files inside that have not come to their end. */
  readonly #inside = new Map<string, Findings>();
  readonly #addInside: (line: InsideLine) => void;
  /** What an earlier run has noted that may be come upon again. */
  readonly #ended = new Set<string>();
  readonly #noted = new Set<string>();
  #undated = 0;
  #guessedZones = 0;
  #insideLines = 0;

  /** @param addInside takes the line of a file inside */
  constructor(noted: NotedFindings | null, addInside: (line: InsideLine) => void) {
    this.#addInside = addInside;
    if (noted === null) return;
    this.#restore(null, noted.own);
    for (const line of noted.inside) {
      if (line.outcome === 'reading') {
        this.#restore(line.inside, line);
        this.#of(line.inside).articles = line.articles;
      } else {
        this.#ended.add(line.inside);
        this.#insideLines += 1;
      }
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

  /** @returns whether it is news: behind its last document an earlier run may have noted it already */
  problem(inside: string | null, { problem, place }: PlacedProblem): boolean {
    if (inside !== null && this.#ended.has(inside)) return false;
    const placed = { problem, place };
    if (this.#noted.has(nameOf(inside, placed))) return false;
    const findings = this.#of(inside);
    if (findings.problems.length < limits.mostProblemsPerFile) findings.problems.push(placed);
    else findings.unlisted += 1;
    return true;
  }

  article(inside: string | null, { date, zones }: DissectedArticle): void {
    // From here on nothing is come upon again.
    this.#ended.clear();
    this.#noted.clear();
    if (inside !== null) this.#of(inside).articles += 1;
    if (date === null) this.#undated += 1;
    const title = zones.find(({ kind }) => kind === 'title');
    if (title === undefined || title.confidence < convincing) this.#guessedZones += 1;
  }

  /** A file inside has come to its end that is in the report. */
  forgetInside(inside: string): void {
    this.#inside.delete(inside);
  }

  /** A file inside has come to its end. */
  endInside(inside: string, format: FormatName | null): void {
    const findings = this.#of(inside);
    this.#inside.delete(inside);
    if (this.#ended.has(inside)) return;
    const { articles } = findings;
    const { problems, guesses } = linesOf(findings);
    const outcome = outcomeOf(articles, problems);
    if (problems.every(({ problem }) => problem.kind === 'not-an-article') && articles === 0) {
      return;
    }
    if (outcome === 'taken' && guesses.every(isCertain)) return;
    if (this.#insideLines === limits.mostProblemsPerFile) {
      this.#own.unlisted += problems.length;
      return;
    }
    this.#insideLines += 1;
    this.#addInside({ inside, outcome, format, articles, problems, guesses });
  }

  /** What there is to say of the file itself. */
  get lines(): Pick<FileReport, 'problems' | 'guesses'> {
    for (const inside of [...this.#inside.keys()]) {
      const isRefused = this.#of(inside).problems.some(
        ({ problem }) => problem.kind === 'nested-too-deep',
      );
      if (isRefused) this.endInside(inside, null);
    }
    const { problems, guesses } = linesOf(this.#own);
    if (this.#undated > 0) guesses.push({ kind: 'undated', articles: this.#undated });
    if (this.#guessedZones > 0) guesses.push({ kind: 'zones', articles: this.#guessedZones });
    return { problems, guesses };
  }

  /** What was found so far in the files inside that are being read, for a run that goes on in them. */
  get unended(): InsideLine[] {
    return [...this.#inside].map(([inside, findings]) => ({
      inside,
      outcome: 'reading',
      format: null,
      articles: findings.articles,
      ...linesOf(findings),
    }));
  }

  #restore(inside: string | null, { problems, guesses }: Known): void {
    const findings = this.#of(inside);
    for (const each of problems) {
      if (each.problem.kind === 'more-problems') findings.unlisted = each.problem.count;
      else findings.problems.push(each);
      this.#noted.add(nameOf(inside, each));
    }
    for (const guess of guesses) {
      if (guess.kind === 'undated') this.#undated = guess.articles;
      else if (guess.kind === 'zones') this.#guessedZones = guess.articles;
      else this.guess(inside, guess);
    }
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

function nameOf(inside: string | null, { problem, place }: PlacedProblem): string {
  return JSON.stringify([inside, problem, place]);
}

export interface InsideLine extends Known {
  readonly inside: string;
  readonly outcome: FileOutcome;
  readonly format: FormatName | null;
  readonly articles: number;
}

function newFindings(): Findings {
  return { articles: 0, problems: [], unlisted: 0, guesses: new Map(), encoding: null };
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
