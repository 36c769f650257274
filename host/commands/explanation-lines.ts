import type { Language } from '../../contract/describe-failure.ts';
import { describeForm } from '../../contract/describe-form.ts';
import { describePlace } from '../../contract/describe-place.ts';
import type { Explanation } from '../../contract/explain-schemas.ts';

/**
 * Why a hit matched, a line for each word asked and each form found:
 *
 * ```
 *   استانا:
 *     استانا — كما كُتبت — في المتن ×2
 *     باستانا — السوابق — في العنوان
 * ```
 */
export function explanationLines({ terms }: Explanation, language: Language): string[] {
  const isArabic = language === 'ar';
  return terms.flatMap(({ asked, forms }) => {
    if (forms.length === 0) return [`  ${asked}: ${isArabic ? 'ليست في المادة' : 'not in it'}`];
    const lines = forms.map((form) => {
      const places = form.zones.map(({ zone, times }) => {
        const place = describePlace(zone, language);
        return times === 1 ? place : `${place} ×${times}`;
      });
      const where = places.join(isArabic ? '، ' : ', ');
      return `    ${form.text} — ${describeForm(form, language)} — ${where}`;
    });
    return [`  ${asked}:`, ...lines];
  });
}
