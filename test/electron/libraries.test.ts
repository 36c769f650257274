import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeFailure } from '../../contract/describe-failure.ts';
import { recentLibraries } from '../../service/recent-libraries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startMain, until, type Conditions, type Stage, type StageWindow } from './stage.ts';

const argv = process.argv;
afterEach(() => {
  process.argv = argv;
  vi.restoreAllMocks();
});

const page = 'app://khizana/';

/** A folder that looks like a library. */
function makeLibrary(name: string): string {
  const folder = join(temporaryFolder(), name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'library.db'), '');
  return folder;
}

async function twoLibraries(conditions: Conditions = {}): Promise<{
  stage: Stage;
  folders: readonly [string, string];
  windows: readonly [StageWindow, StageWindow];
}> {
  const folders = [makeLibrary('الصحافة.khizana'), makeLibrary('radio')] as const;
  const stage = await startMain({ arguments: ['--library', folders[0]], ...conditions });
  await stage.windows(1);
  stage.app.emit('second-instance', {}, [], '/', { library: folders[1], paths: [], links: [] });
  const windows = (await stage.windows(2)) as unknown as readonly [StageWindow, StageWindow];
  return { stage, folders, windows };
}

function handOver(stage: Stage, handed: { paths?: string[]; links?: string[] }): void {
  stage.app.emit('second-instance', {}, [], '/', {
    library: null,
    paths: [],
    links: [],
    ...handed,
  });
}

describe('two libraries', () => {
  test('have each a window, to which its calls and events belong', async () => {
    const { stage, folders, windows } = await twoLibraries();
    const [press, radio] = folders.map((folder) => stage.archives.get(folder));
    await stage.callMain('overview', {}, stage.callFrom(windows[1].webContents, page));
    await stage.callMain('search', { query: 'أ' }, stage.callFrom(windows[0].webContents, page));
    expect([press, radio].map((archive) => archive?.asked.map(({ method }) => method))).toEqual([
      ['search'],
      ['overview'],
    ]);
    radio?.tell({ name: 'library-changed', detail: { articles: 3 } });
    expect(stage.recorded.sent.map(({ channel, to }) => [channel, to])).toEqual([
      ['event', windows[1].webContents.id],
    ]);
    expect(windows.map((window) => window.getTitle())).toEqual([
      'خزانة — الصحافة',
      'خزانة — radio',
    ]);
    windows[0].emit('page-title-updated', { preventDefault: vi.fn() }, 'قمة — خزانة');
    expect(windows[0].getTitle()).toBe('قمة — خزانة — الصحافة');
  });

  test('one the reader made begins empty', async () => {
    const { stage } = await twoLibraries();
    expect(stage.opened.map(({ seedsFolder }) => seedsFolder)).toEqual([null, '/app/seeds']);
  });

  test('hear both of a preference that one sets', async () => {
    const { stage, windows } = await twoLibraries();
    await stage.callMain(
      'setPreferences',
      { theme: 'dark' },
      stage.callFrom(windows[0].webContents, page),
    );
    const event = {
      name: 'preferences-changed',
      detail: expect.objectContaining({ theme: 'dark' }) as unknown,
    };
    const told = stage.recorded.sent.map(({ to, details }) => [to, details[0]]);
    expect(new Map(told as [number, unknown][])).toEqual(
      new Map(windows.map(({ webContents }) => [webContents.id, event])),
    );
  });

  test('are closed apart: the archive with its last window, the app with the last of all', async () => {
    const { stage, folders, windows } = await twoLibraries();
    const open = stage.callFrom(windows[0].webContents, page);
    await stage.callMain('open-library', 'window', open);
    const three = await stage.windows(3);
    const press = stage.archives.get(folders[0]);
    expect(stage.opened).toHaveLength(2);
    windows[0].close();
    expect(press?.closed).toBe(false);
    three[2]?.close();
    await until(() => {
      expect(press?.closed).toBe(true);
    });
    expect(stage.recorded.quits).toBe(0);
    handOver(stage, { paths: [folders[0]] });
    await stage.windows(2);
    expect(stage.opened.map(({ libraryFolder }) => libraryFolder)).toEqual([
      ...folders,
      folders[0],
    ]);
    stage.app.quit();
    await until(() => {
      expect(stage.recorded.exitCodes).toEqual([0]);
    });
    expect([...stage.archives.values()].map(({ closed }) => closed)).toEqual([true, true]);
  });

  test('one that cannot be opened leaves the other alone', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const damaged = makeLibrary('damaged');
    const failure = { kind: 'library-unreadable', path: damaged, cause: 'malformed' } as const;
    const stage = await startMain({ failures: { [damaged]: failure } });
    await stage.window();
    await stage.set({ language: 'en' });
    handOver(stage, { paths: [damaged] });
    await until(() => {
      expect(stage.recorded.messageBoxes).toMatchObject([
        { detail: describeFailure(failure, 'en'), buttons: ['OK', 'Open Another Library…'] },
      ]);
    });
    expect([await stage.windows(1), stage.recorded.exitCodes]).toMatchObject([{ length: 1 }, []]);
  });
});

describe('libraries that were open before', () => {
  test('are kept, offered to the page and in the menu, and opened by their digits', async () => {
    const preferencesFile = join(temporaryFolder(), 'preferences.json');
    const { stage, folders, windows } = await twoLibraries({ preferencesFile });
    const kept = recentLibraries(join(preferencesFile, '..', 'libraries.json'));
    expect(kept.map(({ folder }) => folder)).toEqual([folders[1], folders[0]]);
    const asking = stage.callFrom(windows[0].webContents, page);
    expect(await stage.callMain('libraries', undefined, asking)).toEqual({
      own: { id: kept[1]?.id, name: 'الصحافة', folder: folders[0], isMissing: false },
      recent: kept.map((library, at) => ({ ...library, name: ['radio', 'الصحافة'][at] })),
    });
    windows[1].close();
    await stage.callMain('open-library', kept[0]?.id, asking);
    expect((await stage.windows(2)).map((window) => window.getTitle())).toContain('خزانة — radio');
    const before = stage.opened.length;
    await stage.callMain('open-library', '/etc', asking);
    expect(stage.opened).toHaveLength(before);
    const again = await startMain({ preferencesFile });
    await again.window();
    expect(again.opened[0]?.libraryFolder).toBe(folders[1]);
  });

  test('a chosen folder that holds no library is not made one', async () => {
    const empty = temporaryFolder();
    const stage = await startMain({ given: { chosenPaths: [empty] } });
    const { webContents } = await stage.window();
    await stage.callMain('open-library', 'choose', stage.callFrom(webContents, page));
    expect(stage.recorded.messageBoxes[0]?.detail).toContain('library.db');
    expect(stage.opened).toHaveLength(1);
  });

  test('a new one gets the ending that makes it a library to the system, and takes nobody’s place', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'taken.khizana'), '');
    const stage = await startMain({ given: { savedPath: join(folder, 'taken') } });
    const asking = stage.callFrom((await stage.window()).webContents, page);
    await stage.callMain('open-library', 'new', asking);
    expect(stage.recorded.messageBoxes[0]?.detail).toContain('taken.khizana');
    stage.given.savedPath = join(folder, 'new');
    await stage.callMain('open-library', 'new', asking);
    expect(stage.opened.slice(1)).toMatchObject([
      { libraryFolder: join(folder, 'new.khizana'), seedsFolder: null },
    ]);
  });
});
