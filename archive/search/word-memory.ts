import { ownString } from './own-string.ts';
import { WordTable } from './word-table.ts';

/**
 * Remembers what a function makes of a word, within bounds: an archive has some hundred thousand forms,
 * and most of a text are a few thousand. A word is looked up as it stands in its text, and cut out of it
 * only when it is new: this is done for every word of every article.
 */
export class WordMemory<Made> {
  readonly #make: (word: string) => Made;
  readonly #most: number;
  /** What was asked for lately, and what was before that: what nobody asks for any more goes. */
  #young = new Generation<Made>();
  #old = new Generation<Made>();

  /** @param most words remembered */
  constructor(most: number, make: (word: string) => Made) {
    this.#make = make;
    this.#most = most;
  }

  /** What was made of the word between two offsets of a text. */
  of(text: string, start: number, end: number): Made {
    const known = this.#young.numbers.valueOf(text, start, end);
    if (known > 0) return this.#young.made[known - 1] as Made;
    const older = this.#old.numbers.valueOf(text, start, end);
    const made =
      older > 0
        ? (this.#old.made[older - 1] as Made)
        : this.#make(ownString(text.slice(start, end)));
    if (this.#young.made.length * 2 >= this.#most) {
      this.#old = this.#young;
      this.#young = new Generation();
    }
    this.#young.numbers.add(text, start, end, this.#young.made.push(made));
    return made;
  }
}

/** Words, numbered from 1, and what was made of each. */
class Generation<Made> {
  readonly numbers = new WordTable(1 << 10);
  readonly made: Made[] = [];
}
