import { dirname, join } from 'node:path';
import { app, session } from 'electron';
import { describeFailure } from '../contract/describe-failure.ts';
import { linkScheme } from '../contract/link.ts';
import type { OpeningListeners } from '../service/archive-at-once.ts';
import type { openArchive } from '../service/open-archive.ts';
import { keepPreferences } from '../service/preferences-file.ts';
import { recentLibrariesPath } from '../service/recent-libraries.ts';
import { answerChoose } from './answer-choose.ts';
import { answerCopy } from './answer-copy.ts';
import { answerLibraries } from './answer-libraries.ts';
import { giveUp } from './bad-news.ts';
import type { BundleLayout } from './bundle-layout.ts';
import { answerInstallUpdate } from './updates/answer-install-update.ts';
import { answerCalls, tellWindows } from './calls.ts';
import { readCommandLine } from './command-line.ts';
import { followPreferences } from './follow-preferences.ts';
import { watchQuitting } from './guard-closing.ts';
import { nothing, type HandedOver } from './handed-over.ts';
import { HandedViews } from './handed-views.ts';
import { hearSystem, Inbox } from './inbox.ts';
import { leaveThrough } from './leave.ts';
import { LibraryDesk } from './library-desk.ts';
import { libraryTitles } from './library-titles.ts';
import { LibraryWindows } from './library-windows.ts';
import { menuActions } from './menu-actions.ts';
import { MenuStates } from './menu-states.ts';
import { OpenLibraries } from './open-libraries.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { logLostProcesses, tellRecoveredPages } from './recover-page.ts';
import { receive } from './receive.ts';
import { guardEveryPage, hardenProcess, hardenSession } from './security.ts';
import { becomeTheOnlyInstance } from './single-instance.ts';
import { answerSavePdf } from './save-pdf.ts';
import { keepZoom } from './zoom.ts';
import { offerContextMenus } from './context-menu.ts';
import { tellStarter } from './starter.ts';
import { WindowPlaces } from './window-places.ts';

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
 * harden ─► lock ─► ready ─► page, calls, menu ─► what was handed over ─┬─► window … ─► close all ─► exit
 *             └─ held elsewhere: hand over, quit                         └─► library: calls wait for it; fails: dialog
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

  const given = readCommandLine(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());
  const inbox = new Inbox();
  hearSystem(inbox.put);
  if (!becomeTheOnlyInstance(given.ok ? given.value : nothing, inbox.put)) {
    tellStarter('khizana: already open; its window comes forward');
    app.quit();
    return;
  }
  app
    .whenReady()
    .then(() => {
      if (given.ok) start(parts, given.value, inbox);
      else giveUp(given.failure, given.failure);
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
  // In a checkout the system would start Electron, and that nothing of ours.
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme, process.execPath, ['--']);
}

function start(parts: ApplicationParts, given: HandedOver, inbox: Inbox): void {
  const { layout } = parts;
  const developing = !app.isPackaged;
  hardenSession(session.defaultSession, developing);
  const [preferencesFile, defaultLibrary] = [parts.preferencesFile(), parts.defaultLibrary()];
  const titleOf = libraryTitles(defaultLibrary);
  const preferences = keepPreferences(preferencesFile, (event) => {
    tellWindows(windows.all, event);
    drawAsSet();
  });
  const libraries = new OpenLibraries(
    (folder, listeners) => openLibrary(parts, folder, listeners),
    preferences,
  );
  const leave = leaveThrough(() => libraries.close());
  const windows = new LibraryWindows(libraries, {
    preload: layout.preload,
    developing,
    places: new WindowPlaces(join(dirname(preferencesFile), 'windows.json')),
    titleOf,
    onFront: () => {
      states.show();
    },
    leave,
  });
  const states = new MenuStates(() => windows.front?.window.webContents ?? null);
  const desk = new LibraryDesk({
    windows,
    defaultLibrary,
    titleOf,
    recentsFile: recentLibrariesPath(preferencesFile),
    onOpened: () => {
      drawAsSet();
    },
    onNothingLeft: endWithoutWindow,
  });
  const actions = menuActions(desk, keepZoom(preferences));
  const drawAsSet = (): void => {
    followPreferences(preferences.current(), actions, states, developing);
  };
  const views = new HandedViews();

  servePage(layout.rendererFolder, preferences.api);
  answerCalls((contents) => libraries.of(contents)?.api ?? null);
  answerChoose();
  answerCopy();
  answerSavePdf();
  answerInstallUpdate(layout);
  offerContextMenus((contents) => {
    const library = libraries.of(contents);
    return library === null ? null : desk.offer(library).id;
  });
  answerLibraries(desk, libraries);
  drawAsSet();
  endWith(leave, desk);
  // On macOS a click in the dock opens a window again.
  app.on('activate', () => {
    if (windows.front === null) void desk.showLatest();
  });
  inbox.put(given);
  inbox.receive((handed) => receive(handed, desk, views));
}

/** A library that the reader has made begins empty; the others with what is shipped with the app. */
function openLibrary(
  { openArchive, layout }: ApplicationParts,
  libraryFolder: string,
  listeners: OpeningListeners,
): ReturnType<typeof openArchive> {
  const { seedsFolder, workers, about } = layout;
  const isOwn = libraryFolder.toLowerCase().endsWith('.khizana');
  const own = { libraryFolder, seedsFolder: isOwn ? null : seedsFolder };
  return openArchive({ ...own, workers, about, ...listeners });
}

/** What ends the application: its last window, or whoever quits it. */
function endWith(leave: (exitCode: number) => void, desk: LibraryDesk): void {
  watchQuitting();
  logLostProcesses();
  tellRecoveredPages();
  app.on('will-quit', (event) => {
    event.preventDefault();
    leave(0);
  });
  app.on('window-all-closed', () => {
    if (!desk.isShowing) endWithoutWindow();
  });
}

/** On macOS an app stays in the dock without a window. */
function endWithoutWindow(): void {
  if (process.platform !== 'darwin') app.quit();
}
