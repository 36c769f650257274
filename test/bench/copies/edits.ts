import { skewed, type NewsModel } from '../news/news-model.ts';
import type { Paragraph, Sentence, Story } from './story.ts';

/** A new version of a story, as another newspaper might print it. */
export type Edit = (story: Story, random: () => number, model: NewsModel) => Story;

/** What newspapers do to the text of an agency, by name. */
export const edits: Readonly<Record<string, Edit>> = {
  'nothing changed': (story) => story,
  'another headline': retitled,
  '1 % of words replaced': (...given) => replaced(0.01, ...given),
  '5 % of words replaced': (...given) => replaced(0.05, ...given),
  '10 % of words replaced': (...given) => replaced(0.1, ...given),
  '20 % of words replaced': (...given) => replaced(0.2, ...given),
  '15 % of sentences dropped': (story, random) => dropped(0.15, story, random),
  '30 % of sentences dropped': (story, random) => dropped(0.3, story, random),
  'cut to 70 %': (story) => cut(0.7, story),
  'cut to 50 %': (story) => cut(0.5, story),
  'first paragraph only': ({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.slice(0, 1),
  }),
  'paragraphs in another order': reordered,
  'agency line added': withAgency,
  'marks, hamza and digits changed': respelled,
  'boilerplate of 40 words added': withBoilerplate,
  'headline, cut to 70 %, 5 % replaced': (story, random, model) =>
    replaced(0.05, cut(0.7, retitled(story, random, model)), random, model),
};

function retitled(story: Story, random: () => number, model: NewsModel): Story {
  return { ...story, title: randomWords(9, random, model).join(' ') };
}

function replaced(share: number, story: Story, random: () => number, model: NewsModel): Story {
  return overWords(story, (word) =>
    random() < share ? (randomWords(1, random, model)[0] as string) : word,
  );
}

function dropped(share: number, story: Story, random: () => number): Story {
  return keepSentences(story, () => random() >= share);
}

/** The first sentences, until they have so large a part of the words; the last one is cut short. */
function cut(share: number, story: Story): Story {
  let left = Math.ceil(story.paragraphs.flat(2).length * share);
  const paragraphs = story.paragraphs.map((paragraph) =>
    paragraph.map((sentence) => {
      const kept = sentence.slice(0, left);
      left -= kept.length;
      return kept;
    }),
  );
  return keepSentences({ ...story, paragraphs }, ({ length }) => length > 0);
}

function reordered({ title, paragraphs }: Story, random: () => number): Story {
  const order = paragraphs.map((paragraph) => [random(), paragraph] as const);
  order.sort(([one], [other]) => one - other);
  return { title, paragraphs: order.map(([, paragraph]) => paragraph) };
}

function withAgency({ title, paragraphs }: Story, random: () => number): Story {
  const agencies = ['أ ف ب', 'رويترز', 'وكالة الأنباء الكويتية كونا', 'د ب أ', 'وكالات'];
  const agency = agencies[skewed(random, 0, agencies.length, 1)] as string;
  const line: Paragraph = [`${agency} من مراسلنا في العاصمة`.split(' ')];
  return { title, paragraphs: [line, ...paragraphs, [[agency]]] };
}

function respelled(story: Story, random: () => number): Story {
  const marks = ['\u064E', '\u064F', '\u0650', '\u0652', '\u0640'];
  return overWords(story, (word) => {
    const plain = word
      .replace(/[أإ]/gu, 'ا')
      .replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));
    const at = random() < 0.3 ? skewed(random, 1, word.length + 1, 1) : 0;
    if (at === 0 || !/^\p{L}+$/u.test(plain)) return plain;
    return plain.slice(0, at) + (marks[skewed(random, 0, 5, 1)] as string) + plain.slice(at);
  });
}

/** One of twenty notices, which many articles end with. */
export function withBoilerplate(story: Story, random: () => number, model: NewsModel): Story {
  const notice = skewed(random, 0, 20, 1) * 40;
  const words = model.vocabulary.slice(200 + notice, 240 + notice);
  return { ...story, paragraphs: [...story.paragraphs, [words]] };
}

export function randomWords(count: number, random: () => number, model: NewsModel): string[] {
  return Array.from({ length: count }, () => model.vocabulary[model.drawWord(random)] as string);
}

function overWords({ title, paragraphs }: Story, edit: (word: string) => string): Story {
  return {
    title,
    paragraphs: paragraphs.map((sentences) => sentences.map((words) => words.map(edit))),
  };
}

function keepSentences({ title, paragraphs }: Story, keep: (sentence: Sentence) => boolean): Story {
  const kept = paragraphs.map((paragraph) => paragraph.filter(keep));
  return { title, paragraphs: kept.filter(({ length }) => length > 0) };
}
