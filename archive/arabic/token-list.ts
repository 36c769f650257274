/** Tokens of a text as pairs of offsets, in memory that is used again for the next text. */
export class TokenList {
  /** Start and end of each token, one after the other. */
  bounds = new Int32Array(1024);
  /** Number of tokens. */
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(start: number, end: number): void {
    const at = 2 * this.count;
    if (at === this.bounds.length) {
      const longer = new Int32Array(this.bounds.length * 2);
      longer.set(this.bounds);
      this.bounds = longer;
    }
    this.bounds[at] = start;
    this.bounds[at + 1] = end;
    this.count += 1;
  }

  startOf(token: number): number {
    return this.bounds[2 * token] as number;
  }

  endOf(token: number): number {
    return this.bounds[2 * token + 1] as number;
  }
}
