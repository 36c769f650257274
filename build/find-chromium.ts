import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What of the machine decides where Chromium comes from; the tests put their own in its place. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isDebian: boolean;
  readonly isRoot: boolean;
  readonly canExecute: (path: string) => boolean;
  readonly run: (command: string, args: readonly string[]) => void;
  readonly downloadedPath: () => string;
  readonly say: (line: string) => void;
}

/**
 * Finds Chromium for the tests, and brings it where the machine has none:
 * `KHIZANA_CHROMIUM`, the system's, Debian's package, playwright's own download.
 *
 * @throws Error with the line that would mend it, when none of these works
 */
export function findChromium(machine: Machine = thisMachine): string {
  const { environment, canExecute, say } = machine;
  const named = environment['KHIZANA_CHROMIUM'];
  if (named !== undefined) {
    if (canExecute(named)) return named;
    throw new Error(`KHIZANA_CHROMIUM names "${named}", which is no program. Correct or unset it.`);
  }
  const installed = onPath(machine) ?? downloaded(machine);
  if (installed !== null) return installed;
  say('No Chromium on this machine; installing one for the tests.');
  const problems: string[] = [];
  const ways = [
    ...(machine.isDebian && machine.isRoot ? [installDebianPackage] : []),
    downloadWithPlaywright,
  ];
  for (const way of ways) {
    try {
      way(machine);
      const path = onPath(machine) ?? downloaded(machine);
      if (path !== null) return path;
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  const remedy = machine.isDebian
    ? 'Run `sudo apt-get install chromium`'
    : 'Install Chromium or Google Chrome';
  throw new Error(
    `The tests need Chromium. ${remedy}, or name one: KHIZANA_CHROMIUM=/path npm test. (${problems.join('; ')})`,
  );
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function onPath({ environment, canExecute }: Machine): string | null {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...elsewhere].find(canExecute) ?? null;
}

function downloaded({ downloadedPath, canExecute }: Machine): string | null {
  const path = downloadedPath();
  return canExecute(path) ? path : null;
}

function installDebianPackage({ run }: Machine): void {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function downloadWithPlaywright({ run }: Machine): void {
  run('npx', ['playwright-core', 'install', 'chromium']);
}

const thisMachine: Machine = {
  environment: process.env,
  isDebian: existsSync('/etc/debian_version'),
  isRoot: process.getuid?.() === 0,
  canExecute(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run(command, args) {
    execFileSync(command, [...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  },
  downloadedPath: () => chromium.executablePath(),
  say(line) {
    console.log(line);
  },
};
