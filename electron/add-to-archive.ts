import { dialog } from 'electron';
import { answer } from '../contract/answer.ts';
import type { ArchiveImplementation, Reply } from '../contract/contract.ts';
import { describeFailure } from '../contract/describe-failure.ts';
import type { Failure } from '../contract/failure.ts';
import type { Outcome } from '../contract/outcome.ts';
import { choosePaths, type Choice } from './choose-paths.ts';
import { dialogWords } from './dialog-words.ts';
import { spokenLanguage } from './spoken-language.ts';

/**
 * Asks the reader for files or folders and adds them to the library. The page shows the job and
 * its report; a dialog tells when there is none.
 */
export async function addToArchive(
  window: Electron.BrowserWindow,
  implementation: ArchiveImplementation,
  choice: Choice,
): Promise<void> {
  const paths = await choosePaths(window, choice);
  if (paths.length === 0) return;
  const outcome = (await answer(implementation, 'add', {
    paths,
    wait: false,
  })) as Outcome<Reply<'add'>, Failure>;
  if (outcome.ok) return;
  const language = spokenLanguage();
  const words = dialogWords[language];
  const message = {
    type: 'error' as const,
    title: words.app,
    message: words.notAdded,
    detail: describeFailure(outcome.failure, language),
    buttons: [words.ok],
  };
  // The window may have been closed meanwhile.
  await (window.isDestroyed()
    ? dialog.showMessageBox(message)
    : dialog.showMessageBox(window, message));
}
