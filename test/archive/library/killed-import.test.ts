import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from './open-library.ts';
import { runImportChild } from './run-child.ts';

const files = 60;
const recordsPerFile = 40;

/** Files of records, enough for several transactions. */
function writeSource(folder: string): string {
  const source = join(folder, 'source');
  mkdirSync(source);
  for (let file = 0; file < files; file++) {
    const records = Array.from({ length: recordsPerFile }, (_, index) =>
      JSON.stringify({
        id: `${file}-${index}`,
        title: `خبر ${file} ${index}`,
        body: 'استانا - نص طويل. '.repeat(20),
      }),
    );
    writeFileSync(join(source, `${String(file).padStart(3, '0')}.ndjson`), records.join('\n'));
  }
  return source;
}

function articlesIn(libraryFolder: string) {
  const library = openLibrary(libraryFolder);
  const articles = library.articles();
  library.close();
  return articles;
}

describe('an import', () => {
  it('killed again and again ends as one that never was', { timeout: 180_000 }, async () => {
    const folder = temporaryFolder();
    const source = writeSource(folder);
    const [calm, killed] = [join(folder, 'calm'), join(folder, 'killed')];
    const library = openLibrary(calm);
    await library.add(source);
    library.close();

    let kills = 0;
    for (const killAfter of [0, 1, 7, 14, 20, 33, 41, 52, 59]) {
      const moment = killAfter * recordsPerFile + Math.floor(Math.random() * 280);
      const run = await runImportChild(killed, source, moment);
      if (run.signal === 'SIGKILL') kills += 1;
      const ids = articlesIn(killed).map(({ externalId }) => externalId);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const last = await runImportChild(killed, source);

    expect(kills).toBeGreaterThan(3);
    expect(last).toMatchObject({ done: files * recordsPerFile, code: 0, errors: '' });
    expect(articlesIn(killed)).toEqual(articlesIn(calm));
  });

  it(
    'by several programs at once into a new library is one import',
    { timeout: 180_000 },
    async () => {
      const folder = temporaryFolder();
      const source = writeSource(folder);
      const library = join(folder, 'library');
      const runs = await Promise.all([1, 2, 3, 4].map(() => runImportChild(library, source)));
      expect(runs.map(({ code, errors }) => [code, errors])).toEqual(runs.map(() => [0, '']));
      const ids = articlesIn(library).map(({ externalId }) => externalId);
      expect([ids.length, new Set(ids).size]).toEqual([
        files * recordsPerFile,
        files * recordsPerFile,
      ]);
    },
  );
});
