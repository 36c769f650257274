import { randomNumbers } from '../random-numbers.ts';
import { skewed, type NewsModel } from './news-model.ts';
import { WordStream } from './word-stream.ts';

/** A made-up news item as a newspaper would print it. */
export interface NewsArticle {
  readonly id: number;
  /** 20170913. */
  readonly day: number;
  readonly source: string;
  readonly category: string;
  readonly title: string;
  /** Sentences, and an empty line between paragraphs. */
  readonly body: string;
}

const sources = (
  'الأهرام,الشرق الأوسط,الحياة,النهار,السفير,القدس العربي,البيان,الخليج,الاتحاد,الرياض,' +
  'عكاظ,الجزيرة,الوطن,الرأي,الدستور,الغد,الصباح,المساء,العلم,الخبر'
).split(',');
const categories = (
  'سياسة,اقتصاد,رياضة,ثقافة,محليات,دوليات,صحة,تعليم,تكنولوجيا,بيئة,فن,حوادث,قضاء,زراعة,سياحة,' +
  'طاقة,نقل,عقارات,برلمان,انتخابات,أمن,دفاع,دين,مجتمع,إعلام,بورصة,نفط,مياه,طقس,كتب'
).split(',');

/** Years of the archive, the first and the one after the last. */
export const years = [1990, 2026] as const;

/** Article `id`, the same for the same model whatever else is generated; of some 300 words. */
export function generateArticle(model: NewsModel, id: number): NewsArticle {
  const random = randomNumbers(model.seed, id);
  const words = new WordStream(model, random);
  return {
    id,
    day: makeDay(random),
    source: sources[skewed(random, 0, sources.length, 1.4)] as string,
    category: categories[skewed(random, 0, categories.length, 1.5)] as string,
    title: Array.from({ length: skewed(random, 6, 11, 1) }, () => words.next()).join(' '),
    body: makeBody(words, random),
  };
}

/** The later years have more news; days end with the 28th, so that every month has them. */
function makeDay(random: () => number): number {
  const year = skewed(random, ...years, 0.8);
  return year * 10_000 + skewed(random, 1, 13, 1) * 100 + skewed(random, 1, 29, 1);
}

function makeBody(words: WordStream, random: () => number): string {
  // Lengths scatter about 300, most of them between 200 and 420.
  const spread = random() + random() + random() - 1.5;
  const length = Math.max(40, Math.round(300 * Math.exp(0.63 * spread - 0.05)));
  let body = '';
  let [inSentence, sentences] = [0, 0];
  words.endSentence();
  for (let left = length - 1; left > 0; left--) {
    body += words.next();
    inSentence += 1;
    if (inSentence > 9 && random() < 0.12) {
      inSentence = 0;
      sentences += 1;
      body += sentences % 4 === 0 ? '.\n\n' : '. ';
      words.endSentence();
    } else {
      body += random() < 0.05 ? '، ' : ' ';
    }
  }
  return `${body}${words.next()}.`;
}
