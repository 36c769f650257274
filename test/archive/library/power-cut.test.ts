import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../archive/library/catalogue.ts';
import { IndexKeeper } from '../../../archive/library/keep-index.ts';
import { ask } from '../../../archive/search/ask.ts';
import { DamagedIndex } from '../../../archive/search/damaged-index.ts';
import { IndexFolder } from '../../../archive/search/index-folder.ts';
import { IndexReader } from '../../../archive/search/index-reader.ts';
import { finish } from '../../../archive/search/steps.ts';
import { randomNumbers } from '../../bench/random-numbers.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';
import { writeZip } from '../../support/write-zip.ts';
import { plainly } from '../search/small-archive.ts';
import { openQueue } from './open-queue.ts';
import { runTornImportChild } from './run-child.ts';

const articles = 480;

const seed = Math.floor(Math.random() * 1e6);
const random = randomNumbers(seed, 1);

/** A folder for each library, beside the news: places in a library are relative to it. */
let folder: string;
let news: string;
beforeAll(async () => {
  folder = makeFolder();
  news = join(folder, 'news');
  writeNews(join(folder, 'earlier'), 'قديم', 60);
  writeNews(news, 'جديد', articles);
  for (const name of ['calm', 'killed']) {
    const queue = openQueue(join(folder, name));
    await queue.addOrGoOn(join(folder, 'earlier'));
    await queue.close();
  }
  expect(await runTornImportChild(join(folder, 'calm'), news)).toMatchObject({
    code: 0,
    errors: '',
  });
  const killed = await runTornImportChild(join(folder, 'killed'), news, articles * 0.7);
  expect(killed.signal).toBe('SIGKILL');
});

afterAll(() => {
  removeFolder(folder);
});

/** Records with a broken one among them, texts, and records in an archive; near copies in all. */
function writeNews(place: string, word: string, count: number): void {
  mkdirSync(place);
  const made = Array.from({ length: count }, (_, at) => ({
    id: at,
    title: `خبر ${word} رقم${at}`,
    text: Array.from({ length: 40 }, (__, n) => `كلمة${(at % 50) * 40 + n}`).join(' '),
  }));
  const half = count / 2;
  const lines = made.map((record) => JSON.stringify(record));
  writeFileSync(
    join(place, '1.ndjson'),
    [...lines.slice(0, 20), 'broken', ...lines.slice(20, half)].join('\n'),
  );
  for (const { id, title, text } of made.slice(half, half + 20)) {
    writeFileSync(join(place, `2-${String(id)}.txt`), `${title}\n\n${text}`);
  }
  const content = ['broken', ...lines.slice(half + 20)].join('\n');
  writeFileSync(join(place, '3.zip'), writeZip([{ name: 'deep/1.ndjson', content }]));
}

