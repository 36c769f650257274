import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app, dialog } from 'electron';
import { describePackageRefusal } from '../../contract/updates/describe-package-refusal.ts';
import type { PackageRefusal } from '../../contract/updates/package-refusal.ts';
import { versionOf, type AboutFiles } from '../../service/about.ts';
import { fitsHere, type ReleaseAge } from '../../service/updates/fits-here.ts';
import { verifyPackage, type VerifiedPackage } from '../../service/updates/verify-package.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { chosenFiles } from './chosen-files.ts';
import { handOver } from './hand-over.ts';
import { updateWords } from './update-words.ts';

export interface UpdateParts {
  /** The public key that updates are checked with; `null` where the build has none. */
  readonly updateKey: string | null;
  /** What the running app is. */
  readonly about: AboutFiles;
}

type Window = Electron.BrowserWindow;

/**
 * Asks for a package, verifies it, and hands it to the system when the reader wants it.
 *
 * ```
 *   chosen ─► copied to a folder of our own while its bytes are counted ─► signature, release, platform
 *                                                                              │ sound
 *             handed over: the copy, which nobody else can have changed ◄── question
 * ```
 */
export async function installUpdate(window: Window, parts: UpdateParts): Promise<void> {
  const chosen = chosenFiles(await choosePackage(window));
  if (chosen === null) return;
  const folder = emptyFolder();
  const copy = join(folder, basename(chosen.packagePath));
  const wanted = await isWanted(window, parts, { ...chosen, copyTo: copy });
  if (wanted === null) rmSync(folder, { recursive: true, force: true });
  else await handOver(window, { path: copy, kind: wanted.kind });
}

/** Verifies a package and asks what to do with it; `null` when it is refused or not wanted. */
async function isWanted(
  window: Window,
  { updateKey, about }: UpdateParts,
  files: { packagePath: string; signaturePath: string | null; copyTo: string },
): Promise<VerifiedPackage | null> {
  const verified = await verifyPackage({ ...files, keyPath: updateKey });
  if (!verified.ok) {
    await refuse(window, verified.failure);
    return null;
  }
  const here = {
    version: versionOf(about),
    platform: process.platform,
    processor: process.arch,
  };
  const age = fitsHere(verified.value.release, here);
  if (!age.ok) {
    await refuse(window, age.failure);
    return null;
  }
  const { version } = verified.value.release;
  return (await isConfirmed(window, age.value, version, here.version)) ? verified.value : null;
}

async function choosePackage(window: Window): Promise<string[]> {
  const words = updateWords[spokenLanguage()];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.chooseTitle,
    message: words.chooseTitle,
    buttonLabel: words.choose,
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? [] : filePaths;
}

/** A new folder for nobody but this person; what an earlier update left there is gone. */
function emptyFolder(): string {
  const folder = join(app.getPath('userData'), 'update');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

async function refuse(window: Window, refusal: PackageRefusal): Promise<void> {
  const language = spokenLanguage();
  const words = updateWords[language];
  await dialog.showMessageBox(window, {
    type: 'error',
    title: words.app,
    message: words.refused,
    detail: describePackageRefusal(refusal, language),
    buttons: [words.ok],
  });
}

async function isConfirmed(
  window: Window,
  age: ReleaseAge,
  version: string,
  own: string,
): Promise<boolean> {
  const words = updateWords[spokenLanguage()];
  const { response } = await dialog.showMessageBox(window, {
    type: age === 'newer' ? 'question' : 'warning',
    title: words.app,
    message: words.sound(version),
    detail: words.ages[age](own),
    buttons: [words.goOn, words.cancel],
    // An older one is not installed by a press on Enter.
    defaultId: age === 'newer' ? 0 : 1,
    cancelId: 1,
  });
  return response === 0;
}
