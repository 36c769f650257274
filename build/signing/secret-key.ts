import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';

/**
 * A secret key as minisign writes one without a password (`minisign -G -W`,
 * https://jedisct1.github.io/minisign/#secret-key-format):
 *
 * ```
 *   untrusted comment: …
 *   base64( Ed │ 0 0 │ B2 │ zeros │ id │ seed │ public key │ zeros )
 *           2     2    2     48     8    32       32          32 bytes
 * ```
 *
 * Zeros stand where a key with a password has what its password is stretched by, and a checksum.
 */
export interface SecretKey {
  /** Eight bytes, the same as in the public key. */
  readonly id: Buffer;
  readonly key: KeyObject;
  readonly publicKey: Buffer;
}

const [idAt, seedAt, publicAt, checksumAt, end] = [54, 62, 94, 126, 158];
/** Before the 32 bytes of a seed in its DER form (RFC 8410, section 7). */
const derHead = Buffer.from('302e020100300506032b657004220420', 'hex');

/** @throws Error in words when the text is no such key */
export function readSecretKey(text: string): SecretKey {
  const line = text.trim().split(/\r?\n/u).at(-1) ?? '';
  const bytes = Buffer.from(line, 'base64');
  if (bytes.length !== end || bytes.toString('latin1', 0, 2) !== 'Ed') {
    throw new Error('this is no secret key in the format of minisign');
  }
  if (bytes.readUInt16BE(2) !== 0) {
    throw new Error('this secret key has a password; make one without (minisign -G -W)');
  }
  return {
    id: bytes.subarray(idAt, seedAt),
    key: keyOfSeed(bytes.subarray(seedAt, publicAt)),
    publicKey: bytes.subarray(publicAt, checksumAt),
  };
}

export interface KeyPair {
  /** Number of the key, as minisign prints it. */
  readonly id: string;
  readonly secretText: string;
  readonly publicText: string;
}

/** Makes a pair of keys, as the texts of their files. */
export function makeKeyPair(): KeyPair {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d, x } = privateKey.export({ format: 'jwk' });
  const [seed, publicKey] = [Buffer.from(d ?? '', 'base64url'), Buffer.from(x ?? '', 'base64url')];
  const idBytes = randomBytes(8);
  const id = Buffer.from(idBytes).reverse().toString('hex').toUpperCase();
  const secret = Buffer.alloc(end);
  secret.write('Ed\0\0B2', 'latin1');
  Buffer.concat([idBytes, seed, publicKey]).copy(secret, idAt);
  const open = Buffer.concat([Buffer.from('Ed'), idBytes, publicKey]);
  return {
    id,
    secretText: `untrusted comment: khizana secret key ${id}\n${secret.toString('base64')}\n`,
    publicText: `untrusted comment: khizana public key ${id}\n${open.toString('base64')}\n`,
  };
}

function keyOfSeed(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([derHead, seed]), format: 'der', type: 'pkcs8' });
}
