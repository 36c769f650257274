import { writeSync } from 'node:fs';
import { openQueue, type OpenQueue } from './open-queue.ts';

// Imports argv[3] into the library at argv[2], a dot on standard output for each article and a commit for
// every twenty: to be killed.
const [libraryFolder = '', path = ''] = process.argv.slice(2);
let articles = 0;
const open: OpenQueue = openQueue(libraryFolder, ({ counts }) => {
  if (counts.added <= articles) return;
  writeSync(1, '.'.repeat(counts.added - articles));
  articles = counts.added;
  if (articles % 20 === 0) open.queue.betweenDocuments(() => undefined);
});
await open.addOrGoOn(path);
await open.close();
