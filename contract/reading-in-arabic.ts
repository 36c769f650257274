import { isolate } from './isolate.ts';
import { patternShape } from './pattern-shape.ts';
import type { ReadTerm } from './reading-schemas.ts';
import type { ReadingWords } from './reading-words.ts';

const places: Readonly<Record<NonNullable<ReadTerm['field']>, string>> = {
  title: 'في عنوانها',
  standfirst: 'في مقدمتها',
  body: 'في نصها',
  related: 'في روابطها',
  place: 'في مكان خبرها',
};

const columns = { source: 'من مصدر اسمه', category: 'في باب اسمه' } as const;

export const readingInArabic: ReadingWords = {
  everything: 'كل المواد',
  articles: (predicates) => `مواد ${predicates}`,
  allPredicates: '، و',
  anyPredicate: '، أو ',
  allWords: ' و',
  anyWord: ' أو ',
  has: (field, words) => `${placeOf(field)} ${words}`,
  hasNot: (field, words) => `ليس ${placeOf(field)} ${words}`,
  notTogether: (words) => `${words} معًا`,
  noneOf: (words) => `شيء من ${words}`,
  published: (period) => `نُشرت ${period}`,
  notPublished: (period) => `لم تُنشر ${period}`,
  named: (column, name) => `${columns[column]} ${quote(name)}`,
  notNamed: (column, name) => `ليست ${columns[column]} ${quote(name)}`,
  not: (predicates) => `لا يصدق عليها ${predicates}`,
  exactly: (strictness) => (strictness === 4 ? 'بحروفها' : `بدرجة الصرامة ${strictness}`),
  counts: (times) => `تُحسب ×${times}`,
  isMust: 'لا بد منها',
  operand(operand) {
    switch (operand.kind) {
      case 'word':
        return quote(operand.word);
      case 'compound':
        return quote(operand.words.join('-'));
      case 'fuzzy':
        return `كلمة قريبة من ${quote(operand.word)} (${differing(operand.distance)})`;
      case 'pattern': {
        const { kind, letters } = patternShape(operand.pattern);
        switch (kind) {
          case 'begins':
            return `كلمة أولها ${quote(letters)}`;
          case 'ends':
            return `كلمة آخرها ${quote(letters)}`;
          case 'has':
            return `كلمة في حروفها ${quote(letters)}`;
          case 'other':
            return `كلمة على صورة ${quote(letters)} (مكان كل نجمة أي حروف)`;
        }
      }
      case 'phrase': {
        const words = quote(operand.words.join(' '));
        if (operand.near === null) return `عبارة ${words}`;
        const { slop, isOrdered } = operand.near;
        const order = isOrdered ? 'بهذا الترتيب' : 'بأي ترتيب';
        return `كلمات ${words} متقاربة (${order}، ${between(slop)})`;
      }
    }
  },
};

function placeOf(field: ReadTerm['field']): string {
  return field === null ? 'فيها' : places[field];
}

function quote(text: string): string {
  return `«${isolate(text)}»`;
}

function differing(letters: number): string {
  if (letters === 0) return 'بلا حرف يختلف';
  if (letters === 1) return 'بحرف واحد يختلف على الأكثر';
  return letters === 2 ? 'بحرفين يختلفان على الأكثر' : `بحروف تختلف، ${letters} على الأكثر`;
}

function between(words: number): string {
  if (words === 0) return 'ولا كلمة بينها';
  if (words === 1) return 'وبينها كلمة واحدة على الأكثر';
  if (words === 2) return 'وبينها كلمتان على الأكثر';
  return `وبينها ${words} ${words <= 10 ? 'كلمات' : 'كلمة'} على الأكثر`;
}
