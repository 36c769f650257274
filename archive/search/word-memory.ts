/** FNV-1a over code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
const [hashStart, hashPrime] = [-2128831035, 16777619];

/**
 * Remembers what a function makes of a word, within bounds: an archive has some hundred thousand forms,
 * and most of a text are a few thousand. A word is looked up as it stands in its text, and cut out of it
 * only when it is new: this is done for every word of every article.
 */
export class WordMemory<Made> {
  readonly #make: (word: string) => Made;
  readonly #most: number;
  /** What was asked for lately, and what was before that: what nobody asks for any more goes. */
  #young: WordTable<Made>;
  #old: WordTable<Made>;

  /** @param most words remembered */
  constructor(most: number, make: (word: string) => Made) {
    this.#make = make;
    this.#most = most;
    this.#young = new WordTable();
    this.#old = new WordTable();
  }

  /** What was made of the word between two offsets of a text. */
  of(text: string, start: number, end: number): Made {
    let hash = hashStart;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), hashPrime);
    hash ^= hash >>> 15;
    const known = this.#young.find(hash, text, start, end);
    if (known >= 0) return this.#young.made[known] as Made;
    const older = this.#old.find(hash, text, start, end);
    // A copy: what V8 cuts out of a text may keep the whole text.
    const word =
      older < 0
        ? Buffer.from(text.slice(start, end)).toString()
        : (this.#old.words[older] as string);
    const made = older < 0 ? this.#make(word) : (this.#old.made[older] as Made);
    if (this.#young.words.length * 2 >= this.#most) {
      this.#old = this.#young;
      this.#young = new WordTable();
    }
    this.#young.add(hash, word, made);
    return made;
  }
}

/** A table of words by hash, with linear probing. */
class WordTable<Made> {
  readonly words: string[] = [];
  readonly made: Made[] = [];
  readonly #hashes: number[] = [];
  /** Number of the word in each slot, plus 1; 0 for none. */
  #slots = new Int32Array(1 << 10);

  /** Number of the word; −1 when it is not here. */
  find(hash: number, text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) return -1;
      if (this.#hashes[number] === hash && isAt(this.words[number] as string, text, start, end)) {
        return number;
      }
    }
  }

  add(hash: number, word: string, made: Made): void {
    this.#place(hash, this.words.length);
    this.words.push(word);
    this.made.push(made);
    this.#hashes.push(hash);
    if (this.words.length * 2 <= this.#slots.length) return;
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#hashes.forEach((each, number) => {
      this.#place(each, number);
    });
  }

  #place(hash: number, number: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }
}

/** Compares code by code: cutting the word out would cost more than the whole look-up. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
