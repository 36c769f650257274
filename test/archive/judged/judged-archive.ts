import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../../archive/article.ts';
import { importSeeds } from '../../../archive/library/import-seeds.ts';
import { IndexKeeper } from '../../../archive/library/keep-index.ts';
import { ask, type Answer, type Question } from '../../../archive/search/ask.ts';
import { IndexFolder } from '../../../archive/search/index-folder.ts';
import { IndexReader } from '../../../archive/search/index-reader.ts';
import { finish } from '../../../archive/search/steps.ts';
import { suggest, type Suggestions } from '../../../archive/search/suggest.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from '../library/open-library.ts';
import { plainly } from '../search/small-archive.ts';
import { articleFile } from './article-file.ts';
import type { JudgedArticle } from './judged-article.ts';

/** A library of the seeds and the judged articles, imported and indexed as a reader's is. */
export interface JudgedArchive {
  /** Of every article. */
  readonly keys: ReadonlySet<string>;
  ask(question: Pick<Question, 'query'> & Partial<Question>): KeyedAnswer;
  suggest(text: string): Suggestions;
  close(): void;
}

export interface KeyedAnswer extends Pick<Answer, 'notes' | 'relatedOnly'> {
  /** Of the hits, best first. */
  readonly keys: readonly string[];
}

export async function openJudgedArchive(
  articles: readonly JudgedArticle[],
): Promise<JudgedArchive> {
  const place = makeFolder();
  const sourceFolder = join(place, 'judged');
  mkdirSync(sourceFolder);
  for (const { name, contents } of articles.map(articleFile)) {
    writeFileSync(join(sourceFolder, name), contents);
  }
  const libraryFolder = join(place, 'library');
  const library = openLibrary(libraryFolder);
  await importSeeds(library.records, seedsFolder);
  const { counts, files } = await library.add(sourceFolder);
  if (counts.problems > 0) throw new Error(JSON.stringify(files));
  const folder = new IndexFolder(libraryFolder);
  const keeper = new IndexKeeper({ folder, catalogue: library.catalogue });
  finish(keeper.catchUp());
  const reader = new IndexReader(folder);
  const { catalogue } = library;
  const keys = new Map(library.articles().map((article) => [article.id, keyOf(article)]));
  return {
    keys: new Set(keys.values()),
    ask(question) {
      const whole = { ...plainly, limit: keys.size, ...question };
      const { hits, notes, relatedOnly } = finish(
        reader.use(({ index }) => ask(index, catalogue, whole)),
      );
      return { notes, relatedOnly, keys: hits.map(({ id }) => keys.get(id) ?? '') };
    },
    suggest: (text) => finish(reader.use(({ index }) => suggest(index, text, 8))),
    close() {
      reader.close();
      keeper.close();
      library.close();
      removeFolder(place);
    },
  };
}

const seedsFolder = fileURLToPath(new URL('../../../seeds/', import.meta.url));

/** The name of its file; of an article among others in a file, its own name. */
function keyOf({ externalId, origin: { path, format } }: Article): string {
  return format === 'ndjson' && externalId !== null ? externalId : basename(path, extname(path));
}
