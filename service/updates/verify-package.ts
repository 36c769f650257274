import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import type { PackageRefusal } from '../../contract/updates/package-refusal.ts';
import { checkSignature } from './check-signature.ts';
import { digestPackage, type PackageDigests } from './digest-package.ts';
import { packageKind, type PackageKind } from './package-kind.ts';
import { readMinisignKey, type MinisignKey } from './read-minisign.ts';
import type { SignedRelease } from './signed-release.ts';

export interface PackageFiles {
  readonly packagePath: string;
  /** `null` for the one beside the package, `PACKAGE.minisig`. */
  readonly signaturePath: string | null;
  /** The public key to be trusted; `null` where there is none. */
  readonly keyPath: string | null;
  /** Where the package is copied to while it is read: what is verified is this copy. `null` makes none. */
  readonly copyTo: string | null;
}

export interface VerifiedPackage {
  readonly release: SignedRelease;
  readonly kind: PackageKind;
  readonly keyId: string;
}

/** A signature has four lines; whatever is larger is none. */
const largestSignature = 16 * 1024;

/** Verifies a package by its detached signature. What cannot be trusted is refused with the reason. */
export async function verifyPackage(
  files: PackageFiles,
): Promise<Outcome<VerifiedPackage, PackageRefusal>> {
  const { packagePath, keyPath, copyTo } = files;
  const name = basename(packagePath);
  const key = readKey(keyPath);
  if (!key.ok) return key;
  const kind = packageKind(name);
  if (kind === null) return fail({ kind: 'no-package', name });
  const signaturePath = files.signaturePath ?? `${packagePath}.minisig`;
  const signatureText = readSmall(signaturePath);
  if (signatureText === null)
    return fail({ kind: 'signature-missing', expected: `${name}.minisig` });
  const digests = await digest(packagePath, copyTo);
  if (!digests.ok) return digests;
  const release = checkSignature({
    ...{ name, signaturePath, signatureText },
    ...{ digests: digests.value, key: key.value },
  });
  return release.ok ? succeed({ release: release.value, kind, keyId: key.value.id }) : release;
}

function readKey(path: string | null): Outcome<MinisignKey, PackageRefusal> {
  if (path === null) return fail({ kind: 'no-key' });
  const text = readSmall(path);
  const key = text === null ? null : readMinisignKey(text);
  return key === null ? fail({ kind: 'key-unreadable', path }) : succeed(key);
}

/** `null` for what is not there, or is far too large. */
function readSmall(path: string): string | null {
  try {
    return statSync(path).size > largestSignature ? '' : readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

async function digest(
  path: string,
  copyTo: string | null,
): Promise<Outcome<PackageDigests, PackageRefusal>> {
  try {
    return succeed(await digestPackage(path, copyTo));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'package-unreadable', path, cause });
  }
}
