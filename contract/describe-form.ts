import { assertNever } from '../archive/assert-never.ts';
import type { Language } from './describe-failure.ts';
import { describeRung } from './describe-rung.ts';
import type { Explanation } from './explain-schemas.ts';

type Form = Explanation['terms'][number]['forms'][number];

/** Why a form counts as what was typed: «السوابق», «تهجئة أخرى». */
export function describeForm(
  { strictness, origin }: Pick<Form, 'strictness' | 'origin'>,
  language: Language,
): string {
  if (strictness !== null) return describeRung(strictness, language).name;
  const isArabic = language === 'ar';
  switch (origin) {
    // A form beyond the ladder that is no other spelling either: a word of several, as «G20».
    case 'typed':
      return isArabic ? 'صيغة أخرى' : 'another form';
    case 'spelling':
      return isArabic ? 'تهجئة أخرى' : 'another spelling';
    case 'beginning':
      return isArabic ? 'كلمة تبدأ بها' : 'a word that begins so';
    case 'pattern':
      return isArabic ? 'على النمط' : 'fits the pattern';
    case 'near':
      return isArabic ? 'كلمة قريبة' : 'a near word';
    default:
      return assertNever(origin);
  }
}
