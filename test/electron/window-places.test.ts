import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startMain } from './stage.ts';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1040 },
  { x: 1920, y: 0, width: 1280, height: 984 },
];

test('a window opens where it was left, on the screen where that was, as large', async () => {
  const preferencesFile = join(temporaryFolder(), 'preferences.json');
  const given = { workAreas: screens };
  const first = await startMain({ preferencesFile, given });
  const window = await first.window();
  const bounds = { x: 2000, y: 60, width: 900, height: 700 };
  window.setBounds(bounds);
  window.maximize();
  window.close();
  const second = await startMain({ preferencesFile, given });
  const again = await second.window();
  expect([again.getNormalBounds(), again.isMaximized()]).toEqual([bounds, true]);
  // Another window of the library stands beside it.
  const asking = second.callFrom(again.webContents, 'app://khizana/');
  await second.callMain('open-library', 'window', asking);
  const [, beside] = await second.windows(2);
  expect(beside?.getNormalBounds()).toEqual({ ...bounds, x: 2028, y: 88 });
  // That screen is not there any more.
  const third = await startMain({ preferencesFile, given: { workAreas: screens.slice(0, 1) } });
  const moved = (await third.window()).getNormalBounds();
  expect(moved).toEqual({ ...bounds, x: 1020 });
});

test('what is kept otherwise than it should be is as nothing', async () => {
  const folder = temporaryFolder();
  const preferencesFile = join(folder, 'preferences.json');
  const kept = { '/srv/reader/khizana': { bounds: { x: 'left' }, state: 'normal' } };
  writeFileSync(join(folder, 'windows.json'), JSON.stringify(kept));
  const { recorded, window } = await startMain({ preferencesFile });
  await window();
  expect(recorded.windowOptions[0]).toMatchObject({ width: 1280, height: 860 });
  expect(recorded.windowOptions[0]).not.toHaveProperty('x');
});
