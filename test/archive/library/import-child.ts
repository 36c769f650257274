import { writeSync } from 'node:fs';
import { openLibrary } from './open-library.ts';

// Imports argv[3] into the library at argv[2], a dot on standard output for each article: to be killed.
const [libraryFolder = '', path = ''] = process.argv.slice(2);
let articles = 0;
const library = openLibrary(libraryFolder, {
  onProgress({ added, replaced, unchanged }) {
    const now = added + replaced + unchanged;
    if (now > articles) writeSync(1, '.'.repeat(now - articles));
    articles = now;
  },
});
await library.add(path);
