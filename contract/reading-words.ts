import type { ReadTerm } from './reading-schemas.ts';

type Field = ReadTerm['field'];
type Operand = ReadTerm['operand'];

/** What the sentence for a reading is put together from, in one language. */
export interface ReadingWords {
  readonly everything: string;
  /** The sentence, around what the articles are like. */
  articles(predicates: string): string;
  /** Between what all must hold, and what any may. */
  readonly allPredicates: string;
  readonly anyPredicate: string;
  /** The same between words of one field. */
  readonly allWords: string;
  readonly anyWord: string;
  has(field: Field, words: string): string;
  hasNot(field: Field, words: string): string;
  /** Of several words in brackets: not all of them, and not any of them. */
  notTogether(words: string): string;
  noneOf(words: string): string;
  published(period: string): string;
  notPublished(period: string): string;
  named(column: 'source' | 'category', name: string): string;
  notNamed(column: 'source' | 'category', name: string): string;
  not(predicates: string): string;
  operand(operand: Operand): string;
  /** Behind an operand: what more is said of it. */
  exactly(strictness: number): string;
  counts(times: number): string;
  readonly isMust: string;
}
