import { writeSync } from 'node:fs';
import { answer } from '../../contract/answer.ts';
import type { Reply } from '../../contract/contract.ts';
import { openArchive, type OpenArchive } from '../../service/open-archive.ts';
import { valueOf } from '../support/outcome.ts';
import { sourceWorkers } from '../support/source-workers.ts';

// Opens the library at argv[2] as the app does, adds what lies at argv[3] unless that was begun before, and
// ends when all of it can be found: to be killed. Says on standard output how many articles are in.
const [libraryFolder = '', path = ''] = process.argv.slice(2);
const archive = valueOf(
  await openArchive({
    libraryFolder,
    seedsFolder: null,
    workers: sourceWorkers,
    onEvent(event) {
      if (event.name !== 'job-progress') return;
      writeSync(1, `${event.detail.counts.added}\n`);
    },
  }),
);
const { jobs } = await ask(archive, 'jobs');
// What was begun goes on by itself, and is waited for with another look at what is in by then.
while (jobs.length > 0 && (await ask(archive, 'jobs')).jobs.some(({ state }) => state !== 'done')) {
  await new Promise((resolve) => setTimeout(resolve, 50));
}
if (jobs.length === 0) valueOf(await answer(archive.api, 'add', { paths: [path] }));
await archive.close();

async function ask(from: OpenArchive, method: 'jobs'): Promise<Reply<'jobs'>> {
  return valueOf(await answer(from.api, method, {})) as Reply<'jobs'>;
}
