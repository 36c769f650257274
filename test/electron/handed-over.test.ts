import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DesktopBridge } from '../../electron/preload.ts';
import { markLibrary } from '../../service/library-marker.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startMain, until, type Stage, type StageWindow } from './stage.ts';

const argv = process.argv;
afterEach(() => {
  process.argv = argv;
});

function start(stage: Stage, handed: { paths?: string[]; links?: string[] }): void {
  stage.app.emit('second-instance', {}, [], '/', {
    library: null,
    paths: [],
    links: [],
    ...handed,
  });
}

/** What a page was told to show, as it listened or when it asked; `null` is nothing. */
function viewOf(stage: Stage, { webContents }: StageWindow): unknown {
  const told = stage.recorded.sent.find(
    ({ channel, to }) => channel === 'view' && to === webContents.id,
  );
  const asking = stage.callFrom(webContents, 'app://khizana/');
  return told?.details[0] ?? stage.callMain('view', undefined, asking);
}

describe('a later start', () => {
  test('without a wish brings the window forward', async () => {
    const stage = await startMain();
    const window = await stage.window();
    window.minimize();
    const focused = vi.fn();
    window.on('focus', focused);
    start(stage, {});
    await until(() => {
      expect([window.isMinimized(), focused.mock.calls.length]).toEqual([false, 1]);
    });
    expect(stage.recorded.messageBoxes).toEqual([]);
  });

  test('that says something else than it should is one without a wish', async () => {
    const stage = await startMain();
    await stage.window();
    stage.app.emit('second-instance', {}, [], '/', { library: 7, paths: '/etc', links: [null] });
    start(stage, { links: ['khizana://nothing'] });
    await until(() => {
      expect(stage.recorded.messageBoxes).toHaveLength(1);
    });
    expect([stage.opened.length, stage.archive.asked]).toEqual([1, []]);
  });
});

describe('files', () => {
  test('are named and added when the reader says yes', async () => {
    const stage = await startMain();
    await stage.window();
    const paths = Array.from({ length: 10 }, (_, n) => resolve(`/news/${n}.wacz`));
    start(stage, { paths });
    await until(() => {
      expect(stage.archive.asked).toMatchObject([{ method: 'add', request: { paths } }]);
    });
    const [question] = stage.recorded.messageBoxes;
    expect(question).toMatchObject({ type: 'question', buttons: ['إضافة', 'إلغاء'] });
    expect(question?.detail).toContain(paths[7]);
    expect(question?.detail).not.toContain(paths[8]);
  });

  test('are left where they are when the reader says no', async () => {
    const stage = await startMain({ arguments: ['a.txt'], given: { pressedButton: 1 } });
    await until(() => {
      expect(stage.recorded.messageBoxes[0]?.detail).toContain(resolve('a.txt'));
    });
    expect(stage.archive.asked).toEqual([]);
  });

  test('that macOS opens before the app is ready wait for its window', async () => {
    const stage = await startMain({
      beforeReady: (app) => {
        app.emit('open-file', { preventDefault: vi.fn() }, '/news/a.txt');
      },
    });
    await until(() => {
      expect(stage.archive.asked).toMatchObject([{ request: { paths: ['/news/a.txt'] } }]);
    });
  });

  test('that mark a library open it', async () => {
    const folder = join(temporaryFolder(), 'press');
    mkdirSync(folder);
    writeFileSync(join(folder, 'open.khizana'), '');
    const stage = await startMain({ arguments: [join(folder, 'open.khizana')] });
    await stage.window();
    expect(stage.opened.map(({ libraryFolder }) => libraryFolder)).toEqual([folder]);
    expect(stage.recorded.messageBoxes).toEqual([]);
  });
});

describe('links', () => {
  test('lead the page to their view: once it listens, or at once', async () => {
    const stage = await startMain({ arguments: ['--', 'khizana://view/?q=%D8%A3&sort=newest'] });
    const window = await stage.window();
    await until(async () => {
      expect(await viewOf(stage, window)).toBe('q=%D8%A3&sort=newest');
    });
    await import('../../electron/preload.ts');
    const bridge = stage.recorded.exposed['khizana'] as DesktopBridge;
    const heard: string[] = [];
    bridge.onView((view) => heard.push(view));
    stage.archive.articles.add(7);
    stage.app.emit('open-url', { preventDefault: vi.fn() }, 'khizana://article/7');
    await until(() => {
      expect(heard).toEqual(['article=7']);
    });
    expect(stage.recorded.messageBoxes).toEqual([]);
  });

  test.each([
    ['khizana://open/?path=%2Fetc', 'تعذّر فهم الرابط'],
    ['khizana://view/?q=a&sort=best', 'تعذّر فهم الرابط'],
    ['khizana://article/9', 'لا مادة رقمها'],
    ['khizana://article/9?library=0123456789abcdef', 'لم تُفتح هنا من قبل'],
  ])('%s leads nowhere, and is told so with the way out', async (link, words) => {
    const stage = await startMain();
    await stage.window();
    start(stage, { links: [link] });
    await until(() => {
      expect(stage.recorded.messageBoxes).toMatchObject([
        {
          message: expect.stringContaining(words) as unknown,
          buttons: ['حسنًا', 'فتح مكتبة أخرى…'],
        },
      ]);
    });
    expect([await viewOf(stage, await stage.window()), stage.opened.length]).toEqual([null, 1]);
  });

  test('say which part of them is not understood, without what would turn the line', async () => {
    const stage = await startMain();
    await stage.set({ language: 'en' });
    start(stage, { links: ['khizana://view/?q=a&sort=%E2%80%AEbest', 'khizana://nowhere'] });
    await until(() => {
      expect(stage.recorded.messageBoxes).toHaveLength(2);
    });
    const [named, unnamed] = stage.recorded.messageBoxes.map(({ detail = '' }) => detail);
    expect(named).toMatch(
      /^Khizana does not understand this part of it: “\u2068sort=\uFFFDbest\u2069”/u,
    );
    expect(unnamed).toMatch(/^“\u2068khizana:\/\/nowhere\u2069” is no link/u);
  });

  test('open their library, if it was open before', async () => {
    const folder = temporaryFolder();
    const preferencesFile = join(temporaryFolder(), 'preferences.json');
    const first = await startMain({ preferencesFile, arguments: ['--library', folder] });
    await first.window();
    const stage = await startMain({ preferencesFile, arguments: ['--library', temporaryFolder()] });
    await stage.window();
    start(stage, { links: [`khizana://view/?q=a&library=${markLibrary(folder)}`] });
    const window = (await stage.windows(2))[1] ?? (await stage.window());
    await until(async () => {
      expect(await viewOf(stage, window)).toBe('q=a');
    });
    expect(stage.opened[1]?.libraryFolder).toBe(folder);
  });

  test('are the system’s to hand over when the app is installed, and only then', async () => {
    const installed = await startMain({ given: { isPackaged: true } });
    expect(installed.recorded.protocols).toEqual([['khizana', process.execPath, ['--']]]);
    expect((await startMain()).recorded.protocols).toEqual([]);
  });
});
