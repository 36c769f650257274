import type { FileHandle } from 'node:fs/promises';
import { Unreadable } from '../problem.ts';

/** The bytes of a ZIM at any place in it. What lies close together is read in one go. */
export class ZimBytes {
  readonly size: number;
  readonly #file: FileHandle;
  readonly #windowBytes: number;
  #window: Buffer = Buffer.alloc(0);
  #windowAt = 0;

  /** @param windowBytes so much is read at least */
  constructor(file: FileHandle, size: number, windowBytes: number) {
    this.#file = file;
    this.size = size;
    this.#windowBytes = windowBytes;
  }

  /** @throws Unreadable when they do not lie in the file */
  async at(offset: number, length: number): Promise<Buffer> {
    if (!Number.isSafeInteger(offset) || offset < 0 || offset + length > this.size) {
      throw new Unreadable({ kind: 'truncated' });
    }
    const begin = offset - this.#windowAt;
    if (begin >= 0 && begin + length <= this.#window.length) {
      return this.#window.subarray(begin, begin + length);
    }
    const bytes = Buffer.allocUnsafeSlow(
      Math.min(Math.max(length, this.#windowBytes), this.size - offset),
    );
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await this.#file.read(
        bytes,
        filled,
        bytes.length - filled,
        offset + filled,
      );
      if (bytesRead === 0) throw new Unreadable({ kind: 'truncated' });
      filled += bytesRead;
    }
    if (length <= this.#windowBytes) {
      this.#window = bytes;
      this.#windowAt = offset;
    }
    return bytes.subarray(0, length);
  }

  /** @throws Unreadable when it does not lie in the file */
  async pointerAt(offset: number): Promise<number> {
    const pointer = (await this.at(offset, 8)).readBigUInt64LE();
    if (pointer > BigInt(this.size)) throw new Unreadable({ kind: 'truncated' });
    return Number(pointer);
  }

  /**
   * Text up to a zero.
   *
   * @throws Unreadable when none comes
   */
  async textAt(offset: number): Promise<{ readonly text: string; readonly end: number }> {
    const most = Math.max(0, this.size - offset);
    let bytes = await this.at(offset, Math.min(usualText, most));
    let length = bytes.indexOf(0);
    if (length === -1) {
      bytes = await this.at(offset, Math.min(longestText, most));
      length = bytes.indexOf(0);
    }
    if (length === -1) throw new Unreadable({ kind: 'malformed', cause: 'a name without an end' });
    return { text: bytes.toString('utf8', 0, length), end: offset + length + 1 };
  }
}

const usualText = 256;
/** Names are addresses of pages; what is longer is none. */
const longestText = 16 * 1024;