/** All that a library holds, but for moments and for how often it was committed. */
function contentsOf(library: string): unknown[] {
  const database = new DatabaseSync(join(library, 'library.db'), { readOnly: true });
  const tables = {
    articles: `id, file_id, key, inside, title, text, anatomy, content_hash, cluster, pass, ordinal, present`,
    files: 'id, path, hash, format, encoding, pass, is_whole, documents, resume, problems, present',
    job_files: 'job_id, path, inside, outcome, format, articles, problems, guesses',
    jobs: 'id, state, counts',
    copy_waiting: 'article, bands',
  };
  const rows = Object.entries(tables).map(([table, columns]) =>
    database.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${table}.rowid`).all(),
  );
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
  return rows;
}

/** The killed library as a power cut might leave it. */
function copyTorn(name: string, tear: (log: Uint8Array) => Uint8Array): string {
  const library = join(folder, name);
  mkdirSync(library);
  copyFileSync(join(folder, 'killed', 'library.db'), join(library, 'library.db'));
  const log = readFileSync(join(folder, 'killed', 'library.db-wal'));
  writeFileSync(join(library, 'library.db-wal'), tear(log));
  return library;
}

async function goOn(library: string): Promise<void> {
  const queue = openQueue(library);
  const job = await queue.addOrGoOn(news);
  await queue.close();
  expect([job.id, job.state]).toEqual([2, 'done']);
}

/** Ways to spoil what was written last. */
const tears: Readonly<Record<string, (log: Uint8Array) => Uint8Array>> = {
  none: (log) => log,
  all: () => new Uint8Array(),
  'the header': (log) => log.slice(0, 20),
  'cut off': (log) => log.slice(0, Math.floor(random() * log.length)),
  'zeros in its tail': (log) => spoil(log, () => 0),
  'garbage in its tail': (log) => spoil(log, () => Math.floor(random() * 256)),
};

function spoil(log: Uint8Array, byte: () => number): Uint8Array {
  const from = Math.floor(log.length * (0.4 + 0.6 * random()));
  const to = Math.min(log.length, from + 1 + Math.floor(random() * 60_000));
  const spoilt = log.slice();
  for (let at = from; at < to; at++) spoilt[at] = byte();
  return spoilt;
}

describe('a power cut', () => {
  it('leaves a log that was never folded into the database, and the rest of the import', () => {
    const { size } = statSync(join(folder, 'killed', 'library.db-wal'));
    const library = copyTorn('looked-at', (log) => log);
    const database = new DatabaseSync(join(library, 'library.db'));
    const count = Number(database.prepare('SELECT count(*) AS n FROM articles').get()?.['n']);
    database.close();
    expect(size).toBeGreaterThan(100_000);
    expect(count).toBeGreaterThan(60);
    expect(count).toBeLessThan(60 + articles);
  });

  it.each(Object.entries(tears))(
    'that tears the write-ahead log (%s) costs work and nothing else',
    { timeout: 180_000 },
    async (name, tear) => {
      const isRandom = name.includes('tail') || name === 'cut off';
      const calm = contentsOf(join(folder, 'calm'));
      const kept = new Set<number>();
      for (let time = 1; time <= (isRandom ? 5 : 1); time++) {
        const library = copyTorn(`${name} ${String(time)}`, tear);
        const torn = new DatabaseSync(join(library, 'library.db'));
        kept.add(Number(torn.prepare('SELECT count(*) AS n FROM articles').get()?.['n']));
        torn.close();
        await goOn(library);
        expect(contentsOf(library), `seed ${String(seed)}, ${name} ${String(time)}`).toEqual(calm);
      }
      if (isRandom) expect(kept.size).toBeGreaterThan(1);
    },
  );

  it('that tears the index beside it costs its making', { timeout: 180_000 }, async () => {
    const expected = answersOf(join(folder, 'calm'));
    expect(expected.map(([, ids]) => ids.length)).toEqual([articles, 60, 12]);
    const spoilers: ((index: string) => void)[] = [
      // What a segment or a manifest is written to before it takes its name.
      (index) => {
        writeFileSync(join(index, 'MANIFEST.new'), 'half');
        writeFileSync(join(index, '000099.segment.new'), new Uint8Array(1000));
      },
      (index) => {
        rmSync(join(index, 'MANIFEST'));
      },
      (index) => {
        truncateSync(join(index, 'MANIFEST'), 10);
      },
      (index) => {
        rmSync(join(index, 'lexicon'));
      },
      ...Array.from({ length: 2 }, () => (index: string) => {
        for (const segment of segmentsIn(index)) {
          const path = join(index, segment);
          truncateSync(path, Math.floor(random() * statSync(path).size));
        }
      }),
      (index) => {
        for (const segment of segmentsIn(index)) rmSync(join(index, segment));
      },
    ];
    for (const [at, spoilIndex] of spoilers.entries()) {
      const library = copyTorn(`index ${String(at)}`, tears['cut off'] ?? ((log) => log));
      answersOf(library);
      const index = new IndexFolder(library);
      spoilIndex(index.pathOf(index.current() ?? ''));
      await goOn(library);
      expect(answersOf(library), `seed ${String(seed)}, spoiler ${String(at)}`).toEqual(expected);
    }
  });
});

function segmentsIn(index: string): string[] {
  const segments = readdirSync(index).filter((name) => !/^(?:MANIFEST|lexicon)$/u.test(name));
  expect(segments.length).toBeGreaterThan(0);
  return segments;
}

/** Brings the index up to date, and what it then finds; one that turns out to be damaged is made again. */
function answersOf(library: string): [query: string, ids: number[]][] {
  const database = new DatabaseSync(join(library, 'library.db'));
  const catalogue = readCatalogue(database);
  const index = new IndexFolder(library);
  const keeper = new IndexKeeper({ folder: index, catalogue });
  const reader = new IndexReader(index);
  const find = (query: string): number[] => {
    const question = { ...plainly, query, limit: 10_000 };
    const { hits } = finish(reader.use((open) => ask(open.index, catalogue, question)));
    return hits.map(({ id }) => id).sort((one, other) => one - other);
  };
  try {
    for (;;) {
      finish(keeper.catchUp());
      try {
        return ['"جديد"', '"قديم"', '"كلمة1"'].map((query) => [query, find(query)]);
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error;
        index.distrust(error.index);
      }
    }
  } finally {
    reader.close();
    keeper.close();
    database.close();
  }
}
