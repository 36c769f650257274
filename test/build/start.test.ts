import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startKhizana } from '../../build/start-khizana.ts';
import { openLine as listenedFor } from '../../build/run-electron.ts';
import { openLine as printed } from '../../electron/starter.ts';
import { shellAsNpm } from '../support/shell-as-npm.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { start } from './stand-in/run-start.ts';

const root = process.getuid?.() === 0;
const open = "console.log('khizana: window open');";
const fellBack = (cause: string): string =>
  `khizana: Electron did not open (${cause}); serving the browser edition instead.`;

test('main prints the very line that npm start listens for', () => {
  expect(printed).toBe(listenedFor);
});

test('a build that fails is told in a line, with exit code 1', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => {
    said.mockRestore();
  });
  const code = await startKhizana(['--no-open'], {
    bundle: () => Promise.reject(new Error('EROFS: read-only file system')),
    electronPackage: '/none',
    mainModule: '/none',
    hostScript: '/none',
  });
  expect([code, said.mock.calls]).toEqual([
    1,
    [[expect.stringMatching(/^khizana: cannot build into dist\/: EROFS.*npm ci/u)]],
  ]);
});

describe('the browser edition when it is asked for', () => {
  test.each([
    [['--no-open'], 'host serve --no-open'],
    [['--port', '0'], 'host serve --port 0'],
    [['--browser'], 'host serve'],
    [
      ['--no-open', '--port=8080', '--library', 'press'],
      `host serve --port 8080 --library ${resolve('press')} --no-open`,
    ],
  ])('%j goes there straight away, without a word about Electron', async (argv, line) => {
    const electron = "console.error('never started'); process.exit(1);";
    expect(await start(argv, { electron })).toEqual({ code: 0, out: [line], err: [] });
  });

  test('its exit code is ours, and a signal reaches it', async () => {
    const stop = { at: 'host serve', signal: 'SIGTERM' } as const;
    expect(await start(['--port', '7'], { stop })).toEqual({
      code: 4,
      out: ['host serve --port 7', 'host closed'],
      err: [],
    });
  });

  test.runIf(process.platform !== 'win32')(
    'it ends with the shell that npm started us with, which passes no signal on',
    async () => {
      const script = fileURLToPath(new URL('./stand-in/start.ts', import.meta.url));
      const host = fileURLToPath(new URL('./stand-in/host.ts', import.meta.url));
      const shell = shellAsNpm('start', [script, '/none', host, '--port', '7']);
      const lines: string[] = [];
      for await (const line of createInterface({ input: shell.stdout })) {
        lines.push(line);
        shell.kill('SIGTERM');
      }
      expect(lines).toEqual(['host serve --port 7', 'host closed']);
    },
  );

  test.each([['--prot'], ['--port'], ['--port=99999'], ['--port=eighty'], ['press']])(
    '%s is not understood: one line with the usage, exit code 2',
    async (argument) => {
      const { code, out, err } = await start([argument]);
      expect([code, out, err.length]).toEqual([2, [], 1]);
      expect(err[0]).toMatch(/^khizana: .*\(npm start -- .*\)$/);
    },
  );
});

const posix = process.platform !== 'win32';

describe.runIf(posix)(
  'Electron that opens (needs a script as an executable: not on Windows)',
  () => {
    test('is what runs; its arguments, its output, its exit code are passed on', async () => {
      const electron = `
      console.error('GPU noise before the window');
      console.log(JSON.stringify(process.argv.slice(2)), 'ELECTRON_RUN_AS_NODE' in process.env, process.env.KHIZANA_STARTER);
      ${open}
      console.error('said later');
    `;
      const argv = [
        ...(root && process.platform === 'linux' ? ['--no-sandbox'] : []),
        '/app/dist/electron/main.js',
        `--library=${resolve('press')}`,
      ];
      expect(await start(['--library', 'press'], { electron })).toEqual({
        code: 0,
        out: [`${JSON.stringify(argv)} false 1`],
        err: ['GPU noise before the window', 'said later'],
      });
    });

    test('a failure after the window is its own, not a reason to fall back', async () => {
      const electron = `${open} process.exitCode = 3;`;
      expect(await start([], { electron })).toEqual({ code: 3, out: [], err: [] });
    });

    test('a crash after the window is the exit code that a shell would show', async () => {
      const electron = `${open} setTimeout(() => process.kill(process.pid, 'SIGKILL'), 200);`;
      expect((await start([], { electron })).code).toBe(137);
    });

    test('another Khizana that is open already is no reason to fall back', async () => {
      const electron = "console.log('khizana: already open; its window comes forward');";
      expect(await start([], { electron })).toEqual({
        code: 0,
        out: ['khizana: already open; its window comes forward'],
        err: [],
      });
    });

    test('a signal reaches it once, and nothing is served after it', async () => {
      const electron = `
      const stay = setInterval(() => undefined, 1000);
      process.on('SIGINT', () => { console.log('closing'); clearInterval(stay); });
      ${open} console.log('up');
    `;
      const stop = { at: 'up', signal: 'SIGINT' } as const;
      expect(await start([], { electron, stop })).toEqual({
        code: 0,
        out: ['up', 'closing'],
        err: [],
      });
    });

    test('stopped before its window is stopped, not failed', async () => {
      const electron = "console.log('starting'); setInterval(() => undefined, 1000);";
      const stop = { at: 'starting', signal: 'SIGTERM' } as const;
      expect(await start([], { electron, stop })).toEqual({
        code: 143,
        out: ['starting'],
        err: [],
      });
    });
  },
);

