import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { describeFailure } from '../contract/describe-failure.ts';
import { archiveAtOnce } from '../service/archive-at-once.ts';
import type { openArchive, OpenArchive } from '../service/open-archive.ts';
import { addToArchive } from './add-to-archive.ts';
import { answerChoose } from './answer-choose.ts';
import { giveUp } from './bad-news.ts';
import type { Choice } from './choose-paths.ts';
import type { BundleLayout } from './bundle-layout.ts';
import { answerInstallUpdate } from './updates/answer-install-update.ts';
import { answerCalls, tellWindows } from './calls.ts';
import { readLibraryArgument } from './command-line.ts';
import { followPreferences } from './follow-preferences.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { guardEveryPage, hardenProcess, hardenSession } from './security.ts';
import { progressShower } from './show-progress.ts';
import { becomeTheOnlyInstance } from './single-instance.ts';
import { tellStarter, tellStarterWeAreOpen } from './starter.ts';
import { openWindow } from './window.ts';

/** What the application is made of beside Electron. */
export interface ApplicationParts {
  readonly openArchive: typeof openArchive;
  /** The library when the command line names none. */
  readonly defaultLibrary: () => string;
  /** Where the reader's preferences are kept. */
  readonly preferencesFile: () => string;
  readonly layout: BundleLayout;
}

/**
 * Runs Khizana in this Electron process.
 *
 * ```
 * harden ─► lock ─► ready ─┬─► page, calls, menu ─► window … ─► close archive ─► exit
 *             │            └─► open archive: calls wait for it; fails: dialog, exit 1
 *             └─ held elsewhere: quit
 * ```
 *
 * Not async, and its caller must not wait for `ready` either: Electron holds `ready` back until the main
 * module has been evaluated to its end, so a top-level `await` on it never comes back.
 */
export function runApplication(parts: ApplicationParts): void {
  hardenProcess();
  registerPageScheme();
  guardEveryPage();
  nameApplication();

  const argument = readLibraryArgument(process.argv, process.cwd());
  const library = (argument.ok ? argument.value : null) ?? parts.defaultLibrary();
  if (!becomeTheOnlyInstance(library)) {
    tellStarter('khizana: already open; its window comes forward');
    app.quit();
    return;
  }
  app
    .whenReady()
    .then(async () => {
      if (argument.ok) await start(parts, library);
      else giveUp(argument.failure, argument.failure);
    })
    .catch((bug: unknown) => {
      console.error(bug);
      const cause = bug instanceof Error ? bug.message : String(bug);
      giveUp(describeFailure({ kind: 'internal', cause }, 'ar'), cause);
    });
}

/** Name and folders: in a checkout Electron would keep everything under its own name. */
function nameApplication(): void {
  app.setName('Khizana');
  // Chromium's words in dialogs, and the direction of the native menu.
  if (!app.commandLine.hasSwitch('lang')) app.commandLine.appendSwitch('lang', 'ar');
  const asked = app.commandLine.getSwitchValue('user-data-dir');
  app.setPath('userData', asked === '' ? join(app.getPath('appData'), 'Khizana') : asked);
}

async function start(parts: ApplicationParts, library: string): Promise<void> {
  hardenSession(session.defaultSession, !app.isPackaged);
  const preferencesFile = parts.preferencesFile();
  const { seedsFolder, workers, about } = parts.layout;
  const { archive, opening } = archiveAtOnce(
    (listeners) =>
      parts.openArchive({
        libraryFolder: library,
        ...{ preferencesFile, seedsFolder, workers, about, ...listeners },
      }),
    preferencesFile,
  );
  archive.subscribe(tellWindows);
  archive.subscribe(progressShower());
  servePage(parts.layout.rendererFolder, archive.api);
  answerCalls(archive.api);
  answerChoose();
  answerInstallUpdate(parts.layout);
  await showWindows(parts.layout.preload, archive);
  const opened = await opening;
  if (!opened.ok) {
    giveUp(describeFailure(opened.failure, 'ar'), describeFailure(opened.failure, 'en'));
  }
}

/** The window and the menu above it, from the first one to the end of the application. */
async function showWindows(preload: string, archive: OpenArchive): Promise<void> {
  const developing = !app.isPackaged;
  const leave = leaveThrough(archive);
  app.on('will-quit', (event) => {
    event.preventDefault();
    leave(0);
  });
  // On macOS an app stays in the dock without a window, and a click there opens one again.
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    anyWindow();
  });

  const open = (): BrowserWindow =>
    openWindow({
      preload,
      developing,
      onShown: tellStarterWeAreOpen,
      onFailed: (cause) => {
        console.error(`khizana: the page did not come up: ${cause}`);
        leave(1);
      },
    });
  const anyWindow = (): Electron.BrowserWindow => BrowserWindow.getAllWindows()[0] ?? open();

  const actions = {
    add: (choice: Choice) => {
      void addToArchive(anyWindow(), archive.api, choice);
    },
    run: (command: string) => {
      anyWindow().webContents.send('command', command);
    },
  };
  await followPreferences(archive, actions, developing);
  open();
}

/** Ends the application once, with the archive closed before. */
function leaveThrough(archive: OpenArchive): (exitCode: number) => void {
  let leaving = false;
  return (exitCode) => {
    if (leaving) return;
    leaving = true;
    archive.close().then(
      () => {
        app.exit(exitCode);
      },
      (bug: unknown) => {
        console.error('khizana: the archive did not close', bug);
        app.exit(1);
      },
    );
  };
}
