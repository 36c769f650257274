import type { Article } from '../article.ts';
import type { AnalysedWord } from './analyse-words.ts';
import { indexZoneOf } from './indexed-zones.ts';
import { dayNumber } from './segments/columns.ts';
import type { IndexWriter } from './segments/index-writer.ts';
import { bodyZone } from './segments/zones.ts';
import { relatedTerm } from './terms.ts';
import { walkWords, type ReadWord } from './walk-words.ts';

/** For an occurrence whose place does not matter. */
const noPosition = -1;

/**
 * Puts an article into an index: of each word the stem, and in its place the exact form, of a common
 * word the exact form alone; those of related headlines in a space of their own.
 *
 * A word lengthens the article once, whatever it is indexed as; related headlines do not lengthen it:
 * they are about other articles. Sources and categories are kept as they are spelt, so that they can be
 * counted under their names; filters compare them folded.
 */
export function indexArticle(
  writer: IndexWriter,
  article: Article,
  analyse: ReadWord<AnalysedWord>,
): void {
  const { id, source, category } = article;
  const document = {
    id,
    date: dayNumber(article.date),
    source: source ?? '',
    category: category ?? '',
    cluster: id,
  };
  writer.put(document, (inverter) => {
    walkWords(article, analyse, ({ word: { exact, stem }, field, position }) => {
      if (field === 'related') {
        if (stem !== null) inverter.occurrence(relatedTerm(stem), bodyZone, noPosition);
        inverter.occurrence(relatedTerm(exact), bodyZone, position);
        return;
      }
      const zone = indexZoneOf[field];
      if (stem !== null) inverter.occurrence(stem, zone, noPosition);
      inverter.occurrence(exact, zone, position);
      inverter.lengthen(zone, 1);
    });
  });
}
