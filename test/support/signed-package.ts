import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signPackage } from '../../build/signing/sign-package.ts';
import { makeKeyPair, readSecretKey } from '../../build/signing/secret-key.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface SignedPackage {
  readonly folder: string;
  readonly path: string;
  readonly signaturePath: string;
  readonly keyPath: string;
  readonly keyId: string;
}

/** A package of a release with its signature beside it, and the public key that goes with it. */
export async function signedPackage({
  name = 'khizana-0.2.0.AppImage',
  version = '0.2.0',
  platform = `${process.platform}-${process.arch}`,
  contents = 'the bytes of a release',
} = {}): Promise<SignedPackage> {
  const folder = temporaryFolder();
  const [path, keyPath] = [join(folder, name), join(folder, 'key.pub')];
  const { id, secretText, publicText } = makeKeyPair();
  writeFileSync(path, contents);
  writeFileSync(keyPath, publicText);
  const signaturePath = `${path}.minisig`;
  const secret = readSecretKey(secretText);
  writeFileSync(
    signaturePath,
    await signPackage({ path, version, platform }, secret, 1_796_085_618),
  );
  return { folder, path, signaturePath, keyPath, keyId: id };
}
