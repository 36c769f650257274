import { Unreadable } from '../problem.ts';

const lineFeed = 0x0a;

/** Takes a stream of bytes by lines and by counts. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /**
   * Bytes up to the next line feed, that included, or as many as are allowed, or as there are: none at the end.
   */
  async line(most: number): Promise<Uint8Array> {
    let searched = 0;
    for (;;) {
      const at = this.#held.indexOf(lineFeed, searched);
      if (at !== -1 || this.#held.length >= most) {
        return this.#shift(Math.min(at === -1 ? most : at + 1, most));
      }
      searched = this.#held.length;
      if (!(await this.#load())) return this.#shift(searched);
    }
  }

  /** @throws Unreadable when there are not so many */
  async take(count: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let missing = count;
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#load())) {
        throw new Unreadable({ kind: 'truncated' });
      }
      const piece = this.#shift(Math.min(missing, this.#held.length));
      missing -= piece.length;
      pieces.push(piece);
    }
    const [only] = pieces;
    return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
  }

  /** @throws Unreadable when there are not so many */
  async skip(count: number): Promise<void> {
    let missing = count;
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#load())) {
        throw new Unreadable({ kind: 'truncated' });
      }
      missing -= this.#shift(Math.min(missing, this.#held.length)).length;
    }
  }

  /** Lets go of what the bytes come from. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #shift(count: number): Uint8Array {
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }

  async #load(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    return true;
  }
}
