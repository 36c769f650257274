import { skeleton } from '../../arabic/skeleton.ts';
import type { Lexicon } from '../../arabic/lexicon.ts';
import { stemCompound } from '../../arabic/stem-compound.ts';
import { stemsOf } from '../../arabic/stems-of.ts';
import { isStopWord } from '../../arabic/stop-words.ts';
import { writtenForm } from '../../arabic/written-form.ts';
import type { FoldedWord } from '../fold-words.ts';
import type { Slot } from './plan.ts';

/** Whether words fill one slot of a term: the same words as in the index. */
export class SlotMatcher {
  readonly #exact: ReadonlySet<string>;
  readonly #stems: ReadonlySet<string>;
  readonly #skeletons: ReadonlySet<string>;
  /** Written forms that count, by folded form. */
  readonly #written = new Map<string, Set<string>>();
  readonly #lexicon: Lexicon;
  /** What was found out about a word before: an article says most of its words again. */
  readonly #known = new Map<string, boolean>();

  constructor(slot: Slot, lexicon: Lexicon) {
    const forms = (kind: Slot[number]['kind']): Set<string> =>
      new Set(slot.filter((each) => each.kind === kind).map(({ form }) => form));
    this.#exact = forms('exact');
    this.#stems = forms('stem');
    this.#skeletons = forms('skeleton');
    this.#lexicon = lexicon;
    for (const each of slot) {
      if (each.kind !== 'written' && each.kind !== 'plain') continue;
      const folded = each.kind === 'plain' ? each.form : each.folded;
      this.#written.set(folded, (this.#written.get(folded) ?? new Set()).add(each.form));
    }
  }

  isFilledBy(word: FoldedWord, text: string, start: number, end: number): boolean {
    if (this.#exact.has(word.folded)) return true;
    const written = this.#written.get(word.folded);
    if (written?.has(writtenForm(text.slice(start, end))) === true) return true;
    if (this.#stems.size === 0 && this.#skeletons.size === 0) return false;
    const isCompound = word.parts.length > 1;
    const name = isCompound ? word.parts.join(' ') : word.folded;
    let isSame = this.#known.get(name);
    if (isSame === undefined) {
      isSame = isCompound ? this.#hasStemOf(word) : this.#isRelatedTo(word.folded);
      this.#known.set(name, isSame);
    }
    return isSame;
  }

  #hasStemOf({ parts }: FoldedWord): boolean {
    return this.#stems.has(stemCompound(parts, this.#lexicon));
  }

  #isRelatedTo(folded: string): boolean {
    if (isStopWord(folded)) return false;
    const stems = stemsOf(folded, this.#lexicon);
    return (
      stems.some((stem) => this.#stems.has(stem)) ||
      (this.#skeletons.size > 0 && stems.some((stem) => this.#skeletons.has(skeleton(stem) ?? '')))
    );
  }
}
