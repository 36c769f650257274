import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformOfPackage } from './platform-of-package.ts';
import { readSecretKey } from './secret-key.ts';
import { signPackage } from './sign-package.ts';

export interface Signing {
  /** Where the packages lie; their signatures are written beside them. */
  readonly folder: string;
  readonly version: string;
  /** Text of the secret key. */
  readonly secretText: string;
  /** Text of the public key that is built into the app; `null` where there is none. */
  readonly publicText: string | null;
}

/**
 * Signs every package of a folder.
 *
 * @returns names of the packages
 * @throws Error in words when there is none, or the app would refuse what this key signs
 */
export async function signFolder(signing: Signing): Promise<string[]> {
  const { folder, version, secretText, publicText } = signing;
  const secret = readSecretKey(secretText);
  if (publicText === null) throw new Error('build/update-key.pub is missing: nobody could check');
  const built = Buffer.from(publicText.trim().split('\n').at(-1) ?? '', 'base64');
  if (!built.equals(Buffer.concat([Buffer.from('Ed'), secret.id, secret.publicKey]))) {
    throw new Error('the app is built with another key (build/update-key.pub)');
  }
  const packages = readdirSync(folder).filter((name) => platformOfPackage(name) !== null);
  if (packages.length === 0) throw new Error(`there is no package in ${folder}`);
  for (const name of packages) {
    const path = join(folder, name);
    const platform = platformOfPackage(name) ?? '';
    const time = Math.floor(Date.now() / 1000);
    const text = await signPackage({ path, version, platform }, secret, time);
    writeFileSync(`${path}.minisig`, text);
  }
  return packages;
}
