import { generateArticle } from '../news/generate-article.ts';
import { skewed, type NewsModel } from '../news/news-model.ts';
import { withBoilerplate, randomWords } from './edits.ts';
import { readStory, type Story } from './story.ts';

/** Makes a story that is like others of its kind and the copy of none. */
type MakeStory = (model: NewsModel, id: number, random: () => number) => Story;

/** What is easily taken for copies, by name. */
export const unlikeStories: Readonly<Record<string, MakeStory>> = {
  'same topic': (model, id) => generated({ ...model, topics: model.topics.slice(0, 1) }, id),
  'boilerplate of 40 words': (model, id, random) =>
    withBoilerplate(generated(model, id), random, model),
  'boilerplate of 40 words, 50 of their own': (model, _id, random) =>
    withBoilerplate(shortStory(50, random, model), random, model),
  'market report, other numbers': (model, _id, random) => form(model, 120, 6, 100_000, random),
  'weather, other numbers': (model, _id, random) => form(model, 150, 5, 45, random),
  'form of 100 words with 6 numbers': (model, _id, random) => form(model, 100, 16, 10_000, random),
  'digest of 8 stories': digest,
};

function generated(model: NewsModel, id: number): Story {
  const { title, body } = generateArticle(model, id);
  return readStory(title, body);
}

function shortStory(words: number, random: () => number, model: NewsModel): Story {
  return { title: 'عنوان', paragraphs: [[randomWords(words, random, model)]] };
}

/** The same words every day, and a number at every so many words. */
function form(
  model: NewsModel,
  words: number,
  every: number,
  numbersBelow: number,
  random: () => number,
): Story {
  const body = model.vocabulary
    .slice(3000 + words, 3000 + 2 * words)
    .map((word, at) =>
      at % every === every - 1 ? String(skewed(random, 1, numbersBelow, 1)) : word,
    );
  return { title: 'تقرير اليوم', paragraphs: [[body]] };
}

/** A page that repeats stories of the archive whole. */
function digest(model: NewsModel, _id: number, random: () => number): Story {
  const paragraphs = Array.from({ length: 8 }, () => {
    return generated(model, skewed(random, 1, 1000, 1)).paragraphs.flat();
  });
  return { title: 'أخبار اليوم', paragraphs };
}
