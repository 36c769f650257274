import { resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeFailure } from '../../contract/describe-failure.ts';
import { layoutForTests, libraryForTests, startMain, until } from './stage.ts';

const argv = process.argv;
afterEach(() => {
  process.argv = argv;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What main prints, line by line, from now on. */
function printedLines(): string[] {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  return lines;
}

describe('starting', () => {
  test('opens the archive with its library, seeds and workers, and shows one window', async () => {
    const stage = await startMain();
    await stage.window();
    const { workers, seedsFolder, about } = layoutForTests;
    expect(stage.opened).toEqual([
      {
        libraryFolder: libraryForTests,
        seedsFolder,
        workers,
        about,
        onReadable: expect.any(Function) as unknown,
        onEvent: expect.any(Function) as unknown,
      },
    ]);
    expect(stage.recorded.windowOptions).toHaveLength(1);
    expect(stage.recorded.windowOptions[0]).toMatchObject({
      title: 'خزانة',
      width: 1280,
      height: 860,
      minWidth: 360,
      minHeight: 480,
      show: false,
    });
  });

  test.each([
    [['--library=/archives/press']],
    [['--no-sandbox', '--library', '/archives/press', '--enable-logging']],
  ])('honours %j', async (args) => {
    const stage = await startMain({ arguments: args });
    await stage.window();
    expect(stage.opened[0]?.libraryFolder).toBe(resolve('/archives/press'));
  });

  test('--library without a folder ends with the reason, and opens nothing', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { opened, recorded } = await startMain({ arguments: ['--library'] });
    await until(() => {
      expect(recorded.exitCodes).toEqual([1]);
    });
    expect([opened, recorded.errorBoxes[0]?.content]).toEqual([[], '--library needs a folder']);
  });

  test('keeps its folders under its own name, or where --user-data-dir says', async () => {
    const here = await startMain();
    await here.window();
    expect(here.recorded.paths['userData']).toMatch(/Khizana$/);
    const there = await startMain({ given: { switches: { 'user-data-dir': '/tmp/profile' } } });
    await there.window();
    expect(there.recorded.paths['userData']).toBe('/tmp/profile');
  });

  test('tells npm start when the window is open, and nobody else', async () => {
    const lines = printedLines();
    await (await startMain()).window();
    expect(lines).toEqual([]);
    vi.stubEnv('KHIZANA_STARTER', '1');
    await (await startMain()).window();
    expect(lines).toEqual(['khizana: window open\n']);
  });
});

test('a second start hands over what it wants, and quits before it touches a library', async () => {
  const stage = await startMain({ given: { lock: false }, arguments: ['/a.txt'] });
  await Promise.resolve();
  expect(stage.recorded.lockData).toEqual({ library: null, paths: [resolve('/a.txt')], links: [] });
  expect([stage.recorded.quits, stage.opened]).toEqual([1, []]);
});

describe('failing', () => {
  test('a library that cannot be opened: a dialog in words, exit code 1', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    vi.stubEnv('KHIZANA_STARTER', '1');
    const lines = printedLines();
    const failure = { kind: 'library-newer', path: '/l', found: 9, known: 1 } as const;
    const { recorded } = await startMain({ failures: { [libraryForTests]: failure } });
    await until(() => {
      expect(recorded.exitCodes).toEqual([1]);
    });
    expect(recorded.messageBoxes).toMatchObject([
      {
        message: 'تعذّر فتح المكتبة «\u2068مكتبتي\u2069»',
        detail: describeFailure(failure, 'ar'),
        buttons: ['إنهاء', 'فتح مكتبة أخرى…'],
      },
    ]);
    expect(complaint).toHaveBeenCalledWith(`khizana: ${describeFailure(failure, 'en')}`);
    // Electron opened well enough to say so: npm start must not serve the same library once more.
    expect(lines).toContain('khizana: window open\n');
  });

  test('a page that does not come up: the archive is closed, exit code 1, npm start is not told', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    vi.stubEnv('KHIZANA_STARTER', '1');
    const lines = printedLines();
    const stage = await startMain({ withoutPage: true });
    await until(() => {
      expect(stage.recorded.exitCodes).toEqual([1]);
    });
    expect(stage.archive.closed).toBe(true);
    expect(complaint).toHaveBeenCalledWith(
      'khizana: the page did not come up: app://khizana/ answered 404',
    );
    expect(lines).toEqual([]);
  });
});

describe('quitting', () => {
  test('closes the archive once, then exits', async () => {
    const stage = await startMain();
    await stage.window();
    stage.app.quit();
    stage.app.quit();
    expect([stage.archive.closed, stage.recorded.exitCodes]).toEqual([false, []]);
    await until(() => {
      expect([stage.archive.closed, stage.recorded.exitCodes]).toEqual([true, [0]]);
    });
  });

  test('an archive that does not close is an exit code, not a process that stays', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const stage = await startMain();
    await stage.window();
    vi.spyOn(stage.archive, 'close').mockRejectedValue(new Error('disk full'));
    stage.app.quit();
    await until(() => {
      expect(stage.recorded.exitCodes).toEqual([1]);
    });
  });

  test.skipIf(process.platform === 'darwin')('closing the last window quits', async () => {
    const stage = await startMain();
    (await stage.window()).close();
    expect(stage.recorded.quits).toBe(1);
  });

  test('a click in the macOS dock opens a window when none is left', async () => {
    const stage = await startMain();
    await stage.window();
    stage.app.emit('activate');
    expect(stage.recorded.windowOptions).toHaveLength(1);
    stage.app.removeAllListeners('window-all-closed');
    (await stage.window()).close();
    stage.app.emit('activate');
    await stage.windows(1);
    expect(stage.recorded.windowOptions).toHaveLength(2);
  });
});
