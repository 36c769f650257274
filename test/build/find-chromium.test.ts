import { describe, expect, test } from 'vitest';
import { findChromium, type Machine } from '../../build/find-chromium.ts';

/** A machine that exists only here: which programs it has, and what running a command brings. */
function machine(traits: Partial<Machine> & { has?: string[]; brings?: Record<string, string> }) {
  const programs = new Set(traits.has ?? []);
  const ran: string[] = [];
  const said: string[] = [];
  const made: Machine = {
    environment: { PATH: '/usr/bin' },
    isDebian: false,
    isRoot: false,
    canExecute: (path) => programs.has(path),
    run(command, args) {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const brought = Object.entries(traits.brings ?? {}).find(([part]) =>
        line.includes(part),
      )?.[1];
      if (brought === undefined) throw new Error(`${command} failed`);
      if (brought !== '') programs.add(brought);
    },
    downloadedPath: () => '/cache/chromium',
    say: (line) => said.push(line),
    ...traits,
  };
  return { made, ran, said };
}

describe('the Chromium of the tests', () => {
  test('is the one that the environment names, and nothing else if that is no program', () => {
    const environment = { PATH: '/usr/bin', KHIZANA_CHROMIUM: '/opt/chromium' };
    const has = ['/usr/bin/chromium', '/opt/chromium'];
    expect(findChromium(machine({ environment, has }).made)).toBe('/opt/chromium');
    expect(() => findChromium(machine({ environment, has: ['/usr/bin/chromium'] }).made)).toThrow(
      'KHIZANA_CHROMIUM names "/opt/chromium", which is no program',
    );
  });

  test('is the system’s, under any of its names, or one downloaded before', () => {
    expect(findChromium(machine({ has: ['/usr/bin/google-chrome'] }).made)).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findChromium(machine({ has: ['/cache/chromium'] }).made)).toBe('/cache/chromium');
  });

  test('is Debian’s package, installed by root on Debian', () => {
    const brings = { 'apt-get update': '', 'apt-get install': '/usr/bin/chromium' };
    const { made, ran, said } = machine({ isDebian: true, isRoot: true, brings });
    expect(findChromium(made)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends chromium',
    ]);
    expect(said).toEqual(['No Chromium on this machine; installing one for the tests.']);
  });

  test('is playwright’s download where there is no package to install', () => {
    const { made, ran } = machine({ isDebian: true, brings: { playwright: '/cache/chromium' } });
    expect(findChromium(made)).toBe('/cache/chromium');
    expect(ran).toEqual(['npx playwright-core install chromium']);
  });

  test('or an error with the line that would mend it', () => {
    expect(() => findChromium(machine({ isDebian: true, isRoot: true }).made)).toThrow(
      'The tests need Chromium. Run `sudo apt-get install chromium`, or name one: ' +
        'KHIZANA_CHROMIUM=/path npm test. (apt-get failed; npx failed)',
    );
  });
});
