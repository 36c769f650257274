import type { Article } from '../article.ts';
import type { AnalyseWord } from './analyse-words.ts';
import type { ArticleSink } from './engine.ts';
import { exactTerm, relatedTerm } from './terms.ts';
import { walkWords } from './walk-words.ts';

/** For an occurrence whose place does not matter. */
const noPosition = -1;

/**
 * Tells an index the terms of an article: of each word the stem, and in its place the exact form, of a
 * common word the exact form alone; those of related headlines in a space of their own.
 *
 * A word lengthens the article once, whatever it is indexed as; related headlines do not lengthen it:
 * they are about other articles.
 */
export function indexArticle(article: Article, analyse: AnalyseWord, sink: ArticleSink): void {
  walkWords(article, analyse, ({ word: { folded, stem }, field, position }) => {
    if (field === 'related') {
      if (stem !== null) sink.occurrence(relatedTerm(stem), 'body', noPosition);
      sink.occurrence(relatedTerm(exactTerm(folded)), 'body', position);
      return;
    }
    if (stem !== null) sink.occurrence(stem, field, noPosition);
    sink.occurrence(exactTerm(folded), field, position);
    sink.lengthen(field);
  });
}
