import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

/** What the bytes of a package come to. */
export interface PackageDigests {
  /** BLAKE2b-512, which is what is signed. */
  readonly blake2b: Buffer;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Bytes read at a time. */
const pieceBytes = 1 << 20;

/**
 * Reads a package once, to its end.
 *
 * @param copyTo where every byte goes as it is counted, readable for nobody else; `null` keeps none. The path
 *   must not exist
 * @throws Error of the system
 */
export async function digestPackage(path: string, copyTo: string | null): Promise<PackageDigests> {
  const [blake2b, sha256] = [createHash('blake2b512'), createHash('sha256')];
  const source = await open(path, 'r');
  let copy: FileHandle | null = null;
  try {
    if (copyTo !== null) copy = await open(copyTo, 'wx', 0o600);
    const piece = Buffer.allocUnsafe(pieceBytes);
    for (;;) {
      const { bytesRead } = await source.read(piece, 0, pieceBytes);
      if (bytesRead === 0) break;
      const bytes = piece.subarray(0, bytesRead);
      blake2b.update(bytes);
      sha256.update(bytes);
      await copy?.writeFile(bytes);
    }
    await copy?.sync();
    return { blake2b: blake2b.digest(), sha256: sha256.digest('hex') };
  } finally {
    await source.close();
    await copy?.close();
  }
}
