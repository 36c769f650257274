import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decideHost } from '../../build/decide-host.ts';
import { electronOnDisk } from '../../build/find-electron.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';

// The one test that needs Electron's binary. It never fetches it: `npm start` does, on first use.

const root = fileURLToPath(new URL('../..', import.meta.url));
const executable = electronOnDisk(join(root, 'node_modules', 'electron'), process.env);
const obstacle = whatIsInTheWay();
if (obstacle !== null) {
  console.warn(`The tests with a real Electron did NOT run: ${obstacle}.`);
}

function whatIsInTheWay(): string | null {
  if (executable === null) {
    return "Electron's binary is not on this machine (npx install-electron fetches it, ELECTRON_OVERRIDE_DIST_PATH names another)";
  }
  const plain = { browser: false, noOpen: false, port: null, library: null };
  const decision = decideHost(plain, process.env, process.platform);
  return decision.host === 'browser' ? decision.reason : null;
}

/** A skipped test says in its own name that it did not run, and why. */
function named(what: string): string {
  return obstacle === null ? what : `NOT RUN, because ${obstacle}: ${what}`;
}

describe.skipIf(obstacle !== null)('a real Electron', { timeout: 120_000 }, () => {
  let application: ElectronApplication;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    if (executable === null) return;
    folder = makeFolder();
    application = await _electron.launch({
      executablePath: executable,
      args: [
        ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        join(root, 'dist', 'electron', 'main.js'),
        `--library=${join(folder, 'library')}`,
        `--user-data-dir=${join(folder, 'profile')}`,
      ],
      // What is kept of libraries and windows must not reach the lists of whoever runs the tests.
      env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, APPDATA: folder },
    });
    page = await application.firstWindow();
  }, 120_000);

  afterAll(async () => {
    await application.close();
    removeFolder(folder);
  });

  test(named('opens its page, finds «أستانة» and shows where'), async () => {
    expect(await page.title()).toContain('خزانة');
    await page.getByRole('combobox').fill('أستانة');
    const mark = page.locator('mark').first();
    await mark.waitFor();
    expect(await mark.textContent()).toContain('ستان');
  });

  test(named('keeps its page from Node, from the network and from new windows'), async () => {
    const found = await page.evaluate(async () => {
      const reached = await fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      );
      return {
        origin: location.origin,
        node: [
          typeof Reflect.get(globalThis, 'require'),
          typeof Reflect.get(globalThis, 'process'),
        ],
        network: reached,
        opened: window.open('app://khizana/') === null ? 'nothing' : 'a window',
        permission: (await navigator.permissions.query({ name: 'geolocation' })).state,
      };
    });
    expect(found).toEqual({
      origin: 'app://khizana',
      node: ['undefined', 'undefined'],
      network: 'refused',
      opened: 'nothing',
      permission: 'denied',
    });
  });

  test(named('does not leave its page, whatever a link says'), async () => {
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    expect(await page.evaluate(() => location.origin)).toBe('app://khizana');
  });
});
