import type { Article } from '../article.ts';
import type { AnalysedWord } from './analyse-words.ts';
import { indexZoneOf } from './indexed-zones.ts';
import { dayNumber } from './segments/columns.ts';
import type { IndexWriter } from './segments/index-writer.ts';
import { bodyZone } from './segments/zones.ts';
import { placeTerm, relatedTerm } from './terms.ts';
import { walkWords, type WordReader } from './walk-words.ts';

/** For an occurrence whose place does not matter. */
const noPosition = -1;

/**
 * Puts an article into an index: of each word stem and skeleton, and in its place the exact form and how
 * it is written, where that is not as usual; of a common word the last two alone. Those of related headlines lie in a space of their
 * own, and those of a dateline in another one besides.
 *
 * A word lengthens the article once, whatever it is indexed as; related headlines do not lengthen it:
 * they are about other articles. Sources and categories are kept as they are spelt, so that they can be
 * counted under their names; filters compare them folded.
 */
export function indexArticle(
  writer: IndexWriter,
  article: Article,
  reader: WordReader<AnalysedWord>,
): void {
  const { id, source, category } = article;
  const document = {
    id,
    date: dayNumber(article.date),
    source: source ?? '',
    category: category ?? '',
    cluster: article.cluster,
  };
  writer.put(document, (inverter) => {
    walkWords(article, reader, ({ word, field, zone: kind, position, isCompound }) => {
      const { placed, unplaced } = word;
      const isRelated = field === 'related';
      const zone = isRelated ? bodyZone : indexZoneOf[field];
      const named = (term: string): string => (isRelated ? relatedTerm(term) : term);
      for (const term of unplaced) inverter.occurrence(named(term), zone, noPosition);
      for (const term of placed) inverter.occurrence(named(term), zone, position);
      if (kind === 'dateline') {
        for (const term of unplaced) inverter.occurrence(placeTerm(term), zone, noPosition);
        for (const term of placed) inverter.occurrence(placeTerm(term), zone, position);
      }
      if (!isRelated && !isCompound) inverter.lengthen(zone, 1);
    });
  });
}
