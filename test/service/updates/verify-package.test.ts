import {
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSignature } from '../../../service/updates/check-signature.ts';
import { digestPackage } from '../../../service/updates/digest-package.ts';
import { readMinisignKey } from '../../../service/updates/read-minisign.ts';
import { verifyPackage } from '../../../service/updates/verify-package.ts';
import { signedPackage, type SignedPackage } from '../../support/signed-package.ts';

const filesOf = ({ path, keyPath }: SignedPackage) => ({
  packagePath: path,
  signaturePath: null,
  keyPath,
  copyTo: null,
});

/** Why a package is refused; `null` when it is not. */
async function refusalOf(files: Parameters<typeof verifyPackage>[0]): Promise<unknown> {
  const verified = await verifyPackage(files);
  return verified.ok ? null : verified.failure;
}

function flip(bytes: Buffer, bit: number): Buffer {
  const changed = Buffer.from(bytes);
  const at = bit >> 3;
  changed[at] = (changed[at] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

test('what build/sign-release.ts signs is verified, and the verified bytes are those of the copy', async () => {
  const made = await signedPackage({ contents: 'خزانة'.repeat(300_000) });
  const copyTo = join(made.folder, 'copy');
  expect(await verifyPackage({ ...filesOf(made), copyTo })).toMatchObject({
    ok: true,
    value: {
      release: {
        file: 'khizana-0.2.0.AppImage',
        version: '0.2.0',
        platform: `${process.platform}-${process.arch}`,
      },
      kind: 'app-image',
      keyId: made.keyId,
    },
  });
  expect(readFileSync(copyTo).equals(readFileSync(made.path))).toBe(true);
  expect(statSync(copyTo).mode & 0o777).toBe(0o600);
});

describe('refused', () => {
  test('with any bit of the package flipped', async () => {
    const made = await signedPackage();
    const bytes = readFileSync(made.path);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        writeFileSync(made.path, flip(bytes, bit));
        expect(await refusalOf(filesOf(made))).toMatchObject({ kind: 'contents-differ' });
      }),
    );
  });

  test('with any bit of the signature flipped, but for the words that nobody vouches for', async () => {
    const made = await signedPackage();
    const bytes = readFileSync(made.signaturePath);
    const key = readMinisignKey(readFileSync(made.keyPath, 'utf8'));
    if (key === null) throw new Error('no key');
    const digests = await digestPackage(made.path, null);
    const question = { name: 'khizana-0.2.0.AppImage', digests, signaturePath: 's', key };
    const sound = { ...question, signatureText: bytes.toString('utf8') };
    expect(checkSignature(sound).ok).toBe(true);
    const from = 'untrusted comment: '.length;
    const to = bytes.indexOf('\n');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      if (bit >> 3 >= from && bit >> 3 < to) continue;
      const signatureText = flip(bytes, bit).toString('utf8');
      expect([bit, checkSignature({ ...question, signatureText }).ok]).toEqual([bit, false]);
    }
  });

  test('cut short, or empty', async () => {
    const made = await signedPackage();
    for (const length of [5, 0]) {
      truncateSync(made.path, length);
      expect(await refusalOf(filesOf(made))).toEqual({
        kind: 'contents-differ',
        name: 'khizana-0.2.0.AppImage',
      });
    }
  });

  test('without a signature, or with one cut short', async () => {
    const made = await signedPackage();
    truncateSync(made.signaturePath, 200);
    expect(await refusalOf(filesOf(made))).toMatchObject({ kind: 'signature-unreadable' });
    rmSync(made.signaturePath);
    expect(await refusalOf(filesOf(made))).toEqual({
      kind: 'signature-missing',
      expected: 'khizana-0.2.0.AppImage.minisig',
    });
  });

  test('by another key, also one that calls itself by the number of ours', async () => {
    const [made, other] = [await signedPackage(), await signedPackage()];
    const files = { ...filesOf(made), keyPath: other.keyPath };
    expect(await refusalOf(files)).toEqual({
      kind: 'other-key',
      found: made.keyId,
      expected: other.keyId,
    });
    const [comment = '', line = ''] = readFileSync(other.keyPath, 'utf8').split('\n');
    const pretending = Buffer.from(line, 'base64');
    Buffer.from(made.keyId, 'hex').reverse().copy(pretending, 2);
    writeFileSync(other.keyPath, `${comment}\n${pretending.toString('base64')}\n`);
    expect(await refusalOf(files)).toMatchObject({ kind: 'signature-wrong' });
  });

  test('under another name, as another version would be', async () => {
    const made = await signedPackage();
    const renamed = join(made.folder, 'khizana-0.3.0.AppImage');
    renameSync(made.path, renamed);
    renameSync(made.signaturePath, `${renamed}.minisig`);
    expect(await refusalOf({ ...filesOf(made), packagePath: renamed })).toEqual({
      kind: 'other-name',
      name: 'khizana-0.3.0.AppImage',
      signed: 'khizana-0.2.0.AppImage',
    });
  });

  test('when its comment does not name the release', async () => {
    const made = await signedPackage({ version: 'next' });
    expect(await refusalOf(filesOf(made))).toEqual({ kind: 'release-unnamed', field: 'version' });
  });

  test('when it is no package, or not there, or there is nothing to check it with', async () => {
    const made = await signedPackage();
    const text = join(made.folder, 'news.txt');
    copyFileSync(made.path, text);
    rmSync(made.path);
    expect([
      await refusalOf({ ...filesOf(made), packagePath: text }),
      await refusalOf(filesOf(made)),
      await refusalOf({ ...filesOf(made), keyPath: null }),
      await refusalOf({ ...filesOf(made), keyPath: made.signaturePath }),
    ]).toMatchObject([
      { kind: 'no-package', name: 'news.txt' },
      { kind: 'package-unreadable', path: made.path },
      { kind: 'no-key' },
      { kind: 'key-unreadable' },
    ]);
  });
});
