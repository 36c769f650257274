import type { TermCursor } from '../segments/term-cursor.ts';
import { bytesOf, letterAt, putLetter, startOfLetter } from './letters.ts';
import { noLetter, noState, type Machine } from './machine.ts';
import type { WordStream } from './word-stream.ts';

/** Terms looked at between two pauses: some ten microseconds. */
const termsPerStep = 256;

/**
 * The words of one dictionary that a machine accepts. A dictionary in order is a tree walked depth
 * first: a word takes the machine up in the state where it parts from the one before, and all that
 * begin as no word can that fits are passed over together (Zobel and Dart 1995,
 * <https://doi.org/10.1002/spe.4380250307>).
 */
export class AcceptedWords implements WordStream {
  readonly #cursor: TermCursor;
  readonly #machine: Machine;
  /** What all words begin with, space included; the machine reads what stands behind it. */
  readonly #beginning: Uint8Array;
  /** For each offset into the current term where a letter begins: the state before that letter. */
  #states = new Int32Array(64);
  /** Nothing up to the first `#boundLength` of these bytes, and nothing that begins with them, fits. */
  #bound: Uint8Array = new Uint8Array(64);
  #boundLength = 0;
  /** Terms looked at, and pauses. */
  #looked = 0;
  #move: 'seek' | 'next' | 'skip' | 'stay' = 'seek';

  constructor(cursor: TermCursor, beginning: string, machine: Machine) {
    this.#cursor = cursor;
    this.#machine = machine;
    this.#beginning = Buffer.from(beginning);
  }

  get bytes(): Uint8Array {
    return this.#cursor.bytes;
  }

  get length(): number {
    return this.#cursor.length;
  }

  get documents(): number {
    return this.#cursor.documents;
  }

  advance(): 'word' | 'pause' | 'end' {
    for (;;) {
      this.#looked += 1;
      if (this.#looked % termsPerStep === 0) return 'pause';
      if (!this.#goOn()) {
        this.#move = 'stay';
        return 'end';
      }
      if (this.#fits()) return 'word';
    }
  }

  #goOn(): boolean {
    const cursor = this.#cursor;
    switch (this.#move) {
      case 'seek':
        return cursor.seek(this.#beginning) && this.#isInside();
      case 'next':
        return cursor.next() && this.#isInside();
      case 'skip':
        return cursor.skip(this.#bound, this.#boundLength) && this.#isInside();
      case 'stay':
        return false;
    }
  }

  #isInside(): boolean {
    const wasInside = this.#move !== 'seek' && this.#cursor.shared >= this.#beginning.length;
    return wasInside || this.#cursor.beginsWith(this.#beginning);
  }

  /** Reads the current term from where it parts from the one before. */
  #fits(): boolean {
    const { bytes, length, shared } = this.#cursor;
    const machine = this.#machine;
    const from = this.#beginning.length;
    if (length >= this.#states.length) this.#makeRoom(length);
    const states = this.#states;
    states[from] = machine.start;
    let at = startOfLetter(bytes, Math.max(shared, from), from);
    let state = states[at] as number;
    while (at < length) {
      const letter = letterAt(bytes, at);
      const next = machine.step(state, letter);
      if (next === noState) {
        this.#passOver(state, letter, at);
        return false;
      }
      state = next;
      at += bytesOf(letter);
      states[at] = state;
    }
    this.#move = 'next';
    return machine.accepts(state);
  }

  /** No word fits that has this letter in this place: on to the next letter, if any, that it may have. */
  #passOver(state: number, letter: number, at: number): void {
    const next = this.#machine.nextLetter(state, letter + 1);
    const { bytes } = this.#cursor;
    for (let index = 0; index < at; index++) this.#bound[index] = bytes[index] as number;
    this.#boundLength = next === noLetter ? at : putLetter(next - 1, this.#bound, at);
    this.#move = 'skip';
  }

  #makeRoom(length: number): void {
    const larger = new Int32Array(length * 2);
    larger.set(this.#states);
    this.#states = larger;
    this.#bound = new Uint8Array(length * 2);
  }
}
