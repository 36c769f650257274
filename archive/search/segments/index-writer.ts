import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Bitmap } from './bitmap.ts';
import { Inverter, type InvertedDocument } from './inverter.ts';
import { emptyManifest, readManifest, writeManifest, type Manifest } from './manifest.ts';
import { mergeSegments } from './merge-segments.ts';
import { nextMerge } from './merge-tiers.ts';
import { Segment } from './segment.ts';
import { writeSegment, type SegmentSettings } from './segment-writer.ts';
import { PageCache } from './page-cache.ts';
import { TermGroups } from './term-groups.ts';

/** An article's terms, told to an inverter. */
export type TellTerms = (inverter: Inverter) => void;

/** A segment of the index as its writer holds it: open, with the deletes of this session. */
interface HeldSegment {
  readonly file: string;
  readonly segment: Segment;
  readonly leastId: number;
  readonly largestId: number;
  deleted: Bitmap | null;
}

/** Memory for the articles of one flush, in bytes. */
const flushBytes = 96 * 1024 * 1024;

/** Term groups that are held at the most, at some 150 bytes each. */
const mostGroups = 600_000;

/** Share of either from which on a commit makes a segment that is worth its name. */
const almostFull = 0.85;

/** Merging reads each list once: there is nothing to keep. */
const noCache = 0;

/**
 * Writes an index: one writer at a time. Articles wait in memory until they fill a segment or are
 * committed; nothing of it is seen before `commit`, and all of it after.
 *
 * ```
 *   put, remove ──► inverter ──flush──► segment files ──commit──► manifest ──merge──► manifest
 * ```
 */
export class IndexWriter {
  readonly #folder: string;
  readonly #settings: SegmentSettings;
  #held: HeldSegment[] = [];
  /** The terms of the words of what is put. */
  readonly groups = new TermGroups();
  readonly #inverter = new Inverter(this.groups);
  #waiting = new Set<number>();
  /** Whether something was put or removed since the last commit. */
  #isPending = false;
  #generation: number;
  #nextSegment: number;

  /**
   * Goes on with the index in a folder, or begins one where there is none that can be used.
   *
   * @param averageLength of the articles, for an index that is begun; an old one keeps its own
   * @throws DamagedSegment when a segment of the index cannot be used
   */
  constructor(folder: string, { analysisVersion, averageLength }: SegmentSettings) {
    mkdirSync(folder, { recursive: true });
    const manifest =
      readManifest(folder, analysisVersion) ?? emptyManifest(analysisVersion, averageLength);
    this.#folder = folder;
    this.#settings = { analysisVersion, averageLength: manifest.averageLength };
    this.#generation = manifest.generation;
    this.#nextSegment = manifest.nextSegment;
    try {
      for (const { file, deleted } of manifest.segments) {
        const bitmap = deleted === null ? null : new Bitmap(Buffer.from(deleted, 'base64'));
        this.#held.push(this.#hold(file, bitmap));
      }
    } catch (error) {
      this.close();
      throw error;
    }
    this.#sweep();
  }

  /** Generation of the catalogue that the committed index holds. */
  get generation(): number {
    return this.#generation;
  }

  /** Whether what waits will soon fill a segment: a good moment to commit. */
  get isAlmostFull(): boolean {
    return (
      this.#inverter.bytes >= almostFull * flushBytes ||
      this.groups.count >= almostFull * mostGroups
    );
  }

