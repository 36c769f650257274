import type { Lexicon } from '../arabic/lexicon.ts';
import { stemsOf } from '../arabic/stems-of.ts';
import { WordMemory } from './word-memory.ts';

/** Words of the articles shown lately whose stems are remembered, at some 150 bytes each. */
const mostRemembered = 60_000;

/**
 * The stems of folded words under one lexicon, remembered: whoever marks what was found asks for those of
 * every word of a page of articles, and a stem asks the lexicon several times.
 */
export class StemMemory {
  readonly lexicon: Lexicon;
  readonly #known: WordMemory<readonly string[]>;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#known = new WordMemory(mostRemembered, (folded) => stemsOf(folded, lexicon));
  }

  of(folded: string): readonly string[] {
    return this.#known.of(folded, 0, folded.length);
  }
}

const memories = new WeakMap<Lexicon, StemMemory>();

/** The one memory of a lexicon: it outlives the states of an index that was made with it. */
export function stemsUnder(lexicon: Lexicon): StemMemory {
  let memory = memories.get(lexicon);
  if (memory === undefined) memories.set(lexicon, (memory = new StemMemory(lexicon)));
  return memory;
}
