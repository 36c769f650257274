import { skeleton } from '../../arabic/skeleton.ts';
import { stemCompound } from '../../arabic/stem-compound.ts';
import { isStopWord } from '../../arabic/stop-words.ts';
import type { FoldedWord } from '../fold-words.ts';
import type { StemMemory } from '../stem-memory.ts';
import type { Slot } from './plan.ts';

/** Whether words fill one slot of a term: the same words as in the index. */
export class SlotMatcher {
  readonly #exact: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;
  readonly #skeletons: ReadonlySet<string>;
  /** Written forms that count, by folded form. */
  readonly #written = new Map<string, Set<string>>();
  readonly #memory: StemMemory;
  /** What an Arabic word must have the letters of, in this order, to be related to one of these. */
  readonly #traces: readonly string[];
  /** What was found out about a word before: an article says most of its words again. */
  readonly #known = new Map<string, boolean>();

  constructor(slot: Slot, memory: StemMemory) {
    const forms = (kind: Slot[number]['kind']): Set<string> =>
      new Set(slot.filter((each) => each.kind === kind).map(({ form }) => form));
    this.#exact = forms('exact');
    this.#stems = forms('stem');
    this.#skeletons = forms('skeleton');
    this.#traces = [...this.#stems, ...this.#skeletons].map((form) => form.slice(0, -1));
    this.#memory = memory;
    for (const each of slot) {
      if (each.kind !== 'written' && each.kind !== 'usual') continue;
      const { folded, form } = each;
      this.#written.set(folded, (this.#written.get(folded) ?? new Set()).add(form));
    }
  }

  isFilledBy(word: FoldedWord): boolean {
    if (this.#exact.has(word.folded)) return true;
    if (this.#written.get(word.folded)?.has(word.written) === true) return true;
    if (this.#stems.size === 0 && this.#skeletons.size === 0) return false;
    const isCompound = word.parts.length > 1;
    if (!isCompound && !this.#hasTrace(word.folded)) return false;
    const name = isCompound ? word.parts.join(' ') : word.folded;
    let isSame = this.#known.get(name);
    if (isSame === undefined) {
      isSame = isCompound ? this.#hasStemOf(word) : this.#isRelatedTo(word.folded);
      this.#known.set(name, isSame);
    }
    return isSame;
  }

  /**
   * A stem is a stretch of its word, but that the last letter may be another (`strip-suffixes.ts`), and a
   * skeleton has some letters of the stem: most words are told apart without asking the lexicon.
   */
  #hasTrace(folded: string): boolean {
    if (folded.charCodeAt(0) < firstArabicLetter) return true;
    return this.#traces.some((trace) => isSubsequence(trace, folded));
  }

  #hasStemOf({ parts }: FoldedWord): boolean {
    return this.#stems.has(stemCompound(parts, this.#memory.lexicon));
  }

  #isRelatedTo(folded: string): boolean {
    if (isStopWord(folded)) return false;
    const stems = this.#memory.of(folded);
    return (
      stems.some((stem) => this.#stems.has(stem)) ||
      (this.#skeletons.size > 0 && stems.some((stem) => this.#skeletons.has(skeleton(stem) ?? '')))
    );
  }
}

const firstArabicLetter = 0x0621;

function isSubsequence(letters: string, word: string): boolean {
  let next = 0;
  for (let at = 0; at < word.length && next < letters.length; at++) {
    if (word.charCodeAt(at) === letters.charCodeAt(next)) next += 1;
  }
  return next === letters.length;
}
