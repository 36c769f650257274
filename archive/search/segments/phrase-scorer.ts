import type { AllOf } from './all-of.ts';
import { impact } from './impact.ts';
import type { PositionReader } from './position-reader.ts';
import { noDocument } from './posting-cursor.ts';
import type { Scorer } from './scorer.ts';

/** Documents in which words follow one another, scored as one term that occurs as often as they do. */
export class PhraseScorer implements Scorer {
  document = -1;
  readonly cost: number;
  readonly largestScore: number;
  readonly #together: AllOf;
  readonly #words: readonly PositionReader[];
  readonly #weight: number;
  readonly #norms: Float32Array;
  #occurrences = 0;

  /**
   * @param together the documents that hold all the words, each scored by its own idf
   * @param words their positions, in the order of the phrase
   * @param weight the sum of the words' weights in `together`
   * @param norms length norm of each document of the segment
   */
  constructor(
    together: AllOf,
    words: readonly PositionReader[],
    weight: number,
    norms: Float32Array,
  ) {
    this.#together = together;
    this.#words = words;
    this.#weight = weight;
    this.#norms = norms;
    this.cost = together.cost;
    this.largestScore = together.largestScore;
  }

  get boundEnd(): number {
    return this.#together.boundEnd;
  }

  advance(target: number): number {
    if (this.document >= target) return this.document;
    let document = this.#together.advance(target);
    while (document !== noDocument) {
      this.#occurrences = countRuns(this.#words);
      if (this.#occurrences > 0) break;
      document = this.#together.advance(document + 1);
    }
    return (this.document = document);
  }

  score(): number {
    return impact(this.#occurrences, this.#norms[this.document] as number) * this.#weight;
  }

  /** A phrase occurs no more often than any of its words, so their scores together bound its own. */
  bound(from: number): number {
    return this.#together.bound(from);
  }
}

/** How often a position of the first word is followed by one of the second, the third, and so on. */
function countRuns([first, ...rest]: readonly PositionReader[]): number {
  let ends = first?.positions() ?? [];
  for (const word of rest) {
    if (ends.length === 0) return 0;
    ends = following(ends, word.positions());
  }
  return ends.length;
}

/** The positions that stand right behind one of `ends`; both ascend. */
function following(ends: readonly number[], positions: readonly number[]): readonly number[] {
  const found: number[] = [];
  let at = 0;
  for (const position of positions) {
    while (at < ends.length && (ends[at] as number) < position - 1) at += 1;
    if (ends[at] === position - 1) found.push(position);
  }
  return found;
}
