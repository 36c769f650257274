import type { Article } from '../article.ts';
import type { AnalysedWord } from './analyse-words.ts';
import { indexZoneOf } from './indexed-zones.ts';
import { dayNumber } from './segments/columns.ts';
import type { IndexWriter } from './segments/index-writer.ts';
import type { Inverter } from './segments/inverter.ts';
import { bodyZone, type Zone } from './segments/zones.ts';
import { placeTerm, relatedTerm } from './terms.ts';
import { visitWords, type WordReader } from './walk-words.ts';

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
    visitWords(article, reader, (word, field, zoneKind, position, isCompound) => {
      if (field === 'related') {
        putUnder(relatedTerm, inverter, word, bodyZone, position);
        return;
      }
      const zone = indexZoneOf[field];
      inverter.group(word, zone, position);
      if (zoneKind === 'dateline') putUnder(placeTerm, inverter, word, zone, position);
      if (!isCompound) inverter.lengthen(zone, 1);
    });
  });
}

function putUnder(
  space: (term: string) => string,
  inverter: Inverter,
  { placed, unplaced }: AnalysedWord,
  zone: Zone,
  position: number,
): void {
  for (const term of unplaced) inverter.occurrence(space(term), zone, noPosition);
  for (const term of placed) inverter.occurrence(space(term), zone, position);
}
