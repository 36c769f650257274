import type { Language } from '../../contract/describe-failure.ts';

/** One wording for each plural category; Arabic uses all six, English `zero`, `one` and `other`. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, () => string>>;

const rules = new Map<Language, Intl.PluralRules>();

/** Picks the wording that the language's grammar asks for with this count; of none every language says so in words. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  let rule = rules.get(language);
  if (rule === undefined) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return forms[count === 0 ? 'zero' : rule.select(count)]();
}
