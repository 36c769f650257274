import { createPublicKey, type KeyObject } from 'node:crypto';

/**
 * Keys and signatures as minisign writes them (https://jedisct1.github.io/minisign/#public-key-format):
 *
 * ```
 *   key        untrusted comment: …            signature  untrusted comment: …
 *              base64( Ed │ id │ key )                    base64( ED │ id │ signature )
 *                       2    8    32 bytes                trusted comment: …
 *                                                         base64( global signature )
 * ```
 */
export interface MinisignKey {
  /** As minisign prints it. */
  readonly id: string;
  readonly key: KeyObject;
}

export interface MinisignSignature {
  /** Of the key that made it. */
  readonly keyId: string;
  /** `ED`: over the BLAKE2b-512 digest of the file. `Ed`: over the file itself. */
  readonly algorithm: 'ED' | 'Ed';
  readonly signature: Buffer;
  readonly trustedComment: string;
  /** Over the signature and the trusted comment behind it. */
  readonly globalSignature: Buffer;
}

const algorithmBytes = 2;
const idBytes = 8;
const keyAt = algorithmBytes + idBytes;
const keyBytes = 32;
const signatureBytes = 64;

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410, section 4). */
const derHead = Buffer.from('302a300506032b6570032100', 'hex');

/** Reads a public key; `null` when the text is none. */
export function readMinisignKey(text: string): MinisignKey | null {
  const [comment, line, ...rest] = linesOf(text);
  if (comment?.startsWith('untrusted comment: ') !== true || rest.length > 0) return null;
  const bytes = readBase64(line, keyAt + keyBytes);
  if (bytes?.toString('latin1', 0, algorithmBytes) !== 'Ed') return null;
  const key = createPublicKey({
    key: Buffer.concat([derHead, bytes.subarray(keyAt)]),
    format: 'der',
    type: 'spki',
  });
  return { id: idIn(bytes), key };
}

/** Reads a signature; `null` when the text is none, or is cut short. */
export function readMinisignSignature(text: string): MinisignSignature | null {
  const [comment, line, trusted, last, ...rest] = linesOf(text);
  if (comment?.startsWith('untrusted comment: ') !== true || rest.length > 0) return null;
  if (trusted?.startsWith(trustedHead) !== true) return null;
  const bytes = readBase64(line, keyAt + signatureBytes);
  const globalSignature = readBase64(last, signatureBytes);
  if (bytes === null || globalSignature === null) return null;
  const algorithm = bytes.toString('latin1', 0, algorithmBytes);
  if (algorithm !== 'ED' && algorithm !== 'Ed') return null;
  return {
    keyId: idIn(bytes),
    algorithm,
    signature: bytes.subarray(keyAt),
    trustedComment: trusted.slice(trustedHead.length),
    globalSignature,
  };
}

const trustedHead = 'trusted comment: ';

function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/u, '').split(/\r?\n/u);
}

/** Node passes over what is no base64; here every letter counts. */
function readBase64(line: string | undefined, length: number): Buffer | null {
  const bytes = Buffer.from(line ?? '', 'base64');
  return bytes.length === length && bytes.toString('base64') === line ? bytes : null;
}

/** The number stands least byte first. */
function idIn(bytes: Buffer): string {
  const id = Buffer.from(bytes.subarray(algorithmBytes, keyAt)).reverse();
  return id.toString('hex').toUpperCase();
}
