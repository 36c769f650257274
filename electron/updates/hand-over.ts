import { chmodSync } from 'node:fs';
import { dialog, shell } from 'electron';
import type { PackageKind } from '../../service/updates/package-kind.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { updateWords } from './update-words.ts';

/**
 * Hands a verified package to the system: an installer is opened, anything else is shown in its folder with
 * what to do with it. Where nothing opens an installer, it is shown as well.
 */
export async function handOver(
  window: Electron.BrowserWindow,
  { path, kind }: { path: string; kind: PackageKind },
): Promise<void> {
  const words = updateWords[spokenLanguage()];
  // Its signature is sound, and this is what it is for; the reader would have to find out how.
  if (kind === 'app-image') chmodSync(path, 0o755);
  const problem = kind === 'installer' ? await shell.openPath(path) : null;
  if (problem === '') return;
  shell.showItemInFolder(path);
  await dialog.showMessageBox(window, {
    type: 'info',
    title: words.app,
    message: words.shown,
    detail: problem === null ? words.steps[kind] : words.notOpened(problem),
    buttons: [words.ok],
  });
}
