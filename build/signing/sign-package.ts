import { createHash, sign } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SecretKey } from './secret-key.ts';

export interface PackageToSign {
  readonly path: string;
  readonly version: string;
  /** As in `linux-x64`. */
  readonly platform: string;
}

/**
 * The text of a package's signature, as minisign writes it: over the BLAKE2b-512 digest of the package, with a
 * trusted comment that names the release (`service/updates/signed-release.ts` reads it; a test compares).
 *
 * @param time of signing, in seconds since 1970
 */
export async function signPackage(
  { path, version, platform }: PackageToSign,
  secret: SecretKey,
  time: number,
): Promise<string> {
  const [blake2b, sha256] = [createHash('blake2b512'), createHash('sha256')];
  await pipeline(createReadStream(path), async function (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      blake2b.update(piece);
      sha256.update(piece);
    }
  });
  const signature = sign(null, blake2b.digest(), secret.key);
  const comment = [
    `timestamp:${time}`,
    `file:${basename(path)}`,
    `version:${version}`,
    `platform:${platform}`,
    `sha256:${sha256.digest('hex')}`,
  ].join('\t');
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), secret.key);
  const line = Buffer.concat([Buffer.from('ED'), secret.id, signature]).toString('base64');
  return [
    'untrusted comment: signature of a release of Khizana',
    line,
    `trusted comment: ${comment}`,
    `${global.toString('base64')}\n`,
  ].join('\n');
}
