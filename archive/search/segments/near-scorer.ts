import type { Batch, Marks } from './batch.ts';
import { countNear, type Distance } from './count-near.ts';
import { countRuns } from './count-runs.ts';
import { impact, k1 } from './impact.ts';
import type { NearWord } from './near-word.ts';
import { noDocument } from './posting-cursor.ts';
import type { PositionRange } from './position-range.ts';
import type { Scorer } from './scorer.ts';
import { scoreTolerance } from './term-scorer.ts';
import {
  bodyZone,
  maskOf,
  standfirstZone,
  titleZone,
  zoneWeights,
  type Zone,
  type ZoneMask,
} from './zones.ts';

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
  /** In the order of the phrase; and the rarest first. */
  readonly #words: readonly NearWord[];
  readonly #rarestFirst: readonly [NearWord, ...NearWord[]];
  readonly #ranges: readonly PositionRange[];
  readonly #names: readonly number[];
  readonly #norms: Float32Array;
  readonly #distance: Distance | null;
  readonly #zones: ZoneMask;
  readonly #weight: number;

  /**
   * @param words at least one, in the order of the phrase
   * @param norms length norm of each document of the segment
   * @param distance `null` for words that stand right behind one another
   */
  constructor(
    words: readonly NearWord[],
    norms: Float32Array,
    distance: Distance | null,
    zones: ZoneMask,
  ) {
    const rarestFirst = [...words].sort((a, b) => a.cursor.count - b.cursor.count);
    this.#words = words;
    this.#rarestFirst = rarestFirst as [NearWord, ...NearWord[]];
    this.#ranges = words.map(({ range }) => range);
    this.#names = words.map(({ name }) => name);
    this.#norms = norms;
    this.#distance = distance;
    this.#zones = zones;
    this.#weight = words.reduce((total, { weight }) => total + weight, 0);
    this.cost = this.#rarestFirst[0].cursor.count;
    const leastImpact = (): number =>
      Math.min(...words.map(({ cursor }) => cursor.largestImpact()));
    this.largestScore = this.#weight === 0 ? 0 : this.#weight * leastImpact();
  }

  /** Words are near one another no more often than the rarest of them occurs. */
  bound(from: number): number {
    let least = Infinity;
    let end = noDocument;
    for (const word of this.#words) {
      const { cursor } = word;
      const block = cursor.blockAt(from, Math.max(word.boundBlock, cursor.block, 0));
      word.boundBlock = block;
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
    const lead = this.#rarestFirst[0];
    const { cursor } = lead;
    let block = cursor.blockAt(from, Math.max(cursor.block, 0));
    for (; block < cursor.blocks; block++) {
      cursor.enter(block);
      // Each document of the rarest word is looked at.
      if (least > 0) cursor.loadFrequencies();
      const { documents, size } = cursor;
      for (let index = cursor.indexOf(from); index < size; index++) {
        const document = documents[index] as number;
        if (document > to) return;
        lead.index = index;
        const score = this.#scoreAt(document, least);
        if (score >= 0) batch.add(document, score);
      }
      if (cursor.blockEnd(block) >= to) return;
    }
  }

  probe(batch: Batch, marks: Marks): void {
    const lead = this.#rarestFirst[0];
    for (let i = 0; i < batch.count; i++) {
      const document = batch.documents[i] as number;
      if (!lead.seek(document)) continue;
      const score = this.#scoreAt(document, 0);
      if (score < 0) continue;
      marks[i] = 1;
      batch.scores[i] = (batch.scores[i] as number) + score;
    }
  }

  /** The score of a document that the rarest word stands in; −1 when it does not match or cannot score `least`. */
  #scoreAt(document: number, least: number): number {
    const words = this.#rarestFirst;
    if (!this.#canScore(words[0], document, least)) return -1;
    for (let at = 1; at < words.length; at++) {
      const word = words[at] as NearWord;
      if (!word.seek(document) || !this.#canScore(word, document, least)) return -1;
    }
    const frequency = this.#frequency();
    if (frequency === 0) return -1;
    return impact(frequency, this.#norms[document] as number) * this.#weight;
  }

  /** Whether the words could reach `least` here if they were near one another whenever this one occurs. */
  #canScore({ cursor, index }: NearWord, document: number, least: number): boolean {
    if (!(least > 0)) return true;
    const frequency = cursor.frequencyAt(index);
    const most = this.#weight * (k1 + 1) * frequency;
    const norm = this.#norms[document] as number;
    return most >= least * scoreTolerance * (frequency + norm);
  }

  /**
   * How often the words are near one another here, weighted by zone. No word is near another across the
   * end of the title; an opening that counts as standfirst runs on into the body, and a row of words that
   * goes over counts as one of the body's.
   */
  #frequency(): number {
    for (const word of this.#words) word.readPositions();
    const inTitle = this.#timesIn(titleZone);
    const inStandfirst = this.#timesIn(standfirstZone);
    const isWholeText = this.#has(standfirstZone) && this.#has(bodyZone);
    const inBody = isWholeText ? this.#timesInText() - inStandfirst : this.#timesIn(bodyZone);
    return (
      inTitle * zoneWeights[titleZone] +
      inStandfirst * zoneWeights[standfirstZone] +
      Math.max(0, inBody) * zoneWeights[bodyZone]
    );
  }

  #has(zone: Zone): boolean {
    return (this.#zones & maskOf(zone)) !== 0;
  }

  #timesIn(zone: Zone): number {
    if (!this.#has(zone)) return 0;
    for (const word of this.#words) if (!word.enterZone(zone)) return 0;
    return this.#times();
  }

  #timesInText(): number {
    for (const word of this.#words) if (!word.enterText()) return 0;
    return this.#times();
  }

  #times(): number {
    return this.#distance === null
      ? countRuns(this.#ranges)
      : countNear(this.#ranges, this.#names, this.#distance);
  }
}
