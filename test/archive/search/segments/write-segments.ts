import { join } from 'node:path';
import type { SnapshotSegment } from '../../../../archive/search/segments/index-snapshot.ts';
import { Inverter } from '../../../../archive/search/segments/inverter.ts';
import { writeSegment } from '../../../../archive/search/segments/segment-writer.ts';
import { Segment } from '../../../../archive/search/segments/segment.ts';
import { PageCache } from '../../../../archive/search/segments/page-cache.ts';
import type { Zone } from '../../../../archive/search/segments/zones.ts';
import { averageLength, type WordyArticle } from './brute-search.ts';

export const settings = { analysisVersion: 1, averageLength };

/** Tells an article to an inverter: positions run on from standfirst to body, with a gap behind the title. */
export function tellWords(inverter: Inverter, { zones }: WordyArticle): void {
  let position = 0;
  for (const [zone, words] of zones.entries()) {
    for (const word of words) {
      inverter.occurrence(word, zone as Zone, position);
      position += 1;
    }
    inverter.lengthen(zone as Zone, words.length);
    if (zone === 0) position += 1;
  }
}

/** Writes articles into segments of these sizes, and opens them. */
export function writeSegments(
  folder: string,
  articles: readonly WordyArticle[],
  sizes: readonly number[],
  own = settings,
): SnapshotSegment[] {
  let from = 0;
  return sizes.map((size, number) => {
    const inverter = new Inverter();
    for (const article of articles.slice(from, from + size)) {
      inverter.begin({ ...article, cluster: article.cluster ?? article.id });
      tellWords(inverter, article);
    }
    from += size;
    const file = `${number}.seg`;
    const path = join(folder, file);
    const { columns, terms } = inverter.finish();
    writeSegment(path, columns, terms, own);
    return { file, segment: new Segment(path, 1, new PageCache(1 << 20)), deleted: null };
  });
}
