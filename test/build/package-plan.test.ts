import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  isForHere,
  needsGzipAlone,
  planPackage,
  wordsForBuilder,
  type Workshop,
} from '../../build/package-plan.ts';
import { root } from '../support/packaged-khizana.ts';

const workshop: Workshop = {
  platform: 'linux',
  architecture: 'x64',
  environment: {},
  targets: {
    linux: ['AppImage', 'deb', 'rpm', 'tar.gz'],
    win: ['nsis', 'portable'],
    mac: ['dmg', 'zip'],
  },
};
const words = (line: string, changes: Partial<Workshop> = {}): string => {
  const changed = { ...workshop, ...changes };
  return wordsForBuilder(
    planPackage(line.split(' ').filter(Boolean), changed),
    changed.environment,
  ).join(' ');
};

describe('what electron-builder is told', () => {
  test.each([
    ['', '--linux AppImage deb rpm tar.gz --x64'],
    ['--arm64', '--linux AppImage deb rpm tar.gz --arm64'],
    ['--linux dir', '--linux dir --x64'],
    ['--linux --x64 --arm64', '--linux AppImage deb rpm tar.gz --x64 --arm64'],
    ['-l deb --win portable --arm64', '--linux deb --win portable --arm64'],
    [
      '-c.directories.output=/tmp/o',
      '--linux AppImage deb rpm tar.gz --x64 -c.directories.output=/tmp/o',
    ],
    ['--linux dir --publish never', '--linux dir --x64 --publish never'],
  ])('%j becomes %j', (asked, told) => {
    expect(words(asked)).toBe(told);
  });

  test('with an Electron of one’s own, what needs nothing fetched', () => {
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' };
    expect(words('', { environment })).toBe('--linux tar.gz --x64');
    expect(words('--linux deb', { environment })).toBe('--linux deb --x64');
    expect(words('', { environment, platform: 'win32' })).toBe('--win dir --x64');
  });

  test('with no certificate an app for macOS is signed for nobody', () => {
    const mac = { platform: 'darwin', architecture: 'arm64' } as const;
    const unsigned = '-c.mac.identity=- -c.mac.hardenedRuntime=false';
    expect(words('', mac)).toBe(`--mac dmg zip --arm64 ${unsigned}`);
    for (const environment of [{ CSC_LINK: 'a' }, { CSC_NAME: 'b' }]) {
      expect(words('', { ...mac, environment })).toBe('--mac dmg zip --arm64');
    }
  });
});

test("this machine's Electron is for this machine, and gzip is enough for .tar.gz alone", () => {
  const facts = (line: string): boolean[] => {
    const plan = planPackage(line.split(' '), workshop);
    return [isForHere(plan, workshop), needsGzipAlone(plan)];
  };
  expect(facts('--linux dir tar.gz')).toEqual([true, true]);
  expect(facts('--linux tar.gz --arm64')).toEqual([false, true]);
  expect(facts('--linux tar.gz --win nsis')).toEqual([false, false]);
  expect(facts('--linux')).toEqual([true, false]);
});

test('without an Electron it says so, and what to do', async () => {
  const run = promisify(execFile)(process.execPath, [join(root, 'build', 'package.ts')], {
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: join(root, 'nowhere') },
  });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^khizana: there is no Electron to package \(.*nowhere\)\. Run npx install-electron .* ELECTRON_OVERRIDE_DIST_PATH .* 45\.4\.1\.\n$/u,
    ) as unknown,
  });
});
