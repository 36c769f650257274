import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, vi } from 'vitest';
import type { Failure } from '../../contract/failure.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import type {
  OpenArchiveOptions,
  openArchive as realOpenArchive,
} from '../../service/open-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { FakeArchive } from './fake-archive.ts';

type Recorder = typeof import('./stand-in/recorder.ts');
type Windows = typeof import('./stand-in/windows.ts');
type App = typeof import('./stand-in/app.ts');
type Page = typeof import('./stand-in/page.ts');

/** A main process that has run on the stand-in, and everything it was given and did. */
export interface Stage {
  readonly archive: FakeArchive;
  /** What main asked of the opener; empty when it never got there. */
  readonly opened: OpenArchiveOptions[];
  readonly recorded: Recorder['recorded'];
  readonly app: App['app'];
  readonly WebContents: Windows['WebContents'];
  readonly openFrom: Windows['openFrom'];
  readonly callFrom: Page['callFrom'];
  readonly callMain: Page['callMain'];
  /** The first window, once it is on screen. */
  readonly window: () => Promise<InstanceType<Windows['BrowserWindow']>>;
}

export interface Conditions {
  readonly given?: Partial<Recorder['given']>;
  /** What follows the path of the main module on the command line. */
  readonly arguments?: readonly string[];
  readonly libraryFailure?: Failure;
  /** Path of the public key that updates are checked with. */
  readonly updateKey?: string;
  /** A renderer without its `index.html`. */
  readonly withoutPage?: boolean;
}

/** Runs the real `electron/main.ts` on fresh modules; only the archive and the folders are made up. */
export async function startMain(conditions: Conditions = {}): Promise<Stage> {
  vi.resetModules();
  const archive = new FakeArchive();
  const opened: OpenArchiveOptions[] = [];
  const { libraryFailure } = conditions;
  const openArchive: typeof realOpenArchive = (options) => {
    opened.push(options);
    return Promise.resolve(libraryFailure === undefined ? succeed(archive) : fail(libraryFailure));
  };
  vi.doMock('../../service/open-archive.ts', () => ({ openArchive }));
  vi.doMock('../../service/library-folder.ts', () => ({
    defaultLibraryFolder: () => '/srv/reader/khizana',
  }));
  vi.doMock('../../service/preferences-path.ts', () => ({
    preferencesPath: () => preferencesFile,
  }));
  const rendererFolder = makeRenderer(conditions.withoutPage ?? false);
  vi.doMock('../../electron/bundle-layout.ts', () => ({
    bundleLayout: () => ({
      ...layoutForTests,
      rendererFolder,
      updateKey: conditions.updateKey ?? null,
    }),
  }));

  const { given, recorded } = await import('./stand-in/recorder.ts');
  Object.assign(given, conditions.given);
  const { app, becomeReady } = await import('./stand-in/app.ts');
  const { BrowserWindow, WebContents, openFrom } = await import('./stand-in/windows.ts');
  const { callFrom, callMain } = await import('./stand-in/page.ts');
  process.argv = ['/opt/electron', 'dist/electron/main.js', ...(conditions.arguments ?? [])];
  await import('../../electron/main.ts');
  becomeReady();
  const window: Stage['window'] = () =>
    until(() => {
      const [first] = BrowserWindow.getAllWindows();
      if (first === undefined) throw new Error('main has opened no window');
      expect(first.isVisible()).toBe(true);
      return first;
    });
  return { archive, opened, recorded, app, WebContents, openFrom, callFrom, callMain, window };
}

/** Waits until an assertion holds; looks again at every turn, since nothing here takes real time. */
export function until<Result>(assertion: () => Result): Promise<Result> {
  return vi.waitFor(assertion, { interval: 1, timeout: 10_000 });
}

export const preferencesFile = '/nowhere/preferences.json';

export const layoutForTests = {
  preload: '/app/dist/electron/preload.cjs',
  workers: {
    reading: new URL('file:///app/dist/electron/reading-worker.js'),
    importing: new URL('file:///app/dist/electron/importing-worker.js'),
    indexing: new URL('file:///app/dist/electron/indexing-worker.js'),
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
