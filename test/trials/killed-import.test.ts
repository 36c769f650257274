import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { answer } from '../../contract/answer.ts';
import type { Reply } from '../../contract/contract.ts';
import { openArchive } from '../../service/open-archive.ts';
import { generateArticle } from '../bench/news/generate-article.ts';
import { makeNewsModel } from '../bench/news/news-model.ts';
import { randomNumbers } from '../bench/random-numbers.ts';
import { valueOf } from '../support/outcome.ts';
import { sourceWorkers } from '../support/source-workers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const articles = 20_000;
const kills = 20;

/** News of some twenty words in files of every manner: with ids and without, one article a file, broken ones. */
function writeNews(folder: string): void {
  mkdirSync(folder);
  const model = makeNewsModel();
  const made = Array.from({ length: articles }, (_, at) => {
    const { title, body, source } = generateArticle(model, at + 1);
    return { id: at + 1, title, text: body.split(' ').slice(0, 20).join(' '), source };
  });
  const records = (from: number, to: number, hasId: boolean): string =>
    made
      .slice(from, to)
      .map(({ id, ...rest }) => JSON.stringify(hasId ? { id, ...rest } : rest))
      .join('\n');
  writeFileSync(
    join(folder, '1.ndjson'),
    `${records(0, 6000, true)}\nbroken\n${records(6000, 12_000, true)}`,
  );
  for (const { id, title, text } of made.slice(12_000, 12_400)) {
    writeFileSync(join(folder, `2-${id}.txt`), `${title}\n\n${text}`);
  }
  for (const { id, title, text } of made.slice(12_400, 12_800)) {
    writeFileSync(join(folder, `3-${id}.html`), `<!doctype html><h1>${title}</h1><p>${text}</p>`);
  }
  writeFileSync(join(folder, '4.ndjson'), records(12_800, articles, false));
  writeFileSync(join(folder, '5.bin'), Buffer.from([0, 1, 2]));
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly errors: string;
}

/** When to kill: so long after so many articles are in, in milliseconds; from the start for none. */
interface Moment {
  readonly articles: number;
  readonly delay: number;
}

/** Imports in a process of its own; killed at a moment, when one is given. */
async function runChild(library: string, news: string, moment: Moment | null): Promise<Ended> {
  const script = fileURLToPath(new URL('import-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, library, news]);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  let timer: NodeJS.Timeout | null = null;
  const look = (counted: number): void => {
    if (moment === null || timer !== null || counted < moment.articles) return;
    timer = setTimeout(() => child.kill('SIGKILL'), moment.delay);
  };
  look(0);
  child.stdout.on('data', (lines: Buffer) => {
    look(Number(lines.toString().trim().split('\n').at(-1)));
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, signal, errors });
    });
  });
}

/** All that a library holds, but for moments and for how often it was committed. */
function contentsOf(library: string): unknown[] {
  const database = new DatabaseSync(join(library, 'library.db'), { readOnly: true });
  const tables = {
    articles: `id, file_id, key, inside, title, source, text, anatomy, content_hash, cluster, pass, ordinal, present`,
    files: 'id, path, hash, format, encoding, pass, is_whole, documents, resume, present',
    job_files: 'job_id, path, inside, outcome, format, articles, problems, guesses',
    jobs: `id, state, json_remove(counts, '$.bytesDone')`,
  };
  const rows = Object.entries(tables).map(([table, columns]) =>
    database.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${table}.rowid`).all(),
  );
  database.close();
  return rows;
}

/** What a library finds, for words that many articles hold and for some that few do. */
async function answersOf(libraryFolder: string): Promise<unknown[]> {
  const settings = { libraryFolder, seedsFolder: null, workers: sourceWorkers };
  const archive = valueOf(await openArchive({ ...settings, mostAwaited: Infinity }));
  const answers: unknown[] = [];
  for (let id = 1; id <= articles; id += 800) {
    const { article } = valueOf(await answer(archive.api, 'article', { id })) as Reply<'article'>;
    // As they are written: what other forms are found depends on how much of the archive was there when
    // the lexicon was counted (decision 4).
    const words = article.title.split(' ').slice(0, 2);
    const query = words.map((word) => `"${word}"`).join(' ');
    const found = valueOf(
      await answer(archive.api, 'search', { query, sort: 'newest', limit: 50 }),
    ) as Reply<'search'>;
    answers.push([query, found.total, found.hits.map((hit) => hit.id)]);
  }
  await archive.close();
  return answers;
}

test(
  'an import of twenty thousand articles, killed twenty times, ends as one that never was',
  { timeout: 400_000 },
  async () => {
    const folder = temporaryFolder();
    const news = join(folder, 'news');
    writeNews(news);
    const [calm, killed] = [join(folder, 'calm'), join(folder, 'killed')];
    const whole = { code: 0, signal: null, errors: '' };
    expect(await runChild(calm, news, null)).toEqual(whole);

    const seed = Math.floor(Math.random() * 1e6);
    const random = randomNumbers(seed, 1);
    // The first while the library is made; the last ones while the index catches up.
    const moments = Array.from({ length: kills }, (_, at) =>
      at === 0 ? 0 : random() * articles * 0.9,
    ).sort((one, other) => one - other);
    const signals: (string | null)[] = [];
    for (const at of moments) {
      const moment = { articles: at, delay: random() * 150 };
      signals.push((await runChild(killed, news, moment)).signal);
    }
    expect([seed, signals.filter((signal) => signal === 'SIGKILL').length]).toEqual([seed, kills]);
    expect(await runChild(killed, news, null), `seed ${seed}`).toEqual(whole);
    expect(contentsOf(killed), `seed ${seed}`).toEqual(contentsOf(calm));
    expect(await answersOf(killed), `seed ${seed}`).toEqual(await answersOf(calm));
  },
);
