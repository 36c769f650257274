import type { Article } from '../article.ts';
import type { AnalysedWord } from './analyse-words.ts';
import type { SearchField } from './query.ts';
import type { Match } from './search-index.ts';
import type { Unit } from './units.ts';
import { walkWords, type ReadWord } from './walk-words.ts';

/** What the units of a query find in one article. */
export interface ArticleMatches {
  /** Whether the article is what the query asks for. */
  readonly isMatch: boolean;
  /** Where the wanted units stand, sorted by start. */
  readonly matches: readonly Match[];
}

/**
 * Looks for the units of a query in articles by analysing them anew, as they were analysed when they
 * were indexed: only a page of articles is ever shown, so the index need not know where words stand.
 */
export function articleMatcher(
  units: readonly Unit[],
  analyse: ReadWord<AnalysedWord>,
): (article: Article) => ArticleMatches {
  const wanted = units.filter(({ presence }) => presence !== 'must-not').map(prepare);
  const unwanted = units.filter(({ presence }) => presence === 'must-not').map(prepare);
  return (article) => {
    const words = wordsOf(article, analyse);
    const found = wanted.map((unit, clause) => findUnit(unit, words, clause));
    const isComplete = wanted.every(
      ({ presence }, at) => presence !== 'must' || (found[at] ?? []).length > 0,
    );
    const isForbidden = unwanted.some((unit) => findUnit(unit, words, 0).length > 0);
    const matches = found.flat().sort((a, b) => a.start - b.start || a.end - b.end);
    const isAnything = wanted.length === 0 || matches.length > 0;
    return { isMatch: isComplete && isAnything && !isForbidden, matches };
  };
}

interface PreparedUnit {
  readonly presence: Unit['presence'];
  readonly fields: ReadonlySet<SearchField>;
  /** The terms that fill each slot. */
  readonly slots: readonly ReadonlySet<string>[];
}

function prepare({ presence, fields, slots }: Unit): PreparedUnit {
  return {
    presence,
    fields: new Set(fields),
    slots: slots.map((slot) => new Set(slot.map(({ term }) => term))),
  };
}

interface ArticleWord extends AnalysedWord {
  readonly field: SearchField;
  readonly position: number;
  readonly start: number;
  readonly end: number;
}

function wordsOf(article: Article, analyse: ReadWord<AnalysedWord>): ArticleWord[] {
  const words: ArticleWord[] = [];
  walkWords(article, analyse, ({ word, ...place }) => {
    words.push({ ...word, ...place });
  });
  return words;
}

/** Every stretch in which one word after the other fills the slots. */
function findUnit(unit: PreparedUnit, words: readonly ArticleWord[], clause: number): Match[] {
  const matches: Match[] = [];
  words.forEach((first, at) => {
    let last = first;
    for (const [step, slot] of unit.slots.entries()) {
      const word = words[at + step];
      const follows = word?.position === first.position + step;
      if (!follows || !unit.fields.has(word.field) || !fills(word, slot)) return;
      last = word;
    }
    matches.push({ start: first.start, end: last.end, clause });
  });
  return matches;
}

function fills({ exact, stem }: ArticleWord, slot: ReadonlySet<string>): boolean {
  return slot.has(exact) || (stem !== null && slot.has(stem));
}
