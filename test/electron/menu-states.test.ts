import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CommandStates } from '../../contract/command-states.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startMain, type Stage, type StageWindow } from './stage.ts';
import type { StandInItem, StandInMenu } from './stand-in/menus.ts';

const argv = process.argv;
afterEach(() => {
  process.argv = argv;
  vi.restoreAllMocks();
});

function itemsOf(menu: StandInMenu | null | undefined): readonly StandInItem[] {
  return (menu?.items ?? []).flatMap((item) => [item, ...itemsOf(item.submenu)]);
}

/** The page's commands that the menu offers to do. */
function offered(stage: Stage): readonly string[] {
  return itemsOf(stage.menu()).flatMap(({ id, enabled }) =>
    id !== undefined && enabled ? [id] : [],
  );
}

function ticked(stage: Stage): readonly string[] {
  return itemsOf(stage.menu()).flatMap(({ id, checked }) =>
    id !== undefined && checked ? [id] : [],
  );
}

function tell(stage: Stage, { webContents }: StageWindow, states: Partial<CommandStates>): void {
  stage.sendFrom(webContents, 'commands', { possible: [], chosen: [], ...states });
}

/** Of one library, the later in front. */
async function twoWindows(): Promise<[stage: Stage, first: StageWindow, second: StageWindow]> {
  const stage = await startMain({ arguments: ['--library', join(temporaryFolder(), 'press')] });
  const first = await stage.window();
  const asking = stage.callFrom(first.webContents, 'app://khizana/');
  await stage.callMain('open-library', 'window', asking);
  const second = (await stage.windows(2))[1];
  if (second === undefined) throw new Error('no second window');
  return [stage, first, second];
}

describe('the menu', () => {
  test('offers nothing of the page before it has told what it can do; what is outside of it stays', async () => {
    const stage = await startMain();
    await stage.window();
    expect(offered(stage)).toEqual([]);
    const own = itemsOf(stage.menu()).filter(
      ({ id, label }) => id === undefined && label !== undefined,
    );
    expect(own.find(({ label }) => label === 'نافذة جديدة')?.enabled).toBe(true);
    expect(own.find(({ label }) => label === 'نسخ')?.enabled).toBe(true);
  });

  test('greys what the page cannot do now, and ticks what is so already', async () => {
    const stage = await startMain();
    const window = await stage.window();
    tell(stage, window, {
      possible: ['search', 'close-article', 'sort-oldest', 'tashkeel'],
      chosen: ['sort-newest', 'tashkeel'],
    });
    expect(offered(stage)).toEqual([
      ...['close-article', 'search', 'sort-newest', 'sort-oldest', 'tashkeel'].sort(byMenu(stage)),
    ]);
    expect(ticked(stage)).toContain('sort-newest');
    expect(ticked(stage)).toContain('tashkeel');
    expect(ticked(stage)).not.toContain('sort-oldest');
    tell(stage, window, { possible: ['search'] });
    expect(offered(stage)).toEqual(['search']);
    expect(ticked(stage)).not.toContain('tashkeel');
  });

  test('stays as it stood when it is drawn anew in another language', async () => {
    const stage = await startMain();
    tell(stage, await stage.window(), { possible: ['print'] });
    await stage.set({ language: 'en' });
    expect(itemsOf(stage.menu()).find(({ id }) => id === 'print')?.label).toBe('Print…');
    expect(offered(stage)).toEqual(['print']);
  });

  test('is that of the window in front', async () => {
    const [stage, first, second] = await twoWindows();
    tell(stage, second, { possible: ['print'] });
    tell(stage, first, { possible: ['search'] });
    expect(offered(stage)).toEqual(['print']);
    first.focus();
    expect(offered(stage)).toEqual(['search']);
    tell(stage, second, { possible: ['find'] });
    expect(offered(stage)).toEqual(['search']);
    first.close();
    expect(offered(stage)).toEqual(['find']);
  });

  test('offers nothing of a page that went down until it tells again', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const stage = await startMain();
    const window = await stage.window();
    for (let fall = 0; fall < 2; fall++) {
      tell(stage, window, { possible: ['print'] });
      expect(offered(stage)).toEqual(['print']);
      window.webContents.forcefullyCrashRenderer();
      expect(offered(stage)).toEqual([]);
    }
  });

  test.each([
    ['nothing', undefined],
    ['names that are none', { possible: ['__proto__', '<b>'], chosen: [] }],
    ['more than it has', { possible: [], chosen: [], enabled: [] }],
    ['more than any page has', { possible: Array<string>(201).fill('find'), chosen: [] }],
  ])('does not follow a page that tells %s', async (_what, states) => {
    const stage = await startMain();
    const window = await stage.window();
    tell(stage, window, { possible: ['print'] });
    stage.sendFrom(window.webContents, 'commands', states);
    expect(offered(stage)).toEqual(['print']);
  });

  test('does not follow a frame within the page', async () => {
    const stage = await startMain();
    const window = await stage.window();
    const foreign = stage.callFrom(window.webContents, 'app://khizana/', { parent: {} });
    const states: CommandStates = { possible: ['print'], chosen: [] };
    stage.recorded.listeners.get('commands')?.(foreign as never, states);
    expect(offered(stage)).toEqual([]);
  });
});

function byMenu(stage: Stage): (one: string, other: string) => number {
  const order = itemsOf(stage.menu()).map(({ id }) => id);
  return (one, other) => order.indexOf(one) - order.indexOf(other);
}
