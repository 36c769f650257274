import type { BrowserWindow } from 'electron';
import { answer } from '../contract/answer.ts';
import type { ArchiveImplementation } from '../contract/contract.ts';
import { describeFailure } from '../contract/describe-failure.ts';
import { ask } from './ask.ts';
import { choosePaths, type Choice } from './choose-paths.ts';
import { dialogWords } from './dialog-words.ts';
import { spokenLanguage } from './spoken-language.ts';

/** Asks the reader for files or folders and adds them to the library. */
export async function addToArchive(
  window: BrowserWindow,
  implementation: ArchiveImplementation,
  choice: Choice,
): Promise<void> {
  const paths = await choosePaths(window, choice);
  if (paths.length > 0) await addPaths(window, implementation, paths);
}

/** Adds files and folders to the library. The page shows the job and its report; a dialog tells when there is none. */
export async function addPaths(
  window: BrowserWindow,
  implementation: ArchiveImplementation,
  paths: readonly string[],
): Promise<void> {
  const outcome = await answer(implementation, 'add', { paths: [...paths], wait: false });
  if (outcome.ok) return;
  const language = spokenLanguage();
  const words = dialogWords[language];
  await ask(window, {
    type: 'error',
    title: words.app,
    message: words.notAdded,
    detail: describeFailure(outcome.failure, language),
    buttons: [words.ok],
  });
}
