import type { Lexicon } from '../arabic/lexicon.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import type { Article } from '../article.ts';
import type { Match } from './search-index.ts';
import { exactMark } from './terms.ts';
import type { Unit } from './units.ts';
import { walkWords, type PlacedWord, type ReadWord } from './walk-words.ts';

/** What the units of a query find in one article. */
export interface ArticleMatches {
  /** Whether the article is what the query asks for. */
  readonly isMatch: boolean;
  /** Where the wanted units stand, sorted by start. */
  readonly matches: readonly Match[];
}

/**
 * Looks for the units of a query in articles by reading them anew, as they were read when they were
 * indexed: only a page of articles is ever shown, so the index need not know where words stand.
 *
 * @param fold the exact form of a word
 */
export function articleMatcher(
  units: readonly Unit[],
  fold: ReadWord<string>,
  lexicon: Lexicon,
): (article: Article) => ArticleMatches {
  const slots = new Map(
    units.map((unit) => [unit, unit.slots.map((terms) => new Slot(terms, lexicon))]),
  );
  const searchesOf = (some: readonly Unit[]): UnitSearch[] =>
    some.map((unit, clause) => new UnitSearch(unit, slots.get(unit) ?? [], clause));
  return (article) => {
    const wanted = searchesOf(units.filter(({ presence }) => presence !== 'must-not'));
    const unwanted = searchesOf(units.filter(({ presence }) => presence === 'must-not'));
    walkWords(article, fold, (placed) => {
      for (const search of wanted) search.see(placed);
      for (const search of unwanted) search.see(placed);
    });
    const matches = wanted.flatMap((search) => search.matches);
    const isComplete = wanted.every(
      ({ unit, matches: found }) => unit.presence !== 'must' || found.length > 0,
    );
    const isAnything = wanted.length === 0 || matches.length > 0;
    const isForbidden = unwanted.some(({ matches: found }) => found.length > 0);
    return {
      isMatch: isComplete && isAnything && !isForbidden,
      matches: matches.sort((a, b) => a.start - b.start || a.end - b.end),
    };
  };
}

/** One place of a unit, and the words that fill it. */
class Slot {
  readonly #words: ReadonlySet<string>;
  readonly #stems: readonly string[];
  readonly #lexicon: Lexicon;

  constructor(terms: Unit['slots'][number], lexicon: Lexicon) {
    const names = terms.map(({ term }) => term);
    const isExact = (name: string): boolean => name.startsWith(exactMark);
    this.#words = new Set(names.filter(isExact).map((name) => name.slice(exactMark.length)));
    this.#stems = names.filter((name) => !isExact(name));
    this.#lexicon = lexicon;
  }

  isFilledBy(folded: string): boolean {
    if (this.#words.has(folded)) return true;
    // Stemming only takes off what stands around a stem: where ours does not stand, nothing is looked up.
    return this.#stems.some(
      (one) => folded.includes(one) && !isStopWord(folded) && stem(folded, this.#lexicon) === one,
    );
  }
}

/** Looks for a unit while an article is walked through: stretches in which word after word fills its slots. */
class UnitSearch {
  readonly unit: Unit;
  readonly matches: Match[] = [];
  readonly #slots: readonly Slot[];
  readonly #clause: number;
  /** Stretches begun: where each begins, and how many of its slots are filled. */
  #begun: { readonly start: number; readonly filled: number }[] = [];
  #position = -1;

  constructor(unit: Unit, slots: readonly Slot[], clause: number) {
    this.unit = unit;
    this.#slots = slots;
    this.#clause = clause;
  }

  see({ word, field, position, start, end }: PlacedWord<string>): void {
    if (!this.unit.fields.includes(field)) return;
    const begun = position === this.#position + 1 ? this.#begun : [];
    this.#position = position;
    this.#begun = [];
    for (const stretch of begun) this.#fill(word, stretch.start, stretch.filled, end);
    this.#fill(word, start, 0, end);
  }

  #fill(word: string, start: number, filled: number, end: number): void {
    if (this.#slots[filled]?.isFilledBy(word) !== true) return;
    if (filled + 1 < this.#slots.length) this.#begun.push({ start, filled: filled + 1 });
    else this.matches.push({ start, end, clause: this.#clause });
  }
}
