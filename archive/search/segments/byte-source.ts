/** Reads what a `ByteSink` wrote. Reading past the end gives zeros, which every caller's count excludes. */
export class ByteSource {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  varint(): number {
    let byte = this.bytes[this.at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }

  /** Passes over so many varints without working out what they are. */
  skipVarints(count: number): void {
    for (let passed = 0; passed < count && this.at < this.bytes.length;) {
      if ((this.bytes[this.at++] as number) < 0x80) passed += 1;
    }
  }

  take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
