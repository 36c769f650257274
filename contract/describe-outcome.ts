import type { FileOutcome } from '../archive/library/job.ts';
import type { Language } from './describe-failure.ts';

/** What became of a file, in a word or two: «أُخذ كله». */
export function describeOutcome(outcome: FileOutcome, language: Language): string {
  return outcomes[outcome][language];
}

const outcomes: Readonly<Record<FileOutcome, Readonly<Record<Language, string>>>> = {
  reading: { ar: 'يُقرأ', en: 'being read' },
  taken: { ar: 'أُخذ كله', en: 'taken' },
  'partly-taken': { ar: 'أُخذ بعضه', en: 'taken in part' },
  skipped: { ar: 'تُرك', en: 'skipped' },
  failed: { ar: 'تعذّر', en: 'failed' },
  unchanged: { ar: 'كما كان', en: 'unchanged' },
};
