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
import { generateArticle } from '../news/generate-article.ts';
import { makeNewsModel } from '../news/news-model.ts';
import { makeAnalyser } from './analyse-article.ts';
import { corpusLine } from './corpus-file.ts';
import { WordCounts } from './count-words.ts';

/** Articles generated and analysed, as files. */
export interface Corpus {
  readonly articles: number;
  /** Bytes of titles and bodies as printed, in UTF-8. */
  readonly textBytes: number;
  readonly words: number;
  readonly differentWords: number;
  /** Path of the articles, for `readCorpus`. */
  readonly path: string;
  /** Path of the words: a line each, `word TAB articles that hold it`. */
  readonly wordsPath: string;
}

type CorpusFacts = Omit<Corpus, 'path' | 'wordsPath'>;

/** Raised when the generator or the analysis changes: what is kept on disk is then made anew. */
const version = 1;
const writeEvery = 1 << 20;

/** The corpus of so many articles in a folder; made only when it is not there yet. */
export function prepareCorpus(folder: string, articles: number): Corpus {
  const paths = {
    path: join(folder, `corpus-${version}.tsv`),
    wordsPath: join(folder, `words-${version}.tsv`),
  };
  const factsPath = join(folder, `corpus-${version}.json`);
  if (!existsSync(factsPath)) {
    mkdirSync(folder, { recursive: true });
    // The facts are written last: where they stand, the rest is complete.
    writeFileSync(factsPath, JSON.stringify(writeCorpus(paths, articles)));
  }
  return { ...(JSON.parse(readFileSync(factsPath, 'utf8')) as CorpusFacts), ...paths };
}

function writeCorpus(
  { path, wordsPath }: Pick<Corpus, 'path' | 'wordsPath'>,
  articles: number,
): CorpusFacts {
  const model = makeNewsModel();
  const analyse = makeAnalyser();
  const counts = new WordCounts();
  let [textBytes, words] = [0, 0];
  writeLines(path, function* () {
    for (let id = 1; id <= articles; id++) {
      const printed = generateArticle(model, id);
      textBytes += Buffer.byteLength(printed.title) + Buffer.byteLength(printed.body);
      const article = analyse(printed);
      words += article.title.length + article.body.length;
      counts.add(article);
      yield corpusLine(article);
    }
  });
  let differentWords = 0;
  writeLines(wordsPath, function* () {
    for (const [word, holding] of counts.entries()) {
      differentWords += 1;
      yield `${word}\t${holding}\n`;
    }
  });
  return { articles, textBytes, words, differentWords };
}

function writeLines(path: string, lines: () => Iterable<string>): void {
  const file = openSync(path, 'w');
  let waiting = '';
  for (const line of lines()) {
    waiting += line;
    if (waiting.length < writeEvery) continue;
    writeSync(file, waiting);
    waiting = '';
  }
  writeSync(file, waiting);
  closeSync(file);
}
