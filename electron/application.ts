import { join } from 'node:path';
import { app, session } from 'electron';
import { describeFailure } from '../contract/describe-failure.ts';
import type { openArchive } from '../service/open-archive.ts';
import { keepPreferences } from '../service/preferences-file.ts';
import { addToArchive } from './add-to-archive.ts';
import { answerChoose } from './answer-choose.ts';
import { giveUp } from './bad-news.ts';
import type { BundleLayout } from './bundle-layout.ts';
import { answerCalls, tellWindows } from './calls.ts';
import { readLibraryArgument } from './command-line.ts';
import { followPreferences } from './follow-preferences.ts';
import { watchQuitting } from './guard-closing.ts';
import { leaveThrough } from './leave.ts';
import { LibraryWindows } from './library-windows.ts';
import type { MenuActions } from './menu.ts';
import { OpenLibraries } from './open-libraries.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { logLostProcesses, tellRecoveredPages } from './recover-page.ts';
import { guardEveryPage, hardenProcess, hardenSession } from './security.ts';
import { becomeTheOnlyInstance } from './single-instance.ts';
import { answerSavePdf } from './save-pdf.ts';
import { keepZoom } from './zoom.ts';
import { offerContextMenus } from './context-menu.ts';
import { tellStarter } from './starter.ts';

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
 * harden ─► lock ─► ready ─► open archive ─► page, calls, menu ─► window … ─► close archive ─► exit
 *             └─ held elsewhere: quit    └─ fails: dialog, exit 1
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
  const { openArchive, layout } = parts;
  const developing = !app.isPackaged;
  hardenSession(session.defaultSession, developing);
  const preferences = keepPreferences(parts.preferencesFile(), (event) => {
    tellWindows(windows.all, event);
    if (event.name === 'preferences-changed') followPreferences(event.detail, actions, developing);
  });
  const libraries = new OpenLibraries(
    (folder) =>
      openArchive({
        libraryFolder: folder,
        seedsFolder: layout.seedsFolder,
        workers: layout.workers,
      }),
    preferences,
  );
  const leave = leaveThrough(() => libraries.close());
  const windows = new LibraryWindows(libraries, { preload: layout.preload, developing, leave });
  const actions: MenuActions = {
    add: (choice) => {
      const { front } = windows;
      if (front !== null) void addToArchive(front.window, front.library.api, choice);
    },
    run: (command) => {
      windows.front?.window.webContents.send('command', command);
    },
    zoom: keepZoom(preferences),
  };

  servePage(layout.rendererFolder, preferences.api);
  answerCalls((contents) => libraries.of(contents)?.api ?? null);
  answerChoose();
  answerSavePdf();
  offerContextMenus();
  followPreferences(preferences.current(), actions, developing);
  app.setAboutPanelOptions({ applicationName: 'خزانة', applicationVersion: app.getVersion() });
  watchQuitting();
  logLostProcesses();
  tellRecoveredPages();
  app.on('will-quit', (event) => {
    event.preventDefault();
    leave(0);
  });
  // On macOS an app stays in the dock without a window, and a click there opens one again.
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  const show = async (folder: string): Promise<void> => {
    const shown = await windows.show(folder);
    if (!shown.ok) {
      giveUp(describeFailure(shown.failure, 'ar'), describeFailure(shown.failure, 'en'));
    }
  };
  app.on('activate', () => {
    if (windows.front === null) void show(library);
  });
  await show(library);
}
