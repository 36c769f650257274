import { expect, test } from 'vitest';
import { defaultPreferences } from '../../contract/preferences.ts';
import { runKhizana, type CommandRun } from '../support/run-khizana.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The command line of a reader whose settings lie here, wherever the system keeps them. */
function readerAt(folder: string): (...args: string[]) => Promise<CommandRun> {
  const places = { XDG_CONFIG_HOME: folder, APPDATA: folder, HOME: folder };
  return (...args) => runKhizana(['settings', ...args], places);
}

test('khizana settings prints how the reader is set, and sets one thing for the next start', async () => {
  const settings = readerAt(temporaryFolder());
  expect(JSON.parse((await settings('--json')).stdout)).toEqual(defaultPreferences);
  expect((await settings('articleSize', '24')).code).toBe(0);
  expect((await settings('articleJustified', 'true')).code).toBe(0);
  const set = await settings('theme', 'sepia');
  expect(set.stdout.split('\n')).toEqual(
    expect.arrayContaining([
      'language ar',
      'theme sepia',
      'articleSize 24',
      'articleJustified true',
    ]),
  );
});

test('a name or a value that is none is refused with what would do, and nothing is changed', async () => {
  const settings = readerAt(temporaryFolder());
  const [name, value, none] = await Promise.all([
    settings('colour', 'red'),
    settings('theme', 'red'),
    settings('theme'),
  ]);
  expect([name.code, value.code, none.code]).toEqual([1, 1, 1]);
  expect(name.stderr).toContain('settings takes one of language, theme');
  expect(value.stderr).toContain('theme: Invalid type: Expected ("system"');
  expect(none.stderr).toContain('put the value of theme behind its name');
  expect(JSON.parse((await settings('--json')).stdout)).toEqual(defaultPreferences);
});
