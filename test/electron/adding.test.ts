import { describe, expect, test } from 'vitest';
import { noCounts } from '../../archive/library/job.ts';
import type { JobProgress } from '../../contract/job-schemas.ts';
import type { DesktopBridge } from '../../electron/preload.ts';
import { startMain, type Conditions, type Stage } from './stage.ts';

async function bridgeOn(conditions: Conditions = {}): Promise<[DesktopBridge, Stage]> {
  const stage = await startMain(conditions);
  await stage.window();
  await import('../../electron/preload.ts');
  return [stage.recorded.exposed['khizana'] as DesktopBridge, stage];
}

describe('what the page may add', () => {
  test('is chosen in a dialog of the system, for files or for folders', async () => {
    const chosenPaths = ['/news/a.txt', '/news/b.zip'];
    const [bridge, { recorded }] = await bridgeOn({ given: { chosenPaths } });
    expect([await bridge.choose('files'), await bridge.choose('folder')]).toEqual([
      chosenPaths,
      chosenPaths,
    ]);
    expect(recorded.openDialogs.map(({ properties }) => properties)).toEqual([
      ['openFile', 'multiSelections'],
      ['openDirectory', 'multiSelections'],
    ]);
  });

  test('is nothing when the dialog is cancelled, or asked for what there is not', async () => {
    const [bridge, { recorded }] = await bridgeOn();
    expect(await bridge.choose('files')).toEqual([]);
    await expect(bridge.choose('everything' as 'files')).rejects.toThrow('no such kind');
    expect(recorded.openDialogs).toHaveLength(1);
  });

  test('lies where a file that was dropped came from', async () => {
    const [bridge] = await bridgeOn();
    const dropped = Object.assign(new File([], 'a.txt'), { path: '/news/a.txt' });
    expect([bridge.pathOf(dropped), bridge.pathOf(new File([], 'made.txt'))]).toEqual([
      '/news/a.txt',
      '',
    ]);
  });
});

test('an import shows on the taskbar while it is under way', async () => {
  const [, stage] = await bridgeOn();
  const tell = (state: JobProgress['state'], bytesDone: number, bytesFound: number): void => {
    const counts = { ...noCounts, bytesDone, bytesFound };
    stage.archive.tell({
      name: 'job-progress',
      detail: { id: 1, state, counts, articlesPerSecond: null, secondsLeft: null },
    });
  };
  tell('running', 0, 0);
  tell('running', 30, 120);
  tell('paused', 60, 120);
  tell('done', 120, 120);
  stage.archive.tell({ name: 'library-changed', detail: { articles: 3 } });
  expect(stage.recorded.progressBars).toEqual([
    [2, 'normal'],
    [0.25, 'normal'],
    [0.5, 'paused'],
    [-1, 'normal'],
  ]);
});

test('how far the index is shows where no import runs, when it is far behind', async () => {
  const [, stage] = await bridgeOn();
  const index = (indexed: number): void => {
    stage.archive.tell({ name: 'index-progress', detail: { indexed, articles: 10_000 } });
  };
  for (const indexed of [9_500, 2_000, 9_900, 10_000]) index(indexed);
  expect(stage.recorded.progressBars).toEqual([
    [-1, 'normal'],
    [0.2, 'normal'],
    [0.99, 'normal'],
    [-1, 'normal'],
  ]);
});
