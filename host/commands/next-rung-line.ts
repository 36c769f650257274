import type { Language } from '../../contract/describe-failure.ts';
import { describeRung } from '../../contract/describe-rung.ts';
import type { Ladder } from '../../contract/schemas.ts';

/** What one rung less strict would find beside; `null` on the last. */
export function nextRungLine(
  ladder: Ladder,
  strictness: number,
  language: Language,
): string | null {
  const articlesOn = (rung: number): number | undefined =>
    ladder.find((each) => each.strictness === rung)?.articles;
  const [now, next] = [articlesOn(strictness), articlesOn(strictness + 1)];
  if (now === undefined || next === undefined) return null;
  const { name } = describeRung(strictness + 1, language);
  return language === 'ar'
    ? `الدرجة التالية، ${name} (\u200e--strict ${strictness + 1})، تضيف من المواد: ${next - now}`
    : `the next rung, ${name} (--strict ${strictness + 1}), would add articles: ${next - now}`;
}
