import type { Article } from '../article.ts';
import type { WordGroups } from './group-words.ts';
import { indexZoneOf } from './indexed-zones.ts';
import { dayNumber } from './segments/columns.ts';
import type { IndexWriter } from './segments/index-writer.ts';
import { bodyZone } from './segments/zones.ts';
import { visitWords } from './walk-words.ts';

/**
 * Puts an article into an index: of each word stem and skeleton, and in its place the exact form and how
 * it is written, where that is not as usual; of a common word the last two alone. Those of related headlines
 * lie in a space of their own, and those of a dateline in another one besides.
 *
 * A word lengthens the article once, whatever it is indexed as; related headlines do not lengthen it:
 * they are about other articles. Sources and categories are kept as they are spelt, so that they can be
 * counted under their names; filters compare them folded.
 */
export function indexArticle(writer: IndexWriter, article: Article, words: WordGroups): void {
  const { id, source, category } = article;
  const document = {
    id,
    date: dayNumber(article.date),
    source: source ?? '',
    category: category ?? '',
    cluster: article.cluster,
  };
  writer.put(document, (inverter) => {
    visitWords(article, words, (word, field, zoneKind, position, isCompound) => {
      if (field === 'related') {
        inverter.occurrence(words.related(word), bodyZone, position);
        return;
      }
      const zone = indexZoneOf[field];
      inverter.occurrence(word, zone, position);
      if (zoneKind === 'dateline') inverter.occurrence(words.inDateline(word), zone, position);
      if (!isCompound) inverter.lengthen(zone, 1);
    });
  });
}
