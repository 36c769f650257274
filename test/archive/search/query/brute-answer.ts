import { fold } from '../../../../archive/arabic/fold.ts';
import type { Lexicon } from '../../../../archive/arabic/lexicon.ts';
import { formOn } from '../../../../archive/arabic/form-on-rung.ts';
import { isStricter, type Rung } from '../../../../archive/arabic/rungs.ts';
import { skeleton } from '../../../../archive/arabic/skeleton.ts';
import { stemCompound } from '../../../../archive/arabic/stem-compound.ts';
import { stemsOf } from '../../../../archive/arabic/stems-of.ts';
import type { Article, ArticleId } from '../../../../archive/article.ts';
import type { AskedField, Clause, Condition, Nearness, Term } from '../../../../archive/search/query/query.ts'; // prettier-ignore
import { findNear } from '../../../../archive/search/segments/count-near.ts';
import { walkWords, type PlacedWord } from '../../../../archive/search/walk-words.ts';

/** A word of an article as it stands there, in its parts. */
type Placed = PlacedWord<readonly string[]>;

/**
 * The articles that a reading asks for, worked out word by word on their texts: nothing of the index, and
 * nothing of how a query is planned. Common words and other spellings are for whoever asks to leave out.
 */
export class BruteArchive {
  readonly #articles: readonly { article: Article; words: readonly Placed[] }[];
  readonly #lexicon: Lexicon;

  constructor(articles: readonly Article[]) {
    this.#articles = articles.map((article) => ({ article, words: wordsOf(article) }));
    const holding = new Map<string, number>();
    for (const { words } of this.#articles) {
      const own = words
        .filter(({ isCompound }) => !isCompound)
        .map(({ word }) => fold(word.join('')));
      for (const each of new Set(own)) holding.set(each, (holding.get(each) ?? 0) + 1);
    }
    this.#lexicon = { articles: articles.length, frequency: (word) => holding.get(word) ?? 0 };
  }

  /** Ascending. */
  answer(reading: Clause | null, rung: Rung): ArticleId[] {
    return this.#articles
      .filter(
        ({ article, words }) => reading === null || this.#holds(reading, article, words, rung),
      )
      .map(({ article }) => article.id);
  }

