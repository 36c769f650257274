import { assertNever } from '../archive/assert-never.ts';
import { fieldNames } from '../archive/formats/field-mapping.ts';
import type { EncodingEvidence, Guess } from '../archive/formats/guess.ts';
import type { Language } from './describe-failure.ts';
import { describeField } from './describe-field.ts';
import { isolate } from './isolate.ts';

/** What was decided about a file that its bytes leave open, in words. */
export function describeGuess(guess: Guess, language: Language): string {
  return language === 'ar' ? inArabic(guess) : inEnglish(guess);
}

function inArabic(guess: Guess): string {
  switch (guess.kind) {
    case 'encoding':
      return `الترميز ${isolate(guess.encoding)}، ${evidenceOf(guess, 'ar')}.`;
    case 'mojibake':
      return `نص كان قد قُرئ خطأً على أنه ${isolate(guess.readAs)}؛ أُعيد إلى أصله.`;
    case 'mapping':
      return `الحقول: ${pairsOf(guess, 'ar').join('، ')}.`;
    case 'letters-restored':
      return 'حروف بترتيبها على الصفحة أو بأشكالها المرسومة؛ أُعيدت حروفًا عادية بترتيب القراءة.';
    case 'undated':
      return `مواد بلا تاريخ يُقرأ: ${isolate(guess.articles)}.`;
    case 'zones':
      return `مواد فُصل عنوانها عن متنها بالعرف وحده: ${isolate(guess.articles)}.`;
    default:
      return assertNever(guess);
  }
}

function inEnglish(guess: Guess): string {
  switch (guess.kind) {
    case 'encoding':
      return `Encoding ${guess.encoding}, ${evidenceOf(guess, 'en')}.`;
    case 'mojibake':
      return `The text had been misread as ${guess.readAs} before; it was put right.`;
    case 'mapping':
      return `Fields: ${pairsOf(guess, 'en').join(', ')}.`;
    case 'letters-restored':
      return 'Letters in visual order or in their printed forms were turned into plain ones in reading order.';
    case 'undated':
      return `Articles without a date that can be read: ${guess.articles}.`;
    case 'zones':
      return `Articles whose title was told from the body by convention only: ${guess.articles}.`;
    default:
      return assertNever(guess);
  }
}

const evidence: Readonly<Record<EncodingEvidence, Readonly<Record<Language, string>>>> = {
  told: { ar: 'كما طُلب', en: 'as asked for' },
  mark: { ar: 'من علامة في أوله', en: 'by its mark' },
  declared: { ar: 'كما يقول الملف', en: 'as the file says' },
  bytes: { ar: 'من بايتاته', en: 'by its bytes' },
  letters: { ar: 'من تواتر حروفه', en: 'by how often its letters occur' },
};

/** How sure that is stands beside it only where it is a matter of more or less. */
function evidenceOf(
  { by, confidence }: Extract<Guess, { kind: 'encoding' }>,
  language: Language,
): string {
  const words = evidence[by][language];
  return by === 'letters' ? `${words} (${isolate(`${Math.round(confidence * 100)}%`)})` : words;
}

/** «العنوان ← headline», in the order in which facts are always named. */
function pairsOf({ mapping }: Extract<Guess, { kind: 'mapping' }>, language: Language): string[] {
  return fieldNames.flatMap((field) => {
    const column = mapping[field];
    if (column === undefined || column === null) return [];
    return `${describeField(field, language)} = ${isolate(column)}`;
  });
}
