import { ByteSource } from './byte-source.ts';
import { termsPerBlock, type WrittenDictionary } from './dictionary-writer.ts';
import { TermBlocks } from './term-blocks.ts';

/**
 * Goes through the terms of a dictionary in the order of their bytes, without making strings or entries
 * of them. What its fields say is good until it moves on.
 */
export class TermCursor {
  /** The current term is the first `length` of these bytes. */
  bytes: Uint8Array = new Uint8Array(64);
  length = 0;
  /** At least so many bytes of the current term stood there before the last move as well. */
  shared = 0;
  /** Documents that hold the current term. */
  documents = 0;
  /** How long its postings and its positions are, as it says in its entry. */
  postings = 0;
  positions = 0;
  /** Number of the current term, counted from 0; −1 before the first. */
  number = -1;
  readonly #count: number;
  readonly #blocks: TermBlocks;
  readonly #source: ByteSource;

  constructor(written: Pick<WrittenDictionary, 'terms' | 'blockStarts' | 'count'>) {
    this.#count = written.count;
    this.#blocks = new TermBlocks(written);
    this.#source = new ByteSource(written.terms);
  }

  /** On to the next term; false at the end. */
  next(): boolean {
    if (this.number + 1 >= this.#count) return false;
    const isFirst = (this.number + 1) % termsPerBlock === 0;
    this.shared = isFirst ? 0 : this.#source.varint();
    this.#read(this.shared, this.#source.varint());
    return true;
  }

  /** To where `next` gives the first term of a block. */
  enter(block: number): void {
    this.number = block * termsPerBlock - 1;
    this.#source.at = this.#blocks.startOf(block);
  }

  /** To the first term, from anywhere, that is not less than this one; false when there is none. */
  seek(wanted: Uint8Array): boolean {
    if (this.#count === 0) return false;
    this.enter(Math.max(0, this.#blocks.lastBelow(wanted)));
    return this.#passUntil(wanted, wanted.length, false);
  }

  /**
   * On to the first term that neither begins with the first `length` of these bytes nor is less than
   * they are; false when there is none. The current term must be less or begin with them.
   */
  skip(bytes: Uint8Array, length: number): boolean {
    const nextBlock = Math.ceil((this.number + 1) / termsPerBlock);
    const block = this.#blocks.lastUpTo(nextBlock, bytes, length);
    if (block >= nextBlock) this.enter(block);
    return this.#passUntil(bytes, length, true);
  }

  /** Whether the current term is this one. */
  isAt(term: Uint8Array): boolean {
    return this.length === term.length && this.beginsWith(term);
  }

  /** Whether the current term begins so. */
  beginsWith(beginning: Uint8Array): boolean {
    const { length } = beginning;
    return this.length >= length && sameBytes(this.bytes, beginning, length) === length;
  }

  /**
   * Passes over the terms that are less than a bound and, with `beyond`, over those that begin with it.
   * Most are not looked at: what shares more with the term before than that has in common with the
   * bound, is on the same side of it.
   */
  #passUntil(bound: Uint8Array, length: number, beyond: boolean): boolean {
    const source = this.#source;
    const terms = source.bytes;
    let matched = sameBytes(this.bytes, bound, Math.min(this.length, length));
    for (; this.number + 1 < this.#count; this.number++) {
      const isFirst = (this.number + 1) % termsPerBlock === 0;
      if (isFirst) matched = 0;
      let at = source.at;
      let shared = isFirst ? 0 : (terms[at++] as number);
      let rest = terms[at++] as number;
      if ((shared | rest) > 0x7f) {
        shared = isFirst ? 0 : source.varint();
        rest = source.varint();
        at = source.at;
      }
      if (shared <= matched) {
        source.at = at;
        if (shared < matched) return this.#stop(shared, rest, bound);
        const term = at - shared;
        const most = Math.min(shared + rest, length);
        while (matched < most && terms[term + matched] === bound[matched]) matched += 1;
        const isLess = (terms[term + matched] as number) < (bound[matched] as number);
        if (matched < most ? !isLess : matched === length && !beyond) {
          return this.#stop(shared, rest, bound);
        }
      }
      source.at = behindNumbers(terms, at + rest);
    }
    return false;
  }

  /** Stops at a term of which as many bytes as it shares with the one before are those of the bound. */
  #stop(shared: number, rest: number, bound: Uint8Array): true {
    // Behind the term before stand bytes of longer ones.
    this.shared = sameBytes(this.bytes, bound, Math.min(shared, this.length));
    if (shared > this.bytes.length) this.#enlarge(shared);
    for (let at = this.shared; at < shared; at++) this.bytes[at] = bound[at] as number;
    this.#read(shared, rest);
    return true;
  }

  #read(shared: number, rest: number): void {
    const source = this.#source;
    const length = shared + rest;
    if (length > this.bytes.length) this.#enlarge(length);
    const { bytes } = this;
    let from = source.at;
    for (let at = shared; at < length; at++) bytes[at] = source.bytes[from++] as number;
    source.at = from;
    this.length = length;
    this.documents = source.varint();
    this.postings = source.varint();
    this.positions = source.varint();
    this.number += 1;
  }

  #enlarge(length: number): void {
    const larger = new Uint8Array(length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** How many of the first `most` bytes of two are the same. */
function sameBytes(a: Uint8Array, b: Uint8Array, most: number): number {
  let same = 0;
  while (same < most && a[same] === b[same]) same += 1;
  return same;
}

/**
 * Where it goes on behind the three numbers of an entry. Each is one or two bytes long as a rule, which
 * of the two nothing foretells: to add the high bit spares the processor a wrong guess.
 */
function behindNumbers(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let passed = 0; passed < 3; passed++) {
    at += 1 + ((bytes[at] as number) >> 7);
    while ((bytes[at - 1] as number) > 0x7f) at += 1;
  }
  return at;
}
