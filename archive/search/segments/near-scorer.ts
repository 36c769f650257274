import type { Batch, Marks } from './batch.ts';
import { countNear, type Distance } from './count-near.ts';
import { countRuns } from './count-runs.ts';
import { impact, k1 } from './impact.ts';
import { noDocument, type PostingCursor } from './posting-cursor.ts';
import type { PositionReader } from './position-reader.ts';
import type { Scorer } from './scorer.ts';
import type { PositionRange } from './position-range.ts';
import { zoneWeights, type ZoneMask } from './zones.ts';

/** A word of a phrase in one segment. */
export interface NearWord {
  readonly cursor: PostingCursor;
  readonly positions: PositionReader;
  /** Its idf times what its place in the query makes of it; 0 when only matches count. */
  readonly weight: number;
  /** Equal for equal words of a phrase. */
  readonly name: number;
}

/**
 * Documents in which words stand in a row, or near one another: scored as one term that occurs as often as
 * they do, and is worth as much as they are together.
 */
export class NearScorer implements Scorer {
  readonly cost: number;
  readonly largestScore: number;
  readonly widest = Infinity;
  windowBound = Infinity;
  boundEnd = noDocument;
  /** In the order of the phrase, and the rarest first. */
  readonly #words: readonly NearWord[];
  readonly #rarestFirst: readonly [NearWord, ...NearWord[]];
  readonly #boundBlocks: number[];
  readonly #norms: Float32Array;
  readonly #distance: Distance | null;
  readonly #zones: ZoneMask;
  readonly #weight: number;
  readonly #ranges: readonly PositionRange[];
  readonly #names: readonly number[];

  /**
   * @param words at least one, in the order of the phrase
   * @param distance `null` for words that stand right behind one another
   */
  constructor(
    words: readonly NearWord[],
    norms: Float32Array,
    distance: Distance | null,
    zones: ZoneMask,
  ) {
    this.#words = words;
    this.#rarestFirst = [...words].sort((a, b) => a.cursor.count - b.cursor.count) as [
      NearWord,
      ...NearWord[],
    ];
    this.#boundBlocks = words.map(() => 0);
    this.#ranges = words.map(() => ({ positions: new Int32Array(0), from: 0, to: 0 }));
    this.#names = words.map(({ name }) => name);
    this.#norms = norms;
    this.#distance = distance;
    this.#zones = zones;
    this.#weight = words.reduce((total, { weight }) => total + weight, 0);
    this.cost = this.#rarestFirst[0].cursor.count;
    this.largestScore =
      this.#weight === 0
        ? 0
        : this.#weight * Math.min(...words.map(({ cursor }) => cursor.largestImpact()));
  }

  /** Words near one another are no more often so than the rarest of them occurs. */
  bound(from: number): number {
    let least = Infinity;
    let end = noDocument;
    for (const [at, { cursor }] of this.#words.entries()) {
      const block = cursor.blockAt(from, Math.max(this.#boundBlocks[at] as number, cursor.block, 0));
      this.#boundBlocks[at] = block;
      if (block >= cursor.blocks) {
        this.boundEnd = noDocument;
        return (this.windowBound = 0);
      }
      end = Math.min(end, cursor.blockEnd(block));
      least = Math.min(least, cursor.blockImpact(block));
    }
    this.boundEnd = end;
    return (this.windowBound = least * this.#weight);
  }

  collect(from: number, to: number, least: number, batch: Batch): void {
    const lead = this.#rarestFirst[0].cursor;
    let block = lead.blockAt(from, Math.max(lead.block, 0));
    for (; block < lead.blocks; block++) {
      lead.enter(block);
      const { documents, size } = lead;
      for (let index = lead.indexOf(from); index < size; index++) {
        const document = documents[index] as number;
        if (document > to) return;
        if (!this.#canScore(lead, index, document, least)) continue;
        const score = this.#scoreAt(document, least);
        if (score >= 0) batch.add(document, score);
      }
      if (lead.blockEnd(block) >= to) return;
    }
  }

  probe(batch: Batch, marks: Marks): void {
    for (let i = 0; i < batch.count; i++) {
      const score = this.#scoreAt(batch.documents[i] as number, 0);
      if (score < 0) continue;
      marks[i] = 1;
      batch.scores[i] = (batch.scores[i] as number) + score;
    }
  }

  /** The score of a document; −1 when it does not match, or cannot score `least`. */
  #scoreAt(document: number, least: number): number {
    for (const { cursor } of this.#rarestFirst) {
      const block = cursor.blockAt(document, Math.max(cursor.block, 0));
      if (block >= cursor.blocks) return -1;
      cursor.enter(block);
      const index = cursor.indexOf(document);
      if (cursor.documents[index] !== document) return -1;
      if (!this.#canScore(cursor, index, document, least)) return -1;
    }
    const frequency = this.#frequencyAt(document);
    if (frequency === 0) return -1;
    return impact(frequency, this.#norms[document] as number) * this.#weight;
  }

  /** Whether the words could reach `least` here if they were near one another whenever this one occurs. */
  #canScore(cursor: PostingCursor, index: number, document: number, least: number): boolean {
    if (!(least > 0)) return true;
    cursor.loadFrequencies();
    const frequency = cursor.frequencies[index] as number;
    const most = this.#weight * (k1 + 1) * frequency;
    return most >= least * (1 - 1e-9) * (frequency + (this.#norms[document] as number));
  }

  /** How often the words are near one another, weighted by zone; none is near a word of another zone. */
  #frequencyAt(document: number): number {
    const counts = this.#words.map(({ cursor, positions }) => {
      const index = cursor.indexOf(document);
      return { index, count: positions.read(index), cursor, positions };
    });
    let frequency = 0;
    for (const [zone, weight] of zoneWeights.entries()) {
      if ((this.#zones & (1 << zone)) === 0) continue;
      for (const [at, { index, count, cursor, positions }] of counts.entries()) {
        const titles = cursor.titles[index] as number;
        const beforeBody = titles + (cursor.standfirsts[index] as number);
        const bounds = [0, titles, beforeBody, count];
        const range = this.#ranges[at] as PositionRange;
        range.positions = positions.positions;
        range.from = bounds[zone] as number;
        range.to = bounds[zone + 1] as number;
      }
      const times =
        this.#distance === null
          ? countRuns(this.#ranges)
          : countNear(this.#ranges, this.#names, this.#distance);
      frequency += weight * times;
    }
    return frequency;
  }
}
