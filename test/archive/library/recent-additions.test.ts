import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../archive/library/open-database.ts';
import { recentAdditions } from '../../../archive/library/recent-additions.ts';
import { valueOf } from '../../support/outcome.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from './open-library.ts';

/** A library into which files of records are imported, one after the other, and what it says of them. */
function openPlace() {
  const folder = temporaryFolder();
  const library = openLibrary(join(folder, 'library'));
  const additions = recentAdditions(valueOf(openDatabase(join(folder, 'library'))));
  return {
    add: async (name: string, ...titles: readonly string[]): Promise<void> => {
      const file = join(folder, name);
      writeFileSync(file, titles.map((title) => JSON.stringify({ id: title, title })).join('\n'));
      await library.add(file);
    },
    shown: (limit = 5) =>
      additions(limit).map(({ job, articles, newest }) => [
        job,
        articles,
        newest.map(({ title }) => title),
      ]),
    additions,
  };
}

it('lists the imports that brought articles, newest first, with the last they brought', async () => {
  const { add, shown, additions } = openPlace();
  expect(shown()).toEqual([]);
  await add('a.ndjson', 'أ', 'ب', 'ج', 'د');
  await add('b.ndjson', 'ه');
  await add('b.ndjson', 'ه');
  await add('a.ndjson', 'أ', 'ب', 'ج', 'د', 'و');
  expect(shown()).toEqual([
    [4, 1, ['و']],
    [2, 1, ['ه']],
    [1, 4, ['د', 'ج', 'ب']],
  ]);
  expect(shown(1)).toEqual([[4, 1, ['و']]]);
  expect(additions(1)[0]?.sources.join()).toMatch(/a\.ndjson$/);
});