  #holds(clause: Clause, article: Article, words: readonly Placed[], rung: Rung): boolean {
    const holds = (part: Clause): boolean => this.#holds(part, article, words, rung);
    switch (clause.kind) {
      case 'all':
        return clause.parts.every(holds);
      case 'any':
        return clause.parts.some(holds);
      case 'not':
        return !holds(clause.part);
      case 'term': {
        const seen = words.filter((word) => isIn(clause.field, word));
        return this.#stands(clause, seen, clause.rung ?? rung);
      }
      default:
        return meets(article, clause);
    }
  }

  #stands({ operand }: Term, words: readonly Placed[], rung: Rung): boolean {
    switch (operand.kind) {
      case 'word':
        return words.some(({ word }) => this.#isSame(operand.word, word, rung));
      case 'compound':
        return (
          words.some(({ word }) => this.#isSameCompound(operand.words, word, rung)) ||
          this.#hasRow(operand.words, words, rung, { slop: 0, isOrdered: true })
        );
      case 'phrase':
        return this.#hasRow(
          operand.words,
          words,
          rung,
          operand.near ?? { slop: 0, isOrdered: true },
        );
      case 'pattern': {
        const letters = operand.pattern.split('*').map(fold).join('.*');
        const fitting = new RegExp(`^(?:${letters}|${withArticle(letters)})$`, 'u');
        return words.some(({ word }) => fitting.test(fold(word.join(''))));
      }
      case 'fuzzy': {
        const wanted = fold(operand.word);
        return words.some(({ word }) =>
          [wanted, withArticle(wanted)].some(
            (each) => edits(each, fold(word.join(''))) <= operand.distance,
          ),
        );
      }
    }
  }

  #isSame(wanted: string, word: readonly string[], rung: Rung): boolean {
    if (word.length > 1) return false;
    const [found = ''] = word;
    if (isStricter(rung, 'stem')) {
      return formOn(rung, wanted, this.#lexicon) === formOn(rung, found, this.#lexicon);
    }
    const stems = stemsOf(fold(wanted), this.#lexicon);
    const others = stemsOf(fold(found), this.#lexicon);
    if (stems.some((stem) => others.includes(stem))) return true;
    const skeletons = stems.map(skeleton).filter((each) => each !== null);
    return rung === 'skeleton' && others.some((stem) => skeletons.includes(skeleton(stem) ?? ''));
  }

  #isSameCompound(wanted: readonly string[], word: readonly string[], rung: Rung): boolean {
    if (word.length < 2) return false;
    const [one, other] = [wanted.join(''), word.join('')];
    if (isStricter(rung, 'endings')) {
      return formOn(rung, one, this.#lexicon) === formOn(rung, other, this.#lexicon);
    }
    if (fold(one) === fold(other)) return true;
    const stemmed = (parts: readonly string[]): string =>
      stemCompound(parts.map(fold), this.#lexicon);
    return !isStricter(rung, 'stem') && stemmed(wanted) === stemmed(word);
  }

  /** Words within a distance of each other, each as it is written as far as the rung wants that. */
  #hasRow(
    wanted: readonly string[],
    words: readonly Placed[],
    rung: Rung,
    near: Nearness,
  ): boolean {
    const strict = isStricter(rung, 'endings') ? rung : 'endings';
    const form = (word: string): string => formOn(strict, word, this.#lexicon);
    const names = wanted.map((word) => wanted.findIndex((each) => form(each) === form(word)));
    const places = words
      .filter(({ word }) => wanted.length === 1 || word.length === 1)
      .map(({ word, position, field }) => ({
        position,
        field,
        name: wanted.findIndex((each) => form(each) === form(word.join(''))),
      }))
      .filter(({ name }) => name !== -1);
    // No word is near another across the end of the headline.
    return ['title', 'text', 'related'].some((part) => {
      const own = places.filter(({ field }) => part === (isText(field) ? 'text' : field));
      return findNear(own, names, near).length > 0;
    });
  }
}

function wordsOf(article: Article): Placed[] {
  const words: Placed[] = [];
  const reader = {
    token: (text: string, start: number, end: number) => {
      const word = text.slice(start, end);
      return fold(word) === '' ? null : [word];
    },
    compound: (parts: readonly (readonly string[])[]) => parts.flat(),
  };
  walkWords<readonly string[]>(article, reader, (placed) => words.push(placed));
  return words;
}

function isText(field: Placed['field']): boolean {
  return field === 'standfirst' || field === 'body';
}

function isIn(asked: AskedField | null, { field, zone }: Placed): boolean {
  switch (asked) {
    case null:
      return field !== 'related';
    case 'body':
      return isText(field);
    case 'place':
      return field !== 'related' && zone === 'dateline';
    default:
      return field === asked;
  }
}

function meets(article: Article, condition: Condition): boolean {
  if (condition.kind === 'named') {
    const folded = (name: string): string => name.split(' ').map(fold).join(' ');
    const name = folded(article[condition.column] ?? '');
    return ` ${name} `.includes(` ${folded(condition.name)} `);
  }
  const { date } = article;
  return date !== null && (condition.from ?? date) <= date && date <= (condition.to ?? date);
}

/** An Arabic word that may stand behind the article. */
function withArticle(letters: string): string {
  return /^(?!ال)[\u0621-\u064A]/u.test(letters) ? `ال${letters}` : letters;
}

/** Letters inserted, deleted, replaced, or changed with their neighbour. */
function edits(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const least = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (isSame ? 0 : 1),
      );
      const isTurned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      (table[i] as number[])[j] = isTurned ? Math.min(least, at(i - 2, j - 2) + 1) : least;
    }
  }
  return at(one.length, other.length);
}
