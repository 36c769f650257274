import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { edits } from '../copies/edits.ts';
import { readStory } from '../copies/story.ts';
import { generateArticle, type NewsArticle } from '../news/generate-article.ts';
import { makeNewsModel, type NewsModel } from '../news/news-model.ts';
import { randomNumbers } from '../random-numbers.ts';

/** What a newspaper's system might export: a file with a line of JSON for each article. */
export interface NewsExport {
  readonly articles: number;
  /** Of these, near copies of an earlier article. */
  readonly copies: number;
  /** Bytes of titles and texts, in UTF-8. */
  readonly textBytes: number;
  readonly fileBytes: number;
  readonly path: string;
}

type ExportFacts = Omit<NewsExport, 'path'>;

/** Raised when what is written changes: what is kept on disk is then made anew. */
const version = 1;
const writeEvery = 1 << 20;
/** One article in so many is a near copy, of one that came so much earlier. */
const [copyEvery, copyBehind] = [100, 37];
const copyEdits = [
  'another headline',
  '1 % of words replaced',
  'agency line added',
  'boilerplate of 40 words added',
].map((name) => {
  const edit = edits[name];
  if (edit === undefined) throw new Error(`No edit: ${name}`);
  return edit;
});

/** The export of so many articles in a folder; made only when it is not there yet. */
export function prepareExport(folder: string, articles: number): NewsExport {
  const path = join(folder, `export-${version}.ndjson`);
  const factsPath = join(folder, `export-${version}.json`);
  if (!existsSync(factsPath)) {
    mkdirSync(folder, { recursive: true });
    // The facts are written last: where they stand, the rest is complete.
    writeFileSync(factsPath, JSON.stringify(writeExport(path, articles)));
  }
  return { ...(JSON.parse(readFileSync(factsPath, 'utf8')) as ExportFacts), path };
}

function writeExport(path: string, articles: number): ExportFacts {
  const model = makeNewsModel();
  const file = openSync(path, 'w');
  let [textBytes, fileBytes, copies, waiting] = [0, 0, 0, ''];
  for (let id = 1; id <= articles; id++) {
    const isCopy = id % copyEvery === 0;
    if (isCopy) copies += 1;
    const article = isCopy ? copyOf(model, id) : generateArticle(model, id);
    textBytes += Buffer.byteLength(article.title) + Buffer.byteLength(article.body);
    waiting += lineOf(article);
    if (waiting.length < writeEvery && id < articles) continue;
    fileBytes += writeSync(file, waiting);
    waiting = '';
  }
  closeSync(file);
  return { articles, copies, textBytes, fileBytes };
}

/** An earlier article as another newspaper prints it. */
function copyOf(model: NewsModel, id: number): NewsArticle {
  const { title, body } = generateArticle(model, id - copyBehind);
  const edit = copyEdits[(id / copyEvery) % copyEdits.length] ?? ((story) => story);
  const story = edit(readStory(title, body), randomNumbers(model.seed, -id), model);
  const paragraphs = story.paragraphs.map((sentences) => sentences.flat().join(' '));
  return {
    ...generateArticle(model, id),
    title: story.title,
    body: paragraphs.join('\n\n'),
  };
}

function lineOf({ id, day, source, category, title, body }: NewsArticle): string {
  const date = String(day).replace(/(\d{4})(\d\d)(\d\d)/u, '$1-$2-$3');
  const url = `https://news.example/${id}`;
  return `${JSON.stringify({ id, title, date, source, category, url, text: body })}\n`;
}
