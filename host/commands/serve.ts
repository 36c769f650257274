import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Failure } from '../../contract/failure.ts';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import { archiveAtOnce } from '../../service/archive-at-once.ts';
import { givenFolderIn } from '../../service/given-files.ts';
import { preferencesPath } from '../../service/preferences-path.ts';
import { startBrowserHost } from '../browser-host.ts';
import { showProgress } from '../show-progress.ts';
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
  const { archive, opening } = archiveAtOnce(
    ({ onReadable, onEvent }) =>
      open({
        resumesJobs: true,
        onReadable,
        onEvent: (event) => {
          showProgress(event);
          onEvent(event);
        },
      }),
    preferencesPath(process.env, process.platform, homedir()),
  );
  const givenFolder = givenFolderIn(library);
  try {
    const host = await startBrowserHost(archive, pageFolder, givenFolder, port);
    out(host.address);
    if (!options['no-open']) openInBrowser(host.address, log);
    const refused = await Promise.race([refusalOf(opening), untilInterrupted()]);
    // Its library may still be on its way, and is to be closed.
    await opening;
    await host.close();
    return refused ?? succeed(null);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return fail({
      ar: `serve: تعذّر الاستماع على المنفذ ${port} (${cause}). اختر غيره بالخيار ‎--port`,
      en: `serve: cannot listen on port ${port}: ${cause}. Choose another with --port`,
    });
  }
};

/** Resolves when the library cannot be opened, and never when it can. */
async function refusalOf<Opened>(
  opening: Promise<Outcome<Opened, Failure>>,
): Promise<{ ok: false; failure: Failure }> {
  const opened = await opening;
  if (!opened.ok) return fail(opened.failure);
  return new Promise(() => undefined);
}

/** How often we look whether npm is still there, in milliseconds. */
const lookMs = 500;

function untilInterrupted(): Promise<null> {
  return new Promise((resolve) => {
    // npm passes a signal on to the shell it started us with, and that shell dies without a word to us.
    const parent = process.ppid;
    const look = setInterval(() => {
      if (!('npm_lifecycle_event' in process.env) || process.ppid === parent) return;
      clearInterval(look);
      resolve(null);
    }, lookMs);
    look.unref();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // `on`, not `once`: under npm a terminal's Ctrl-C arrives twice, and the second must not kill us
      // while the library is being closed.
      process.on(signal, () => {
        resolve(null);
      });
    }
  });
}
