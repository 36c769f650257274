import { WordCounter, type CountedArchive } from '../search/count-words.ts';
import type { Steps } from '../search/steps.ts';
import type { Catalogue } from './catalogue.ts';

/** In the catalogue no generation comes before. */
const beginning = 0;

/**
 * Counts the words of a catalogue as articles come in, so that little is left to count when the lexicon is
 * wanted. What is replaced meanwhile is counted as both.
 */
export class CountAhead {
  readonly #catalogue: Pick<Catalogue, 'changedSince'>;
  #counter = new WordCounter();
  /** Generation of the catalogue up to which it has come. */
  #generation = beginning;

  constructor(catalogue: Pick<Catalogue, 'changedSince'>) {
    this.#catalogue = catalogue;
  }

  /** Counts what has come since. */
  *goOn(): Steps<void> {
    let reached = this.#generation;
    for (const { generation, article } of this.#catalogue.changedSince(this.#generation)) {
      if (generation !== reached) this.#generation = reached;
      reached = generation;
      this.#counter.add(article);
      yield;
    }
    this.#generation = reached;
  }

  /** The words of all articles; begins again from nothing. */
  *finish(): Steps<CountedArchive> {
    yield* this.goOn();
    const counted = this.#counter.counted();
    this.forget();
    return counted;
  }

  /** Begins again from nothing: what was counted is not wanted. */
  forget(): void {
    this.#counter = new WordCounter();
    this.#generation = beginning;
  }
}
