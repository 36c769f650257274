import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fail, succeed } from '../../contract/outcome.ts';
import { givenFolderIn } from '../../service/given-files.ts';
import { startBrowserHost } from '../browser-host.ts';
import { wholeNumber } from '../whole-number.ts';
import { openInBrowser } from '../open-in-browser.ts';
import type { Command } from './command.ts';

/** `khizana serve`: the reader in a browser on this machine, until Ctrl-C. */
export const serve: Command = async ({ open, library, options, out, log }) => {
  const pageFolder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
  if (!existsSync(pageFolder)) {
    return fail({
      ar: 'serve: لم تُبنَ الصفحة بعد؛ شغّل `npm run build`',
      en: 'serve: the page is not built yet; run `npm run build`',
    });
  }
  const chosen = wholeNumber('--port', options.port, 65_535);
  if (!chosen.ok) return chosen;
  const port = chosen.value ?? 0;
  const opened = await open({ resumesJobs: true });
  if (!opened.ok) return opened;
  const givenFolder = givenFolderIn(library);
  try {
    const host = await startBrowserHost(opened.value, pageFolder, givenFolder, port);
    out(host.address);
    if (!options['no-open']) openInBrowser(host.address, log);
    await untilInterrupted();
    await host.close();
    return succeed(null);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return fail({
      ar: `serve: تعذّر الاستماع على المنفذ ${port} (${cause}). اختر غيره بالخيار ‎--port`,
      en: `serve: cannot listen on port ${port}: ${cause}. Choose another with --port`,
    });
  }
};

/** How often we look whether npm is still there, in milliseconds. */
const lookMs = 500;

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    // npm passes a signal on to the shell it started us with, and that shell dies without a word to us.
    const parent = process.ppid;
    const look = setInterval(() => {
      if (!('npm_lifecycle_event' in process.env) || process.ppid === parent) return;
      clearInterval(look);
      resolve();
    }, lookMs);
    look.unref();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // `on`, not `once`: under npm a terminal's Ctrl-C arrives twice, and the second must not kill us
      // while the library is being closed.
      process.on(signal, () => {
        resolve();
      });
    }
  });
}
