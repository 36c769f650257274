import type { Lexicon } from '../../arabic/lexicon.ts';
import type { AskedField } from '../query/query.ts';
import type { Steps } from '../steps.ts';
import type { DictionaryVocabulary } from '../words/dictionary-vocabulary.ts';
import type { ViewWeights } from './view-weights.ts';
import { joinVocabularies } from '../words/join-vocabularies.ts';

/** What a query is looked up in. */
export interface ArchiveWords {
  /** Frozen with the index: what its words were reduced by. */
  readonly lexicon: Lexicon;
  /** The words of the articles themselves, and of their related headlines. */
  readonly article: VocabularyWithWriting;
  readonly related: VocabularyWithWriting;
  readonly views: ViewWeights;
}

export interface VocabularyWithWriting extends DictionaryVocabulary {
  /** How a folded word is written, other than in its folded letters; the most frequent first. */
  writtenForms(folded: string): Steps<readonly string[]>;
  /** Whether any word of this stem stands in the archive. */
  holdsStem(stem: string): boolean;
}

/** The words that stand in these fields. */
export function vocabularyOf(
  fields: readonly AskedField[],
  { article, related }: ArchiveWords,
): VocabularyWithWriting {
  const isRelated = (field: AskedField): boolean => field === 'related';
  if (fields.every(isRelated)) return related;
  if (!fields.some(isRelated)) return article;
  return {
    ...joinVocabularies([article, related]),
    holdsStem: (stem) => article.holdsStem(stem) || related.holdsStem(stem),
    *writtenForms(folded) {
      const forms = [
        ...(yield* article.writtenForms(folded)),
        ...(yield* related.writtenForms(folded)),
      ];
      return [...new Set(forms)];
    },
  };
}
