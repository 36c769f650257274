import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';
import type { Failure } from '../../contract/failure.ts';
import type { RequestInput } from '../../contract/contract.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import type {
  OpenArchiveOptions,
  openArchive as realOpenArchive,
  WorkerEntries,
} from '../../service/open-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { FakeArchive } from './fake-archive.ts';
import type { StandInMenu } from './stand-in/menus.ts';

type Recorder = typeof import('./stand-in/recorder.ts');
type Windows = typeof import('./stand-in/windows.ts');
type App = typeof import('./stand-in/app.ts');
type Page = typeof import('./stand-in/page.ts');

/** A main process that has run on the stand-in, and everything it was given and did. */
export interface Stage {
  /** That of the library it began with. */
  readonly archive: FakeArchive;
  /** All, by the folders of their libraries; one that was opened again is the latest. */
  readonly archives: ReadonlyMap<string, FakeArchive>;
  /** What main asked of the opener; empty when it never got there. */
  readonly opened: OpenArchiveOptions[];
  readonly given: Recorder['given'];
  readonly recorded: Recorder['recorded'];
  readonly app: App['app'];
  readonly WebContents: Windows['WebContents'];
  readonly openFrom: Windows['openFrom'];
  readonly callFrom: Page['callFrom'];
  readonly callMain: Page['callMain'];
  readonly sendFrom: Page['sendFrom'];
  /** The menu that main has set, which it may have changed since. */
  readonly menu: () => StandInMenu | null;
  /** The first window, once it is on screen. */
  readonly window: () => Promise<StageWindow>;
  /** That many windows, once they are on screen, in the order in which they were opened. */
  readonly windows: (count: number) => Promise<readonly StageWindow[]>;
  /** Sets preferences, as the page of the first window does. */
  readonly set: (change: RequestInput<'setPreferences'>) => Promise<unknown>;
}

export type StageWindow = InstanceType<Windows['BrowserWindow']>;

export interface Conditions {
  readonly given?: Partial<Recorder['given']>;
  /** What follows the path of the main module on the command line. */
  readonly arguments?: readonly string[];
  /** Why a library cannot be opened, by its folder. */
  readonly failures?: Readonly<Record<string, Failure>>;
  /** Beside which lie what main keeps of libraries and windows; fresh unless given. */
  readonly preferencesFile?: string;
  /** What the reader has set before. */
  readonly preferences?: RequestInput<'setPreferences'>;
  /** Path of the public key that updates are checked with. */
  readonly updateKey?: string;
  /** What happens before Electron is ready, when main has run. */
  readonly beforeReady?: (app: App['app']) => void;
  /** Threads of real archives, in place of those that are made up. */
  readonly workers?: WorkerEntries;
  /** A renderer without its `index.html`. */
  readonly withoutPage?: boolean;
}

/** Runs the real `electron/main.ts` on fresh modules; only the archive and the folders are made up. */
export async function startMain(conditions: Conditions = {}): Promise<Stage> {
  vi.resetModules();
  const first = new FakeArchive();
  const archives = new Map<string, FakeArchive>();
  const opened: OpenArchiveOptions[] = [];
  const { openArchive: openReal } = await vi.importActual<{ openArchive: typeof realOpenArchive }>(
    '../../service/open-archive.ts',
  );
  const openArchive: typeof realOpenArchive = ({ libraryFolder, ...options }) => {
    opened.push({ libraryFolder, ...options });
    if (conditions.workers !== undefined) return openReal({ libraryFolder, ...options });
    const failure = conditions.failures?.[libraryFolder];
    if (failure !== undefined) return Promise.resolve(fail(failure));
    const archive: FakeArchive = archives.size === 0 ? first : new FakeArchive();
    archives.set(libraryFolder, archive);
    return Promise.resolve(succeed(archive));
  };
  vi.doMock('../../service/open-archive.ts', () => ({ openArchive }));
  vi.doMock('../../service/library-folder.ts', () => ({
    defaultLibraryFolder: () => libraryForTests,
  }));
  const { preferencesFile = join(temporaryFolder(), 'preferences.json') } = conditions;
  if (conditions.preferences !== undefined) {
    writeFileSync(preferencesFile, JSON.stringify(conditions.preferences));
  }
  vi.doMock('../../service/preferences-path.ts', () => ({
    preferencesPath: () => preferencesFile,
  }));
  const rendererFolder = makeRenderer(conditions.withoutPage ?? false);
  vi.doMock('../../electron/bundle-layout.ts', () => ({
    bundleLayout: () => ({
      ...layoutForTests,
      workers: conditions.workers ?? layoutForTests.workers,
      rendererFolder,
      updateKey: conditions.updateKey ?? null,
    }),
  }));

  const { given, recorded } = await import('./stand-in/recorder.ts');
  Object.assign(given, conditions.given);
  const { app, becomeReady } = await import('./stand-in/app.ts');
  const { BrowserWindow, WebContents, openFrom } = await import('./stand-in/windows.ts');
  const { Menu } = await import('./stand-in/menus.ts');
  const { callFrom, callMain, sendFrom } = await import('./stand-in/page.ts');
  process.argv = ['/opt/electron', 'dist/electron/main.js', ...(conditions.arguments ?? [])];
  await import('../../electron/main.ts');
  conditions.beforeReady?.(app);
  becomeReady();
  const windows: Stage['windows'] = (count) =>
    until(() => {
      const all = BrowserWindow.getAllWindows();
      expect([all.length, all.every((each) => each.isVisible())]).toEqual([count, true]);
      return all;
    });
  const window: Stage['window'] = () =>
    until(() => {
      const [oldest] = BrowserWindow.getAllWindows();
      if (oldest === undefined) throw new Error('main has opened no window');
      expect(oldest.isVisible()).toBe(true);
      return oldest;
    });
  const set: Stage['set'] = async (change) =>
    callMain('setPreferences', change, callFrom((await window()).webContents, 'app://khizana/'));
  return {
    ...{ archive: first, archives, opened, given, recorded, app, WebContents },
    ...{ openFrom, callFrom, callMain, sendFrom, window, windows, set },
    menu: Menu.getApplicationMenu,
  };
}

/** Waits until an assertion holds; looks again at every turn, since nothing here takes real time. */
export function until<Result>(assertion: () => Result): Promise<Result> {
  return vi.waitFor(assertion, { interval: 1, timeout: 10_000 });
}

/** The library when the command line names none. */
export const libraryForTests = '/srv/reader/khizana';

export const layoutForTests = {
  preload: '/app/dist/electron/preload.cjs',
  workers: {
    reading: new URL('file:///app/dist/electron/reading-worker.js'),
    importing: new URL('file:///app/dist/electron/importing-worker.js'),
    indexing: new URL('file:///app/dist/electron/indexing-worker.js'),
    verifying: new URL('file:///app/dist/electron/verifying-worker.js'),
  },
  seedsFolder: '/app/seeds',
  about: {
    manifest: fileURLToPath(new URL('../../package.json', import.meta.url)),
    buildInfo: null,
    licences: null,
    updates: 'ready' as const,
  },
};

/** A built renderer in small, with a file beside it that no page may read. */
function makeRenderer(withoutPage: boolean): string {
  const folder = temporaryFolder();
  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  if (!withoutPage) writeFileSync(join(renderer, 'index.html'), '<!doctype html><p>خزانة</p>');
  writeFileSync(join(renderer, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'not for the page');
  return renderer;
}
