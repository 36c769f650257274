import type { FoldedWord } from '../fold-words.ts';
import type { Match } from '../search-index.ts';
import { findNear, type Place } from '../segments/count-near.ts';
import type { PlacedWord } from '../walk-words.ts';
import type { PlannedTerm } from './plan.ts';
import type { SlotMatcher } from './slot-matcher.ts';

/** A stretch in which word after word fills the slots of a term. */
interface Begun {
  readonly start: number;
  readonly filled: number;
}

/** A word that fills slots of a term whose words may be apart. */
interface NearPlace extends Place {
  readonly start: number;
  readonly end: number;
  readonly zone: Match['zone'];
}

/** Words near one another are both in the title, both in the text, or both in related headlines. */
const apart: readonly ((zone: Match['zone']) => boolean)[] = [
  (zone) => zone === 'title',
  (zone) => zone !== 'title' && zone !== 'related',
  (zone) => zone === 'related',
];

/** Looks for a term while an article is walked through. */
export class TermSearch {
  readonly term: PlannedTerm;
  readonly #slots: readonly SlotMatcher[];
  readonly #matches: Match[] = [];
  readonly #places: NearPlace[] = [];
  #begun: Begun[] = [];
  #position = -1;

  constructor(term: PlannedTerm, slots: readonly SlotMatcher[]) {
    this.term = term;
    this.#slots = slots;
  }

  see(placed: PlacedWord<FoldedWord>, text: string): void {
    const { position, isCompound } = placed;
    if (this.term.near !== null) {
      if (!isCompound) this.#seePlace(placed, text);
      return;
    }
    if (isCompound) {
      // Whole: it stands where its parts do, and no row of words goes through it.
      if (this.#slots.length === 1) this.#fill(placed, text, placed.start, 0);
      return;
    }
    const begun = position === this.#position + 1 ? this.#begun : [];
    this.#position = position;
    this.#begun = [];
    for (const { start, filled } of begun) this.#fill(placed, text, start, filled);
    this.#fill(placed, text, placed.start, 0);
  }

  /** Where it was found, once the whole article was seen. */
  finish(): readonly Match[] {
    const { near, slots } = this.term;
    if (near === null) return this.#matches;
    const names = slots.map((_, number) => this.#nameOf(number));
    const found = apart.flatMap((isInside) =>
      findNear(
        this.#places.filter(({ zone }) => isInside(zone)),
        names,
        near,
      ),
    );
    return found.flatMap((window) =>
      window.map(({ start, end, zone }) => ({ start, end, zone, term: this.term.term })),
    );
  }

  #fill(
    { word, start: wordStart, end, zone }: PlacedWord<FoldedWord>,
    text: string,
    start: number,
    filled: number,
  ): void {
    if (this.#slots[filled]?.isFilledBy(word, text, wordStart, end) !== true) return;
    if (filled + 1 < this.#slots.length) this.#begun.push({ start, filled: filled + 1 });
    else this.#matches.push({ start, end, zone, term: this.term.term });
  }

  #seePlace({ word, start, end, zone, position }: PlacedWord<FoldedWord>, text: string): void {
    for (const [number, slot] of this.#slots.entries()) {
      if (this.#nameOf(number) !== number) continue;
      if (!slot.isFilledBy(word, text, start, end)) continue;
      this.#places.push({ name: number, position, start, end, zone });
    }
  }

  /** Slots for one and the same word have one name: it must be there as often as it is asked for. */
  #nameOf(number: number): number {
    const own = this.term.slots[number]?.[0]?.form;
    return this.term.slots.findIndex((slot) => slot[0]?.form === own);
  }
}
