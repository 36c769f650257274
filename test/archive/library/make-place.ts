import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from './open-library.ts';

/** A folder with a source in it, and a library beside it. */
export function makePlace(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  const source = join(folder, 'source');
  const put = (name: string, text: string): void => {
    mkdirSync(join(source, name, '..'), { recursive: true });
    writeFileSync(join(source, name), text);
  };
  for (const [name, text] of Object.entries(files)) put(name, text);
  return { folder, source, put, library: openLibrary(join(folder, 'library')) };
}

/** Lines of NDJSON. */
export const records = (...titles: readonly [id: string | null, title: string][]): string =>
  titles.map(([id, title]) => JSON.stringify({ id, title, body: 'نص' })).join('\n');
