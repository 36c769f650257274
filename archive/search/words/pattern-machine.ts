import { lettersOf } from './letters.ts';
import type { Machine } from './machine.ts';

/**
 * Fits words that hold some pieces in their order, with any letters before each and between them, and
 * end with the last one: what stands behind the first star of a pattern, cut at the other stars.
 *
 * The first place where a piece fits leaves the most room for the next, so nothing is tried twice, and
 * a piece is looked for in one pass (Knuth, Morris and Pratt 1977, <https://doi.org/10.1137/0206024>):
 * «*ا*ا*ا*» over a long row of one letter takes no longer than any other pattern.
 */
export class PatternMachine implements Machine {
  readonly start = 0;
  /** The letters of all pieces. A state is how many of them are found. */
  readonly #letters: number[] = [];
  /** For each state, the one to try instead when the next letter does not fit; itself where a piece begins. */
  readonly #fallbacks: number[] = [];

  constructor(pieces: readonly string[]) {
    const last = pieces.at(-1) ?? '';
    for (const piece of pieces.slice(0, -1)) {
      this.#append(lettersOf(piece));
      // All found: the state in which the next piece begins.
      this.#fallbacks.pop();
    }
    this.#append(lettersOf(last));
  }

  step(state: number, letter: number): number {
    let found = state;
    while (this.#letters[found] !== letter) {
      const fallback = this.#fallbacks[found] as number;
      if (fallback === found) return found;
      found = fallback;
    }
    return found + 1;
  }

  /** Whatever comes, a piece may still follow. */
  nextLetter(_state: number, letter: number): number {
    return letter;
  }

  accepts(state: number): boolean {
    return state === this.#letters.length;
  }

  #append(piece: readonly number[]): void {
    let fallback = this.#letters.length;
    this.#fallbacks.push(fallback);
    piece.forEach((letter, index) => {
      if (index > 0) fallback = this.step(fallback, letter);
      this.#letters.push(letter);
      this.#fallbacks.push(fallback);
    });
  }
}
