import { verify } from 'node:crypto';
import { fail, type Outcome } from '../../contract/outcome.ts';
import type { PackageRefusal } from '../../contract/updates/package-refusal.ts';
import type { PackageDigests } from './digest-package.ts';
import { readMinisignSignature, type MinisignKey } from './read-minisign.ts';
import { readSignedRelease, type SignedRelease } from './signed-release.ts';

export interface SignatureQuestion {
  /** Name of the package's file. */
  readonly name: string;
  readonly digests: PackageDigests;
  /** Path of the signature, for words. */
  readonly signaturePath: string;
  readonly signatureText: string;
  readonly key: MinisignKey;
}

/**
 * Whether a package is the one that a key signed, under this name. The comment is vouched for first: it says
 * what the package should be, and so what is wrong with one that is not.
 */
export function checkSignature(
  question: SignatureQuestion,
): Outcome<SignedRelease, PackageRefusal> {
  const { name, digests, signaturePath: path, signatureText, key } = question;
  const signed = readMinisignSignature(signatureText);
  if (signed === null) return fail({ kind: 'signature-unreadable', path });
  if (signed.keyId !== key.id) {
    return fail({ kind: 'other-key', found: signed.keyId, expected: key.id });
  }
  const { signature, trustedComment, globalSignature } = signed;
  const vouched = Buffer.concat([signature, Buffer.from(trustedComment)]);
  if (!verify(null, vouched, key.key, globalSignature)) {
    return fail({ kind: 'signature-wrong', path });
  }
  if (signed.algorithm === 'Ed') return fail({ kind: 'signature-outdated', path });
  const release = readSignedRelease(trustedComment);
  if (!release.ok) return fail({ kind: 'release-unnamed', field: release.failure });
  const { file, sha256 } = release.value;
  if (file !== name) return fail({ kind: 'other-name', name, signed: file });
  if (sha256 !== digests.sha256) return fail({ kind: 'contents-differ', name });
  return verify(null, digests.blake2b, key.key, signature)
    ? release
    : fail({ kind: 'contents-differ', name });
}
