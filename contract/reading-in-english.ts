import { isolate } from './isolate.ts';
import { patternShape } from './pattern-shape.ts';
import type { ReadTerm } from './reading-schemas.ts';
import type { ReadingWords } from './reading-words.ts';

const places: Readonly<Record<NonNullable<ReadTerm['field']>, string>> = {
  title: ' in the title',
  standfirst: ' in the standfirst',
  body: ' in the text',
  related: ' in the related headlines',
  place: ' as the place of the report',
};

const columns = { source: 'from a source named', category: 'in a category named' } as const;

export const readingInEnglish: ReadingWords = {
  everything: 'All articles',
  articles: (predicates) => `Articles ${predicates}`,
  allPredicates: ', and ',
  anyPredicate: ', or ',
  allWords: ' and ',
  anyWord: ' or ',
  has: (field, words) => `with ${words}${placeOf(field)}`,
  hasNot: (field, words) => `without ${words}${placeOf(field)}`,
  notTogether: (words) => `${words} together`,
  noneOf: (words) => `any of ${words}`,
  published: (period) => `published ${period}`,
  notPublished: (period) => `not published ${period}`,
  named: (column, name) => `${columns[column]} ${quote(name)}`,
  notNamed: (column, name) => `not ${columns[column]} ${quote(name)}`,
  not: (predicates) => `not ${predicates}`,
  exactly: (strictness) => (strictness === 4 ? 'to the letter' : `at strictness ${strictness}`),
  counts: (times) => `counts ×${times}`,
  isMust: 'a must',
  operand(operand) {
    switch (operand.kind) {
      case 'word':
        return quote(operand.word);
      case 'compound':
        return quote(operand.words.join('-'));
      case 'fuzzy':
        return `a word close to ${quote(operand.word)} (${differing(operand.distance)})`;
      case 'pattern': {
        const { kind, letters } = patternShape(operand.pattern);
        switch (kind) {
          case 'begins':
            return `a word that begins with ${quote(letters)}`;
          case 'ends':
            return `a word that ends with ${quote(letters)}`;
          case 'has':
            return `a word that has ${quote(letters)} in it`;
          case 'other':
            return `a word like ${quote(letters)} (any letters for a star)`;
        }
      }
      case 'phrase': {
        const words = quote(operand.words.join(' '));
        if (operand.near === null) return `the phrase ${words}`;
        const { slop, isOrdered } = operand.near;
        const order = isOrdered ? 'in this order' : 'in any order';
        return `the words ${words} near one another (${order}, ${between(slop)})`;
      }
    }
  },
};

function placeOf(field: ReadTerm['field']): string {
  return field === null ? '' : places[field];
}

function quote(text: string): string {
  return `“${isolate(text)}”`;
}

function differing(letters: number): string {
  if (letters === 0) return 'no letter different';
  return letters === 1 ? 'at most one letter different' : `at most ${letters} letters different`;
}

function between(words: number): string {
  if (words === 0) return 'no other word between them';
  return words === 1
    ? 'at most one other word between them'
    : `at most ${words} other words between them`;
}
