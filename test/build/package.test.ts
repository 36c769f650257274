import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractAll, extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildInfo } from '../../build/build-info.ts';
import { filesIn } from '../../build/files-in.ts';
import { fingerprintOf, sha256 } from '../../build/fingerprint.ts';
import { answer } from '../../contract/answer.ts';
import { openArchive } from '../../service/open-archive.ts';
import { copyCheckout, commitByName, packageKhizana, root } from '../support/packaged-khizana.ts';
import { makeStandInElectron } from '../support/stand-in-electron.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';

// electron-builder itself, on a stand-in for Electron's distribution: what is in the package is the real
// thing, what is around it is not.

const dist = join(root, 'dist');
const megabytes = (path: string): string => (statSync(path).size / 1e6).toFixed(1);

// The stand-in is for Linux on x64, and so is what is packed around it.
const elsewhere = `${process.platform} ${process.arch}` !== 'linux x64';

describe.skipIf(elsewhere)('the package', { timeout: 180_000 }, () => {
  const folder = makeFolder();
  const electron = join(folder, 'electron');
  const output = join(folder, 'package');
  const unpacked = join(output, 'linux-unpacked');
  const resources = join(unpacked, 'resources');
  const asar = join(resources, 'app.asar');
  const extracted = join(folder, 'extracted');

  beforeAll(async () => {
    await makeStandInElectron(electron);
    await packageKhizana(root, electron, output);
    extractAll(asar, extracted);
  }, 180_000);
  afterAll(() => {
    removeFolder(folder);
  });

  test('holds the bundles, which build they are, and nothing else', () => {
    const files = filesIn(extracted, '.').sort();
    const bundles = [...filesIn(dist, 'electron'), ...filesIn(dist, 'renderer')];
    expect(files).toEqual(
      [...bundles, 'build-info.json']
        .map((path) => `dist/${path}`)
        .concat('package.json')
        .sort(),
    );
    expect(files.filter((path) => /\.(?:ts|map)$|node_modules|test/u.test(path))).toEqual([]);
    expect(fingerprintOf(join(extracted, 'dist'), ['electron', 'renderer'])).toBe(
      fingerprintOf(dist, ['electron', 'renderer']),
    );
    const manifest = JSON.parse(extractFile(asar, 'package.json').toString()) as object;
    const named = Object.entries(manifest).filter(([, value]) => value !== null);
    expect(named.map(([key]) => key).sort()).toEqual(
      [
        'author',
        'description',
        'desktopName',
        'homepage',
        'license',
        'main',
        'name',
        'private',
        'type',
        'version',
      ].sort(),
    );
  });

  test('has the seeds beside it, byte for byte, and what it is made of', () => {
    const seeds = filesIn(root, 'seeds').sort();
    expect(filesIn(resources, 'seeds').sort()).toEqual(seeds);
    expect(fingerprintOf(resources, ['seeds'])).toBe(fingerprintOf(root, ['seeds']));
    for (const name of ['LICENSES.txt', 'sbom.cdx.json']) {
      expect(readFileSync(join(resources, name))).toEqual(readFileSync(join(dist, name)));
    }
  });

  test('speaks Arabic and English, keeps the licences of Electron, and lacks its default app', () => {
    expect(readdirSync(join(unpacked, 'locales')).sort()).toEqual(['ar.pak', 'en-US.pak']);
    expect(readdirSync(unpacked)).toEqual(
      expect.arrayContaining(['khizana', 'LICENSE.electron.txt', 'LICENSES.chromium.html']),
    );
    expect(readdirSync(resources).sort()).toEqual(
      ['LICENSES.txt', 'app.asar', 'sbom.cdx.json', 'seeds'].sort(),
    );
  });

  test('is hardened: its executable is no Node, takes no orders and runs the archive alone', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'khizana'));
    const fuses = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
    const states = fuses.map((name) => [
      name,
      String.fromCharCode(wire[FuseV1Options[name as keyof typeof FuseV1Options]] ?? 0),
    ]);
    expect(Object.fromEntries(states)).toEqual({
      RunAsNode: '0',
      EnableCookieEncryption: '1',
      EnableNodeOptionsEnvironmentVariable: '0',
      EnableNodeCliInspectArguments: '0',
      EnableEmbeddedAsarIntegrityValidation: '1',
      OnlyLoadAppFromAsar: '1',
      LoadBrowserProcessSpecificV8Snapshot: '0',
      GrantFileProtocolExtraPrivileges: '0',
    });
  });

  test('its threads index the seeds that are packed and find «أستانة» as «استانا»', async () => {
    const entry = (name: string): URL =>
      pathToFileURL(join(extracted, 'dist', 'electron', `${name}-worker.js`));
    const opened = await openArchive({
      libraryFolder: join(folder, 'library'),
      seedsFolder: join(resources, 'seeds'),
      workers: {
        reading: entry('reading'),
        importing: entry('importing'),
        indexing: entry('indexing'),
        verifying: entry('verifying'),
      },
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    const { api, catchUp, close } = opened.value;
    try {
      expect(await catchUp()).toBeNull();
      const found = await answer(api, 'search', { query: 'أستانة' });
      expect(found).toMatchObject({
        ok: true,
        value: { hits: [{ title: { text: expect.stringContaining('باستانا') as unknown } }] },
      });
    } finally {
      await close();
    }
  });

  test('is small: our own part stays below 12 MB', () => {
    const seeds = execFileSync('du', ['-sb', join(resources, 'seeds')], { encoding: 'utf8' });
    console.log(
      `app.asar ${megabytes(asar)} MB, seeds ${(Number.parseInt(seeds) / 1e6).toFixed(1)} MB`,
    );
    expect(statSync(asar).size).toBeLessThan(12_000_000);
  });

  test('is archived with no 7-Zip', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as BuildInfo;
    const name = `khizana-${version}-linux-x64`;
    const listed = execFileSync('tar', ['--list', '--gzip', '--file', `${name}.tar.gz`], {
      cwd: output,
      encoding: 'utf8',
    });
    expect(listed.split('\n')).toEqual(
      expect.arrayContaining([`${name}/khizana`, `${name}/resources/app.asar`]),
    );
  });

  test('is the same, byte for byte, from another checkout elsewhere', async () => {
    const checkout = join(folder, 'another checkout');
    await mkdir(checkout);
    copyCheckout(checkout);
    const info = JSON.parse(
      readFileSync(join(extracted, 'dist', 'build-info.json'), 'utf8'),
    ) as BuildInfo;
    const another = join(folder, 'another package');
    await packageKhizana(checkout, electron, another, commitByName(info));
    const anotherAsar = join(another, 'linux-unpacked', 'resources', 'app.asar');
    expect(listPackage(anotherAsar, { isPack: false })).toEqual(
      listPackage(asar, { isPack: false }),
    );
    expect(sha256(readFileSync(anotherAsar))).toBe(sha256(readFileSync(asar)));
    for (const name of ['LICENSES.txt', 'sbom.cdx.json']) {
      expect(readFileSync(join(checkout, 'dist', name))).toEqual(readFileSync(join(dist, name)));
    }
  });
});
