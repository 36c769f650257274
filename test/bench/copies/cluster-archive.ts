import { CopyFinder } from '../../../archive/copies/copy-finder.ts';
import type { CopyStore } from '../../../archive/copies/copy-store.ts';
import { MemoryCopyStore } from '../../../archive/copies/memory-copy-store.ts';
import type { LabelledArticle } from './labelled-archive.ts';
import { textOfStory } from './story.ts';

/** The cluster of each article by its id, the articles taken in in their order. */
export function clusterArchive(
  articles: readonly LabelledArticle[],
  store: CopyStore = new MemoryCopyStore(),
): Map<number, number> {
  const texts = new Map(articles.map(({ id, story }) => [id, textOfStory(story)]));
  const finder = new CopyFinder(store, (id) => texts.get(id) ?? null);
  return new Map([...texts].map(([id, text]) => [id, finder.clusterOf({ id, ...text })]));
}
