import type { Language } from './describe-failure.ts';
import type { ReadClause } from './reading-schemas.ts';

/** A query as it was read, in a sentence. Provisional. */
export function describeReading(reading: ReadClause | null, language: Language): string {
  const isArabic = language === 'ar';
  if (reading === null) return isArabic ? 'كل المواد' : 'all articles';
  const list = (parts: readonly ReadClause[], word: string): string =>
    parts.map((part) => describeReading(part, language)).join(word);
  switch (reading.kind) {
    case 'all':
      return list(reading.parts, isArabic ? ' و' : ' and ');
    case 'any':
      return list(reading.parts, isArabic ? ' أو ' : ' or ');
    case 'not':
      return `${isArabic ? 'من غير ' : 'without '}${describeReading(reading.part, language)}`;
    case 'dated':
      return `${reading.from ?? ''}–${reading.to ?? ''}`;
    case 'named':
      return `${reading.column}: «${reading.name}»`;
    case 'term': {
      const { operand } = reading;
      if ('words' in operand) return `«${operand.words.join(' ')}»`;
      return `«${'word' in operand ? operand.word : operand.pattern}»`;
    }
  }
}
