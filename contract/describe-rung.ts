import type { Rung } from '../archive/arabic/rungs.ts';
import type { Language } from './describe-failure.ts';

/** A rung of the ladder of strictness in words. */
export interface RungWords {
  /** «بلا تشكيل» */
  readonly name: string;
  /** What is one word from this rung on, by an example. */
  readonly about: string;
}

/** The rung with this number, 1 the strictest, for readers. */
export function describeRung(strictness: number, language: Language): RungWords {
  const words = rungWords[strictness - 1];
  if (words === undefined) throw new RangeError(`no rung has the number ${strictness}`);
  return words[language];
}

/** Number of a rung; without the analysis, which the page has no use for. */
export function strictnessOf(rung: Rung): number {
  return rungWords.findIndex((words) => words.rung === rung) + 1;
}

/** Where a search stands unless it is told otherwise. */
export const usualStrictness = 6;

/** How many rungs there are; the loosest has this number. */
export const loosestRung = 7;

/** In the order of the ladder, which `test/contract/describe-rung.test.ts` compares. */
export const rungWords: readonly ({ readonly rung: Rung } & Readonly<
  Record<Language, RungWords>
>)[] = [
  {
    rung: 'written',
    ar: { name: 'كما كُتبت', about: 'كل حرف وحركة كما تُكتب في البحث' },
    en: { name: 'As written', about: 'every letter and mark as it is typed' },
  },
  {
    rung: 'marks',
    ar: { name: 'بلا تشكيل', about: '«محمد» هي «مُحَمَّد»' },
    en: { name: 'Marks aside', about: '“محمد” is “مُحَمَّد”' },
  },
  {
    rung: 'hamza',
    ar: { name: 'بلا همزات', about: '«احمد» هي «أحمد»، و«مسؤول» هي «مسئول»' },
    en: { name: 'Hamzas aside', about: '“احمد” is “أحمد” and “مسؤول” is “مسئول”' },
  },
  {
    rung: 'endings',
    ar: { name: 'التاء والياء', about: '«مدرسه» هي «مدرسة»، و«على» هي «علي»' },
    en: { name: 'Final letters', about: '“مدرسه” is “مدرسة” and “على” is “علي”' },
  },
  {
    rung: 'clitics',
    ar: { name: 'السوابق', about: 'وما اتصل بأولها: «المدرسة» و«بالمدرسة»' },
    en: { name: 'Prefixes', about: 'and what is joined to its front: “بالمدرسة”' },
  },
  {
    rung: 'stem',
    ar: { name: 'صيغ الكلمة', about: 'وما اتصل بآخرها: «مدرسات»؛ وتهجئات أخرى' },
    en: { name: 'Word forms', about: 'and to its end: “مدرسات”; other spellings too' },
  },
  {
    rung: 'skeleton',
    ar: { name: 'أسرة الكلمة', about: 'وما شاركها في الحروف: «مدارس»' },
    en: { name: 'Word family', about: 'and what shares its letters: “مدارس”' },
  },
];
