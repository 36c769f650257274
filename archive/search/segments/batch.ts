/** Matches that are passed on together, and documents that a window spans where nothing else bounds it. */
export const windowSize = 1024;

/** Matches of one block: what most batches hold at most, and how they begin. */
const usualSize = 128;

/** Matches within a window, ascending, each with its score. */
export class Batch {
  documents = new Int32Array(usualSize);
  scores = new Float64Array(usualSize);
  count = 0;

  add(document: number, score: number): void {
    if (this.count === this.documents.length) this.#makeRoom();
    this.documents[this.count] = document;
    this.scores[this.count] = score;
    this.count += 1;
  }

  #makeRoom(): void {
    const documents = new Int32Array(windowSize);
    documents.set(this.documents);
    this.documents = documents;
    const scores = new Float64Array(windowSize);
    scores.set(this.scores);
    this.scores = scores;
  }

  /** Takes over the documents of another batch, none of them scored yet. */
  copy({ documents, count }: Batch): void {
    this.take(documents, count);
  }

  /** Takes over the first so many documents, none of them scored yet. */
  take(documents: Int32Array, count: number): void {
    if (count > this.documents.length) this.#makeRoom();
    for (let i = 0; i < count; i++) this.documents[i] = documents[i] as number;
    this.scores.fill(0, 0, count);
    this.count = count;
  }

  /** Leaves out what is not marked, or is marked and should not be, and what scores too little. */
  keep(marks: Marks, isMarked: boolean, least = -Infinity): void {
    const { documents, scores } = this;
    const wanted = isMarked ? 1 : 0;
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      const score = scores[i] as number;
      // Not `>=`: before bounds are asked for there may be no number to compare with.
      if (marks[i] !== wanted || score < least) continue;
      documents[kept] = documents[i] as number;
      scores[kept] = score;
      kept += 1;
    }
    this.count = kept;
  }

  /** Marks its documents in a batch of which they are some, and adds their scores there. */
  addTo(batch: Batch, marks: Marks): void {
    let at = 0;
    for (let i = 0; i < this.count; i++) {
      while (batch.documents[at] !== this.documents[i]) at += 1;
      marks[at] = 1;
      batch.scores[at] = (batch.scores[at] as number) + (this.scores[i] as number);
    }
  }
}

/** 1 for each document of a batch that a scorer matches. */
export type Marks = Uint8Array;

export function makeMarks(): Marks {
  return new Uint8Array(windowSize);
}
