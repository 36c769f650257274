import type { Language } from './describe-failure.ts';
import { describePeriod } from './describe-period.ts';
import { strictnessOf } from './describe-rung.ts';
import { readingInArabic } from './reading-in-arabic.ts';
import { readingInEnglish } from './reading-in-english.ts';
import type { ReadClause, ReadTerm } from './reading-schemas.ts';
import type { ReadingWords } from './reading-words.ts';

/**
 * How a query was read, as a sentence for readers who know no operators:
 * «مواد فيها «ترامب» و(«بوتين» أو «ماكرون»)، وليس فيها «سوريا»، ومن مصدر اسمه «الرواق»».
 *
 * Two readings that mean different things have different sentences. What is typed is isolated, so that a
 * Latin word does not turn an Arabic sentence round.
 *
 * @param reading `null` asks for every article
 */
export function describeReading(reading: ReadClause | null, language: Language): string {
  const words = language === 'ar' ? readingInArabic : readingInEnglish;
  if (reading === null) return words.everything;
  return words.articles(new Describer(words, language).predicate(reading));
}

type Field = ReadTerm['field'];

class Describer {
  readonly #words: ReadingWords;
  readonly #language: Language;

  constructor(words: ReadingWords, language: Language) {
    this.#words = words;
    this.#language = language;
  }

  /** What the articles are like: «فيها …», «ليس فيها …», «من مصدر …». */
  predicate(clause: ReadClause): string {
    const field = fieldOf(clause);
    if (field !== undefined) return this.#words.has(field, this.#expression(clause));
    switch (clause.kind) {
      case 'all':
        return this.#joined(clause.kind, clause.parts, this.#words.allPredicates);
      case 'any':
        return this.#joined(clause.kind, clause.parts, this.#words.anyPredicate);
      case 'not':
        return this.#negated(clause.part);
      case 'dated':
        return this.#words.published(this.#period(clause));
      case 'named':
        return this.#words.named(clause.column, clause.name);
      case 'term':
        return this.#words.has(clause.field, this.#expression(clause));
    }
  }

  /** Neighbours that speak of words in one field become one predicate. */
  #joined(kind: 'all' | 'any', parts: readonly ReadClause[], joint: string): string {
    const groups: ReadClause[][] = [];
    for (const part of parts) {
      const last = groups.at(-1);
      const field = fieldOf(part);
      const goesOn = field !== undefined && last?.[0] !== undefined && fieldOf(last[0]) === field;
      if (goesOn) last.push(part);
      else groups.push([part]);
    }
    return groups
      .map((group) => {
        const [only] = group;
        if (only !== undefined && group.length === 1) return this.#inBrackets(only);
        return this.predicate({ kind, parts: group });
      })
      .join(joint);
  }

  #inBrackets(clause: ReadClause): string {
    const isMixed =
      fieldOf(clause) === undefined && (clause.kind === 'all' || clause.kind === 'any');
    return isMixed ? `(${this.predicate(clause)})` : this.predicate(clause);
  }

  #negated(part: ReadClause): string {
    const words = this.#words;
    const field = fieldOf(part);
    if (field !== undefined) {
      const inside = this.#operandOf(part);
      if (part.kind === 'all') return words.hasNot(field, words.notTogether(inside));
      return words.hasNot(field, part.kind === 'any' ? words.noneOf(inside) : inside);
    }
    switch (part.kind) {
      case 'dated':
        return words.notPublished(this.#period(part));
      case 'named':
        return words.notNamed(part.column, part.name);
      default:
        return words.not(`(${this.predicate(part)})`);
    }
  }

  /** Words of one field, joined. */
  #expression(clause: ReadClause): string {
    switch (clause.kind) {
      case 'all':
        return clause.parts.map((part) => this.#operandOf(part)).join(this.#words.allWords);
      case 'any':
        return clause.parts.map((part) => this.#operandOf(part)).join(this.#words.anyWord);
      case 'term':
        return this.#term(clause);
      default:
        return this.predicate(clause);
    }
  }

  #operandOf(clause: ReadClause): string {
    return clause.kind === 'term' ? this.#term(clause) : `(${this.#expression(clause)})`;
  }

  #term({ operand, rung, boost, isRequired }: ReadTerm): string {
    const words = this.#words;
    const more = [
      ...(rung === null ? [] : [words.exactly(strictnessOf(rung))]),
      ...(isRequired ? [words.isMust] : []),
      ...(boost === 1 ? [] : [words.counts(boost)]),
    ];
    return [words.operand(operand), ...more.map((each) => `(${each})`)].join(' ');
  }

  #period({ from, to }: Extract<ReadClause, { kind: 'dated' }>): string {
    return describePeriod(from, to, this.#language);
  }
}

/** The field that all words of a clause are looked for in; `undefined` for several, or for more than words. */
function fieldOf(clause: ReadClause): Field | undefined {
  switch (clause.kind) {
    case 'term':
      return clause.field;
    case 'all':
    case 'any': {
      const fields = new Set(clause.parts.map(fieldOf));
      const [field] = fields;
      return fields.size === 1 ? field : undefined;
    }
    default:
      return undefined;
  }
}
