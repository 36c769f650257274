import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { platformOfPackage } from '../../../build/signing/platform-of-package.ts';
import { makeKeyPair } from '../../../build/signing/secret-key.ts';
import { signFolder } from '../../../build/signing/sign-folder.ts';
import { verifyPackage } from '../../../service/updates/verify-package.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { secretText, publicText } = makeKeyPair();

test('every package of a folder is signed, and nothing else', async () => {
  const folder = temporaryFolder();
  for (const name of ['khizana_0.2.0_amd64.deb', 'Khizana-0.2.0-arm64.dmg', 'latest.yml']) {
    writeFileSync(join(folder, name), name);
  }
  const keyPath = join(folder, 'key.pub');
  writeFileSync(keyPath, publicText);
  const names = await signFolder({ folder, version: '0.2.0', secretText, publicText });
  expect(names.sort()).toEqual(['Khizana-0.2.0-arm64.dmg', 'khizana_0.2.0_amd64.deb']);
  expect(existsSync(join(folder, 'latest.yml.minisig'))).toBe(false);
  const verified = await verifyPackage({
    packagePath: join(folder, 'Khizana-0.2.0-arm64.dmg'),
    ...{ signaturePath: null, keyPath, copyTo: null },
  });
  expect(verified).toMatchObject({
    ok: true,
    value: { release: { version: '0.2.0', platform: 'darwin-arm64' } },
  });
});

test('nothing is signed that the app would refuse, or with what is no key', async () => {
  const folder = temporaryFolder();
  const signing = { folder, version: '0.2.0', secretText, publicText };
  await expect(signFolder(signing)).rejects.toThrow('there is no package');
  writeFileSync(join(folder, 'khizana.deb'), '');
  const other = makeKeyPair().publicText;
  await expect(signFolder({ ...signing, publicText: other })).rejects.toThrow('another key');
  await expect(signFolder({ ...signing, publicText: null })).rejects.toThrow('is missing');
  await expect(signFolder({ ...signing, secretText: publicText })).rejects.toThrow('no secret key');
  const locked = Buffer.from(secretText.split('\n')[1] ?? '', 'base64');
  locked.write('Sc', 2, 'latin1');
  const withPassword = { ...signing, secretText: locked.toString('base64') };
  await expect(signFolder(withPassword)).rejects.toThrow('has a password');
  expect(existsSync(join(folder, 'khizana.deb.minisig'))).toBe(false);
});

test.each([
  ['Khizana-0.1.0.AppImage', 'linux-x64'],
  ['Khizana-0.1.0-arm64.AppImage', 'linux-arm64'],
  ['khizana_0.1.0_amd64.deb', 'linux-x64'],
  ['khizana-0.1.0.aarch64.rpm', 'linux-arm64'],
  ['khizana-0.1.0.tar.gz', 'linux-x64'],
  ['Khizana Setup 0.1.0.exe', 'win32-x64'],
  ['Khizana-0.1.0-win.zip', 'win32-x64'],
  ['Khizana-0.1.0-universal.dmg', 'darwin-universal'],
  ['Khizana-0.1.0-arm64-mac.zip', 'darwin-arm64'],
  ['Khizana-0.1.0-arm64-mac.zip.minisig', null],
  ['builder-debug.yml', null],
])('%s is for %s', (name, platform) => {
  expect(platformOfPackage(name)).toBe(platform);
});
