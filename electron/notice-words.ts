import type { Language } from '../contract/describe-failure.ts';
import type { JobCounts } from '../contract/job-schemas.ts';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Counted articles, `#` for the number; Arabic has six forms. */
const articles: Readonly<Record<Language, Forms>> = {
  ar: {
    zero: 'لم تُضف مادة جديدة',
    one: 'أُضيفت مادة واحدة',
    two: 'أُضيفت مادتان',
    few: 'أُضيفت # مواد',
    many: 'أُضيفت # مادة',
    other: 'أُضيفت # مادة',
  },
  en: { zero: 'No new articles', one: '1 article added', other: '# articles added' },
};

const files: Readonly<Record<Language, Forms>> = {
  ar: {
    one: 'تعذّر ملف واحد',
    two: 'تعذّر ملفان',
    few: 'تعذّرت # ملفات',
    many: 'تعذّر # ملفًا',
    other: 'تعذّر # ملف',
  },
  en: { one: '1 file failed', other: '# files failed' },
};

const titles = {
  ar: { done: 'انتهى الاستيراد', failed: 'تعطّل الاستيراد' },
  en: { done: 'The import is done', failed: 'The import failed' },
} as const;

const [between, end] = [
  { ar: '، ', en: ', ' },
  { ar: '.', en: '.' },
] as const;

/** What the system tells when an import has ended: «أُضيفت 12 مادة، تعذّر ملف واحد.» */
export function tellEnd(
  state: 'done' | 'failed',
  { added, failed }: Pick<JobCounts, 'added' | 'failed'>,
  language: Language,
): { title: string; body: string } {
  const parts = [counted(articles, added, language)];
  if (failed > 0) parts.push(counted(files, failed, language));
  return {
    title: titles[language][state],
    body: `${parts.join(between[language])}${end[language]}`,
  };
}

const verified = {
  ar: {
    title: 'انتهى فحص المكتبة',
    whole: 'المكتبة سليمة: كل شيء كما أُخذ.',
    broken: 'ليس كل ما فيها كما كُتب. اضغط لترى ما وُجد.',
  },
  en: {
    title: 'The library has been verified',
    whole: 'It is whole: everything is as it was taken in.',
    broken: 'Not all of it is as it was written. Press to see what was found.',
  },
} as const;

/** What the system tells when a verification has ended. */
export function tellVerified(found: number, language: Language): { title: string; body: string } {
  const { title, whole, broken } = verified[language];
  return { title, body: found === 0 ? whole : broken };
}

function counted(
  forms: Readonly<Record<Language, Forms>>,
  count: number,
  language: Language,
): string {
  const rule = count === 0 ? 'zero' : new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en').format(count);
  return (forms[language][rule] ?? forms[language].other).replace('#', number);
}
