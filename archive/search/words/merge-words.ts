import type { WordStream } from './word-stream.ts';

/** The words of several streams in one, each once; the documents of a word add up. */
export function mergeWords(streams: readonly WordStream[]): WordStream {
  const [only, ...others] = streams;
  return only !== undefined && others.length === 0 ? only : new MergedWords(streams);
}

class MergedWords implements WordStream {
  bytes: Uint8Array = new Uint8Array(0);
  length = 0;
  documents = 0;
  /** Streams that have not ended. */
  #streams: readonly WordStream[];
  /** Those of them whose current word was given already, or that have none yet. */
  #behind: WordStream[];

  constructor(streams: readonly WordStream[]) {
    this.#streams = streams;
    this.#behind = [...streams];
  }

  advance(): 'word' | 'pause' | 'end' {
    for (let stream = this.#behind.at(-1); stream !== undefined; stream = this.#behind.at(-1)) {
      const progress = stream.advance();
      if (progress === 'pause') return 'pause';
      if (progress === 'end') this.#streams = this.#streams.filter((other) => other !== stream);
      this.#behind.pop();
    }
    const [first, ...others] = this.#streams;
    if (first === undefined) return 'end';
    this.#take(first);
    for (const stream of others) {
      const order = compareWords(stream, this);
      if (order < 0) this.#take(stream);
      if (order === 0) this.#add(stream);
    }
    return 'word';
  }

  #take(stream: WordStream): void {
    this.#behind.length = 0;
    this.#behind.push(stream);
    this.bytes = stream.bytes;
    this.length = stream.length;
    this.documents = stream.documents;
  }

  #add(stream: WordStream): void {
    this.#behind.push(stream);
    this.documents += stream.documents;
  }
}

type WordBytes = Pick<WordStream, 'bytes' | 'length'>;

/** By bytes; a loop, since most differ in one of the first and a call of `Buffer.compare` costs more. */
function compareWords(a: WordBytes, b: WordBytes): number {
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at++) {
    const difference = (a.bytes[at] as number) - (b.bytes[at] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