  /** Adds an article; one of the same id is replaced. */
  put(document: InvertedDocument, tell: TellTerms): void {
    this.remove(document.id);
    this.#isPending = true;
    this.#inverter.begin(document);
    tell(this.#inverter);
    this.#waiting.add(document.id);
    if (this.#inverter.bytes >= flushBytes || this.groups.count >= mostGroups) this.#flush();
  }

  /** Removes articles, in one look at each segment. @returns how many were there */
  removeAll(ids: ReadonlySet<number>): number {
    if (ids.size === 0) return 0;
    if ([...ids].some((id) => this.#waiting.has(id))) this.#flush();
    let removed = 0;
    for (const held of this.#held) {
      for (const [at, id] of held.segment.columns.ids.entries()) {
        if (ids.has(id) && this.#delete(held, at)) removed += 1;
      }
    }
    return removed;
  }

  /** Removes an article, if it is there. */
  remove(id: number): void {
    if (this.#waiting.has(id)) this.#flush();
    for (const held of this.#held) {
      // New articles have larger ids than any before: most segments need not be looked through.
      if (id < held.leastId || id > held.largestId) continue;
      const { ids } = held.segment.columns;
      for (let at = ids.indexOf(id); at >= 0; at = ids.indexOf(id, at + 1)) {
        this.#delete(held, at);
      }
    }
  }

  /** Makes everything so far part of the index. */
  commit(generation: number): void {
    this.#flush();
    this.#generation = generation;
    this.#publish();
    this.#isPending = false;
  }

  /**
   * Merges one run of segments, if any is worth it; returns whether there was one.
   *
   * @param isIdle whether nothing else is waiting to be written
   * @throws DamagedSegment when one of them is not as it was written: its damage must not become part of
   * a segment that looks sound
   */
  mergeOnce(isIdle = false): boolean {
    // The manifest that names the merged segment would show the rest as well.
    if (this.#isPending) throw new Error('What is put or removed must be committed first');
    const merge = nextMerge(
      this.#held.map(({ segment: { documents }, deleted }) => ({
        documents,
        alive: documents - (deleted?.count() ?? 0),
      })),
      isIdle,
    );
    if (merge === null) return false;
    const merged = this.#held.slice(merge.from, merge.to);
    for (const { segment } of merged) segment.verify();
    const file = this.#nextFile();
    mergeSegments(join(this.#folder, file), merged, this.#settings);
    const one = this.#hold(file, null);
    this.#held = [...this.#held.slice(0, merge.from), one, ...this.#held.slice(merge.to)];
    this.#publish();
    for (const { segment } of merged) segment.close();
    this.#sweep();
    return true;
  }

  close(): void {
    for (const { segment } of this.#held) segment.close();
  }

  /** @returns whether it counted until now */
  #delete(held: HeldSegment, at: number): boolean {
    held.deleted ??= new Bitmap(held.segment.documents);
    if (held.deleted.has(at)) return false;
    held.deleted.add(at);
    this.#isPending = true;
    return true;
  }

  #flush(): void {
    if (this.#inverter.documents === 0) return;
    const file = this.#nextFile();
    const path = join(this.#folder, file);
    const { columns, terms } = this.#inverter.finish();
    writeSegment(path, columns, terms, this.#settings);
    this.#held.push(this.#hold(file, null));
    this.#inverter.clear();
    if (this.groups.count >= almostFull * mostGroups) this.groups.clear();
    this.#waiting = new Set();
  }

  #publish(): void {
    const manifest: Manifest = {
      ...emptyManifest(this.#settings.analysisVersion, this.#settings.averageLength),
      generation: this.#generation,
      nextSegment: this.#nextSegment,
      segments: this.#held.map(({ file, segment, deleted }) => ({
        file,
        documents: segment.documents,
        checksum: segment.checksum,
        deleted: deleted === null ? null : Buffer.from(deleted.bytes).toString('base64'),
      })),
    };
    writeManifest(this.#folder, manifest);
  }

  #hold(file: string, deleted: Bitmap | null): HeldSegment {
    const path = join(this.#folder, file);
    const cache = new PageCache(noCache);
    const segment = new Segment(path, this.#settings.analysisVersion, cache);
    try {
      const { ids } = segment.columns;
      const [leastId, largestId] = [
        ids.reduce((least, id) => Math.min(least, id), Infinity),
        ids.reduce((largest, id) => Math.max(largest, id), 0),
      ];
      return { file, segment, leastId, largestId, deleted };
    } catch (error) {
      segment.close();
      throw error;
    }
  }

  #nextFile(): string {
    const number = this.#nextSegment;
    this.#nextSegment += 1;
    return `${String(number).padStart(6, '0')}.seg`;
  }

  /**
   * Removes files that no manifest names: left by a kill, or merged into others. A reader that still has
   * one open keeps it; where the system forbids that (Windows), the next sweep takes it.
   */
  #sweep(): void {
    const named = new Set(this.#held.map(({ file }) => file));
    for (const file of readdirSync(this.#folder)) {
      if (!/\.seg(?:\.new)?$/u.test(file) || named.has(file)) continue;
      try {
        rmSync(join(this.#folder, file));
      } catch {
        // Still open somewhere: nothing is lost but room.
      }
    }
  }
}
