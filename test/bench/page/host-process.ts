import { join } from 'node:path';
import { startBrowserHost } from '../../../host/browser-host.ts';
import { openPreparedLibrary } from '../library/prepare-library.ts';

// Serves a library of generated articles and prints where: `host-process.ts FOLDER ARTICLES PAGE`. A process
// of its own, so that who types does not keep the host waiting.
const [folder = '', articles = '', pageFolder = ''] = process.argv.slice(2);
const archive = await openPreparedLibrary(folder, Number(articles));
const host = await startBrowserHost(archive, pageFolder, join(folder, 'added'), 0);
process.stdout.write(`${host.address}\n`);
process.stdin.resume();
process.stdin.once('end', () => {
  void host
    .close()
    .then(() => archive.close())
    .then(() => process.exit(0));
});