describe.runIf(posix)(
  'Electron that does not open: one line with the cause, then the browser',
  () => {
    const noSandbox =
      '[7:1123/1.2:FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary is wrong.';
    test.each([
      [
        'a sandbox refused',
        `console.error(${JSON.stringify(noSandbox)}); process.exit(133);`,
        'The SUID sandbox helper binary is wrong.',
      ],
      ['an exception', "throw new Error('no such module');", 'Error: no such module'],
      ['a silent exit', 'process.exit(9);', 'exit code 9'],
      ['a silent signal', "process.kill(process.pid, 'SIGABRT');", 'SIGABRT'],
    ])('%s', async (_what, electron, cause) => {
      expect(await start(['--library', 'press'], { electron })).toEqual({
        code: 0,
        out: [fellBack(cause), `host serve --library ${resolve('press')}`],
        err: [],
      });
    });

    test('a file that is no program', async () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'electron'), 'not a program');
      const environment = { ELECTRON_OVERRIDE_DIST_PATH: folder };
      const { code, out } = await start([], { environment });
      expect([code, out]).toEqual([0, [expect.stringMatching('EACCES'), 'host serve']]);
    });

    test('no such distribution', async () => {
      const { code, out } = await start([]);
      expect([code, out.length, out[1]]).toEqual([0, 2, 'host serve']);
      expect(out[0]).toMatch(/ELECTRON_OVERRIDE_DIST_PATH: none in .*electron-dist\)/);
    });

    test.runIf(process.platform === 'linux')('no display', async () => {
      const environment = { DISPLAY: '', WAYLAND_DISPLAY: '' };
      const electron = "console.error('never started'); process.exit(1);";
      const cause = 'no display: neither DISPLAY nor WAYLAND_DISPLAY is set';
      expect(await start([], { electron, environment })).toEqual({
        code: 0,
        out: [fellBack(cause), 'host serve'],
        err: [],
      });
    });

    test('a binary that cannot be fetched', async () => {
      const installer =
        "console.error(new Error('getaddrinfo ENOTFOUND github.com').stack); process.exit(1);";
      expect(await start([], { installer })).toEqual({
        code: 0,
        out: [
          'khizana: fetching Electron; this happens once.',
          fellBack('its binary could not be fetched: Error: getaddrinfo ENOTFOUND github.com'),
          'host serve',
        ],
        err: [],
      });
    });
  },
);

test.runIf(posix)('a binary that is fetched on first use is run', async () => {
  const installer = `
    const fs = require('node:fs');
    fs.mkdirSync(__dirname + '/dist');
    fs.writeFileSync(__dirname + '/dist/electron', '#!${process.execPath}\\n${open.replaceAll("'", "\\'")}', { mode: 0o755 });
    fs.writeFileSync(__dirname + '/path.txt', 'electron');
  `;
  expect(await start([], { installer })).toEqual({
    code: 0,
    out: ['khizana: fetching Electron; this happens once.'],
    err: [],
  });
});

test('the real script, with nothing stood in, prints an address that answers', async () => {
  const script = fileURLToPath(new URL('../../build/start.ts', import.meta.url));
  const library = join(temporaryFolder(), 'library');
  const child = spawn(process.execPath, [script, '--no-open', '--library', library], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0];
    if (address === undefined) continue;
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGTERM');
  }
  await ended;
  expect.assertions(1);
}, 60_000);
