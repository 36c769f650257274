import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CopyFinder, type CopyText } from '../../../archive/copies/copy-finder.ts';
import { copySchema, SqliteCopyStore } from '../../../archive/copies/sqlite-copy-store.ts';
import { generateArticle } from '../news/generate-article.ts';
import type { NewsModel } from '../news/news-model.ts';
import { randomNumbers } from '../random-numbers.ts';
import { edits } from './edits.ts';
import { readStory, textOfStory, type Story } from './story.ts';

/** What finding copies costs in one archive. */
export interface CopyCost {
  readonly articles: number;
  /** Found to be copies. */
  readonly copies: number;
  /** Earlier articles compared, for each article. */
  readonly compared: number;
  /** Of the processor, for each article. */
  readonly cpuMicroseconds: number;
  /** The same over the last tenth of the archive. */
  readonly lastCpuMicroseconds: number;
  readonly clockMicroseconds: number;
  readonly bytesPerArticle: number;
}

const inOneCommit = 1000;

/**
 * Takes in generated news of which every tenth is an edited copy of an earlier one. Making texts is not
 * counted, nor is fetching the earlier ones, which are made again: that costs what the catalogue costs.
 */
export function measureCost(model: NewsModel, articles: number, folder: string): CopyCost {
  const path = join(folder, `copies-${articles}.db`);
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  database.exec(copySchema);
  const makeText = textMaker(model);
  let [fetching, fetchingCpu, compared] = [0, 0, 0];
  const finder = new CopyFinder(new SqliteCopyStore(database), (id) => {
    const started = now();
    const text = makeText(id);
    fetching += now().clock - started.clock;
    fetchingCpu += now().cpu - started.cpu;
    compared += 1;
    return text;
  });
  let [clock, cpu, copies] = [0, 0, 0];
  let beforeLast = { cpu: 0, articles: 0 };
  for (let first = 1; first <= articles; first += inOneCommit) {
    const batch = Array.from({ length: inOneCommit }, (_, at) => ({
      id: first + at,
      ...makeText(first + at),
    }));
    [fetching, fetchingCpu] = [0, 0];
    const started = now();
    database.exec('BEGIN');
    for (const article of batch) copies += Number(finder.clusterOf(article) !== article.id);
    database.exec('COMMIT');
    clock += now().clock - started.clock - fetching;
    cpu += now().cpu - started.cpu - fetchingCpu;
    if (first - 1 + inOneCommit <= articles * 0.9) {
      beforeLast = { cpu, articles: first - 1 + inOneCommit };
    }
  }
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  return {
    articles,
    copies,
    compared: compared / articles,
    cpuMicroseconds: cpu / articles,
    lastCpuMicroseconds: (cpu - beforeLast.cpu) / (articles - beforeLast.articles),
    clockMicroseconds: clock / articles,
    bytesPerArticle: statSync(path).size / articles,
  };
}

/** The text of an article by its id, always the same. */
function textMaker(model: NewsModel): (id: number) => CopyText {
  const kinds = Object.values(edits);
  const written = (id: number): Story => {
    const { title, body } = generateArticle(model, id);
    return readStory(title, body);
  };
  return (id) => {
    if (id % 10 !== 0) return textOfStory(written(id));
    const random = randomNumbers(model.seed + 1, id);
    // One behind a ten, which is no copy itself.
    const copied = 10 * Math.floor((random() * id) / 10) + 1;
    const edit = kinds[Math.floor(random() * kinds.length)];
    return textOfStory(edit === undefined ? written(copied) : edit(written(copied), random, model));
  };
}

/** Microseconds by the clock, and of this process on all processors. */
function now(): { clock: number; cpu: number } {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now() * 1000, cpu: user + system };
}
