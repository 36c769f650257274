import { lettersOf } from './letters.ts';
import { noLetter, noState, type Machine } from './machine.ts';

/** What is known behind the letters of a word that were read so far. */
interface Row {
  /** For each i: how many edits make of these letters the first i of the wanted word. */
  readonly made: readonly number[];
  /** The same when letter i of the wanted word is held back and the one behind it was read before it. */
  readonly held: readonly number[];
}

/** What no step is known for yet. */
const unknown = -2;

/**
 * Fits the words at most so many edits away from one. An edit inserts, deletes or replaces a letter or
 * lets two neighbours change places (Damerau 1964, <https://doi.org/10.1145/363958.363994>).
 *
 * It is the distance of lunr's token sets. Between two letters that changed places others may be
 * inserted («ab» → «bxa»: two edits) but none deleted («axb» → «ba»: three), so it is not the same in
 * both directions. Two things differ: lunr counts UTF-16 units where this counts letters, and its
 * token sets never find the empty word.
 *
 * The table of edits is filled by rows, one for each letter read (Wagner and Fischer 1974,
 * <https://doi.org/10.1145/321796.321811>). Numbers above the distance are as good as one above it, so
 * few different rows occur: each is worked out once and is a state from then on, as in a deterministic
 * automaton (Ukkonen 1985, <https://doi.org/10.1016/0196-6774(85)90023-9>).
 */
export class NearMachine implements Machine {
  readonly start: number;
  readonly #word: readonly number[];
  readonly #tooMany: number;
  /** The letters of the word, ascending. They are numbered from 1; all others are number 0. */
  readonly #letters: readonly number[];
  readonly #numbers = new Map<number, number>();
  /** The same for letters of one or two bytes, which nearly all are. */
  readonly #lowNumbers = new Uint16Array(0x800);
  readonly #rows: Row[] = [];
  readonly #states = new Map<string, number>();
  /** For each state, the next ones by the number of the letter. */
  #steps: Int32Array;

  constructor(word: string, distance: number) {
    this.#word = lettersOf(word);
    this.#tooMany = distance + 1;
    this.#letters = [...new Set(this.#word)].sort((a, b) => a - b);
    this.#letters.forEach((letter, index) => {
      if (letter < this.#lowNumbers.length) this.#lowNumbers[letter] = index + 1;
      else this.#numbers.set(letter, index + 1);
    });
    this.#steps = new Int32Array(64 * (this.#letters.length + 1)).fill(unknown);
    const made = Array.from({ length: this.#word.length + 1 }, (_, index) => this.#capped(index));
    this.start = this.#stateOf({ made, held: this.#word.map(() => this.#tooMany) });
  }

  step(state: number, letter: number): number {
    const low = this.#lowNumbers;
    const number = letter < low.length ? (low[letter] as number) : this.#numbers.get(letter);
    return this.#stepBy(state, number ?? 0);
  }

  nextLetter(state: number, letter: number): number {
    // A letter that is not in the word fails before any other does.
    for (const [index, own] of this.#letters.entries()) {
      if (own >= letter && this.#stepBy(state, index + 1) !== noState) return own;
    }
    return noLetter;
  }

  accepts(state: number): boolean {
    return (this.#rows[state]?.made.at(-1) as number) < this.#tooMany;
  }

  #stepBy(state: number, number: number): number {
    const at = state * (this.#letters.length + 1) + number;
    const known = this.#steps[at] as number;
    if (known !== unknown) return known;
    const letter = this.#letters[number - 1] ?? noLetter;
    const next = this.#stateOf(this.#rowBehind(this.#rows[state] as Row, letter));
    this.#steps[at] = next;
    return next;
  }

  #rowBehind({ made, held }: Row, letter: number): Row {
    const word = this.#word;
    const nextMade = [this.#capped((made[0] as number) + 1)];
    const nextHeld: number[] = [];
    for (let i = 0; i < word.length; i++) {
      const kept = (made[i] as number) + (word[i] === letter ? 0 : 1);
      const inserted = (made[i + 1] as number) + 1;
      const deleted = (nextMade[i] as number) + 1;
      const released = word[i - 1] === letter ? (held[i - 1] as number) : this.#tooMany;
      nextMade.push(this.#capped(Math.min(kept, inserted, deleted, released)));
      const heldNow = word[i + 1] === letter ? (made[i] as number) + 1 : this.#tooMany;
      nextHeld.push(this.#capped(Math.min(heldNow, (held[i] as number) + 1)));
    }
    return { made: nextMade, held: nextHeld };
  }

  #stateOf(row: Row): number {
    const numbers = [...row.made, ...row.held];
    if (numbers.every((edits) => edits === this.#tooMany)) return noState;
    const name = String.fromCharCode(...numbers);
    const known = this.#states.get(name);
    if (known !== undefined) return known;
    const state = this.#rows.push(row) - 1;
    this.#states.set(name, state);
    if (this.#rows.length * (this.#letters.length + 1) > this.#steps.length) {
      const larger = new Int32Array(this.#steps.length * 2).fill(unknown);
      larger.set(this.#steps);
      this.#steps = larger;
    }
    return state;
  }

  #capped(edits: number): number {
    return Math.min(edits, this.#tooMany);
  }
}
