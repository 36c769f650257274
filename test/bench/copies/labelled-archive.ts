import { generateArticle } from '../news/generate-article.ts';
import type { NewsModel } from '../news/news-model.ts';
import { randomNumbers } from '../random-numbers.ts';
import { edits } from './edits.ts';
import { readStory, type Story } from './story.ts';
import { unlikeStories } from './unlike-stories.ts';

/** An article of which it is known what it is a copy of. */
export interface LabelledArticle {
  readonly id: number;
  readonly story: Story;
  /** The same number for copies of one another. */
  readonly tells: number;
  /** How it was made; `null` for an article as it was first written. */
  readonly kind: string | null;
}

/**
 * Articles, a copy of each by one of the edits, and stories that are like one another without being
 * copies; shuffled, so that half of the copies come before what they were made of.
 *
 * @param each articles of each kind
 * @param written what is copied; generated news, where nothing is given
 */
export function labelledArchive(
  model: NewsModel,
  each: number,
  written: readonly Story[] | null = null,
): LabelledArticle[] {
  const random = randomNumbers(model.seed, 0x0c09);
  const articles: Omit<LabelledArticle, 'id'>[] = [];
  const kinds = Object.entries(edits);
  const originals =
    written ??
    Array.from({ length: each * kinds.length }, (_, at) => {
      const { title, body } = generateArticle(model, at + 1);
      return readStory(title, body);
    });
  for (const [at, story] of originals.entries()) {
    const [kind, edit] = kinds[at % kinds.length] as (typeof kinds)[number];
    articles.push({ story, tells: at, kind: null });
    articles.push({ story: edit(story, random, model), tells: at, kind });
  }
  for (const [number, [kind, make]] of Object.entries(unlikeStories).entries()) {
    for (let at = 0; at < each; at++) {
      const tells = 1e6 * (number + 1) + at;
      articles.push({ story: make(model, tells, random), tells, kind });
    }
  }
  return articles
    .map((article) => ({ at: random(), article }))
    .sort((one, other) => one.at - other.at)
    .map(({ article }, at) => ({ ...article, id: at + 1 }));
}
