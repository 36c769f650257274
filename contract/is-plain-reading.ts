import type { ReadClause } from './reading-schemas.ts';

/** Whether a query is nothing but words: then how it was read needs no saying. */
export function isPlainReading(reading: ReadClause | null): boolean {
  switch (reading?.kind) {
    case undefined:
      return true;
    case 'all':
      return reading.parts.every((part) => part.kind === 'term' && isPlainReading(part));
    case 'term': {
      const { operand, field, boost, isRequired, rung } = reading;
      const isWord = operand.kind === 'word' || operand.kind === 'compound';
      return isWord && field === null && boost === 1 && !isRequired && rung === null;
    }
    default:
      return false;
  }
}
