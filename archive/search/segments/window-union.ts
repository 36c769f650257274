import { windowSize, type Batch } from './batch.ts';

const bitsPerWord = 32;

/** The matches of several scorers in one window, joined by document. */
export class WindowUnion {
  readonly #scores = new Float64Array(windowSize);
  /** One bit for each document of the window. */
  readonly #matched = new Int32Array(windowSize / bitsPerWord);
  #from = 0;

  /** Begins a window; the one before must have been drained. */
  begin(from: number): void {
    this.#from = from;
  }

  addSum({ documents, scores, count }: Batch): void {
    const sums = this.#scores;
    for (let i = 0; i < count; i++) {
      const at = this.#mark(documents[i] as number);
      sums[at] = (sums[at] as number) + (scores[i] as number);
    }
  }

  addLargest({ documents, scores, count }: Batch): void {
    const largest = this.#scores;
    for (let i = 0; i < count; i++) {
      const at = this.#mark(documents[i] as number);
      if ((scores[i] as number) > (largest[at] as number)) largest[at] = scores[i] as number;
    }
  }

  /** Puts all into an empty batch, ascending, but for what scores less than `least`; nothing stays. */
  drain(least: number, batch: Batch): void {
    const [scores, matched, from] = [this.#scores, this.#matched, this.#from];
    for (let word = 0; word < matched.length; word++) {
      let bits = matched[word] as number;
      if (bits === 0) continue;
      matched[word] = 0;
      for (; bits !== 0; bits &= bits - 1) {
        const at = word * bitsPerWord + (31 - Math.clz32(bits & -bits));
        const score = scores[at] as number;
        scores[at] = 0;
        if (!(score < least)) batch.add(from + at, score);
      }
    }
  }

  #mark(document: number): number {
    const at = document - this.#from;
    const word = at >>> 5;
    this.#matched[word] = (this.#matched[word] as number) | (1 << (at & 31));
    return at;
  }
}
