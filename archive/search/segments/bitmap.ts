/** A set of document numbers of one segment, one bit each. */
export class Bitmap {
  readonly bytes: Uint8Array;

  /** @param size documents of the segment, or the bytes of a bitmap written before */
  constructor(size: number | Uint8Array) {
    this.bytes = typeof size === 'number' ? new Uint8Array(Math.ceil(size / 8)) : size;
  }

  has(document: number): boolean {
    return (((this.bytes[document >> 3] ?? 0) >> (document & 7)) & 1) === 1;
  }

  add(document: number): void {
    const byte = document >> 3;
    this.bytes[byte] = (this.bytes[byte] ?? 0) | (1 << (document & 7));
  }

  /** How many documents are in it. */
  count(): number {
    let count = 0;
    for (let byte of this.bytes) for (; byte !== 0; byte &= byte - 1) count += 1;
    return count;
  }

  copy(): Bitmap {
    return new Bitmap(this.bytes.slice());
  }
}
