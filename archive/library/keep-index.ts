import { mkdirSync, rmSync } from 'node:fs';
import type { Lexicon } from '../arabic/lexicon.ts';
import { analysisVersion } from '../search/analysis-version.ts';
import { articlesCounted, readLexicon, writeLexicon } from '../search/frozen-lexicon.ts';
import { WordGroups } from '../search/group-words.ts';
import { indexArticle } from '../search/index-article.ts';
import type { IndexFolder } from '../search/index-folder.ts';
import { IndexWriter } from '../search/segments/index-writer.ts';
import { readManifest } from '../search/segments/manifest.ts';
import { mergeSmallSegments } from '../search/segments/merge-small-segments.ts';
import { DamagedSegment } from '../search/segments/segment-file.ts';
import type { Steps } from '../search/steps.ts';
import { WriteLock } from '../search/write-lock.ts';
import type { Catalogue } from './catalogue.ts';
import { CountAhead } from './count-ahead.ts';
import { followRemovals } from './follow-removals.ts';
import { LexiconPolicy, type ArchiveSize } from './lexicon-policy.ts';

export interface IndexProgress {
  /** Articles that the index holds as they are now, of all. */
  readonly indexed: number;
  readonly articles: number;
}

export interface IndexKeeperOptions {
  readonly folder: IndexFolder;
  readonly catalogue: Pick<
    Catalogue,
    'generation' | 'count' | 'countChangedSince' | 'changedSince' | 'removedSince'
  >;
  /** Told with every article. */
  readonly onProgress?: (progress: IndexProgress) => void;
  /** Told whenever more can be found than before. */
  readonly onShown?: () => void;
  /** A kill costs the work on at most so many articles, and those of one generation of the catalogue. */
  readonly articlesPerCommit?: number;
  /** A lexicon that was counted on so many articles knows the language. */
  readonly wellCounted?: number;
}

/** An index while it is written to. */
interface HeldIndex {
  readonly name: string;
  readonly lexicon: Lexicon;
  readonly words: WordGroups;
  readonly writer: IndexWriter;
}

/** While more is to come, this share of what is waited for is made searchable, and no more. */
const shareShown = 0.1;

/** A disk that spoils what was just written is not helped by writing it again and again. */
const mostAttempts = 3;

/**
 * Brings the index of a library up to its catalogue and keeps it there. It follows the catalogue's
 * generations, commits now and then, and begins the index anew when there is none that can be used, when
 * it was made for another analysis, or when its lexicon is outgrown. Killed anywhere, it goes on from
 * the last commit.
 */
export class IndexKeeper {
  readonly #folder: IndexFolder;
  readonly #catalogue: IndexKeeperOptions['catalogue'];
  readonly #onProgress: (progress: IndexProgress) => void;
  readonly #onShown: () => void;
  readonly #articlesPerCommit: number;
  readonly #lock: WriteLock;
  #held: HeldIndex | null = null;
  readonly #counting: CountAhead;
  readonly #policy: LexiconPolicy;
  /** State of the index when this keeper last wrote to it: another means that another program did. */
  #stamp: string | null = null;
  /** Articles that there will be when a running import has ended; 0 when nobody said. */
  #expected = 0;

  constructor(options: IndexKeeperOptions) {
    this.#folder = options.folder;
    this.#catalogue = options.catalogue;
    this.#onProgress = options.onProgress ?? (() => undefined);
    this.#onShown = options.onShown ?? (() => undefined);
    this.#articlesPerCommit = options.articlesPerCommit ?? 20_000;
    this.#policy = new LexiconPolicy(options.wellCounted ?? 25_000);
    this.#counting = new CountAhead(this.#catalogue);
    this.#folder.make();
    this.#lock = new WriteLock(this.#folder.lockPath);
  }

  /** How many articles cannot be found yet; as many as there are when the index cannot be used. */
  behind(): number {
    return this.#catalogue.countChangedSince(this.#shownGeneration());
  }

  /**
   * Brings the index up to the catalogue. While another program does that, this one waits, and finds
   * little left to do.
   *
   * @param options `expected`: articles that there will be when a running import has ended. Until enough of
   *   them are there to count a lexicon on that need not be counted again, a tenth is made searchable,
   *   and the rest waits: to be called again, without `expected` when the import has ended
   * @returns whether more can be found than before
   */
  *catchUp({ expected = 0 }: { readonly expected?: number } = {}): Steps<boolean> {
    this.#expected = expected;
    if (this.#isUpToDate()) return false;
    while (!this.#lock.take()) yield;
    try {
      return yield* this.#catchUpAlone();
    } catch (error) {
      this.#letGo();
      throw error;
    } finally {
      this.#lock.release();
    }
  }

  /**
   * Merges what has become many small segments, and keeps nothing in memory that only writing needs. To be
   * called when the index is up to date and nothing else is to be done.
   *
   * @returns whether the index is as good as before; else it was found damaged, and must be made again
   */
  *tidy(): Steps<boolean> {
    const name = this.#folder.current();
    if (name === null || !this.#lock.take()) return true;
    try {
      this.#letGo();
      yield* mergeSmallSegments(this.#folder.pathOf(name), analysisVersion);
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error;
      this.#folder.distrust(name);
      return false;
    } finally {
      this.#lock.release();
    }
    return true;
  }

  close(): void {
    this.#letGo();
    this.#lock.close();
  }

  *#catchUpAlone(): Steps<boolean> {
    let isNew = false;
    for (let attempt = 1; ;) {
      const current = this.#folder.current();
      let index = current === null ? null : this.#hold(current);
      try {
        const isHeldBack = this.#policy.isHeldBack(index?.lexicon.articles ?? null, this.#size());
        if (index === null || (!isHeldBack && this.#isOutgrown(index.lexicon.articles))) {
          const isUsable = index !== null;
          // Damage from here on is the successor's.
          index = null;
          index = yield* this.#succeed(current);
          // What cannot be used is replaced at once; what can be, when its successor is complete.
          if (!isUsable) this.#folder.show(index.name);
        }
        const most = isHeldBack ? this.#policy.enough(this.#expected) * shareShown : Infinity;
        isNew = (yield* this.#follow(index, most)) || isNew;
        // While it was followed, more may have come.
        if (this.#policy.isHeldBack(index.lexicon.articles, this.#size())) {
          // What is waited for is counted as it comes.
          yield* this.#counting.goOn();
          return isNew;
        }
        if (most === Infinity && !this.#isOutgrown(index.lexicon.articles)) {
          this.#counting.forget();
          return isNew;
        }
      } catch (error) {
        if (!(error instanceof DamagedSegment) || attempt === mostAttempts) throw error;
        attempt += 1;
        this.#letGo();
        this.#folder.distrust(index?.name ?? null);
      }
    }
  }

  /** Begins the index that comes after one, or goes on with what a kill has left of it. */
  *#succeed(current: string | null): Steps<HeldIndex> {
    const name = this.#folder.next(current);
    const begun = this.#hold(name);
    if (begun !== null && !this.#isOutgrown(begun.lexicon.articles)) return begun;
    this.#letGo();
    const path = this.#folder.pathOf(name);
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path);
    writeLexicon(this.#folder.lexiconOf(name), yield* this.#counting.finish());
    const held = this.#hold(name);
    if (held === null) throw new DamagedSegment(path, 'what was just written cannot be read');
    return held;
  }

  /**
   * Puts what changed since the index was last committed, and lets it be searched.
   *
   * @param most stops behind the generation with which the index holds so many articles
   */
  *#follow(index: HeldIndex, most: number): Steps<boolean> {
    const { name, writer, words } = index;
    let generation = writer.generation;
    let uncommitted = 0;
    let progress = this.#progressFrom(generation);
    let indexed = this.#catalogue.count() - this.#catalogue.countChangedSince(generation);
    for (const changed of this.#catalogue.changedSince(generation)) {
      if (changed.generation !== generation && indexed >= most) break;
      const isDue = uncommitted >= this.#articlesPerCommit || writer.isAlmostFull;
      if (changed.generation !== generation && isDue && uncommitted > 0) {
        // A commit of a generation holds the removals up to it.
        followRemovals(this.#catalogue, writer);
        yield* this.#commit(index, generation);
        uncommitted = 0;
        progress = this.#progressFrom(generation);
      }
      generation = changed.generation;
      indexArticle(writer, changed.article, words);
      uncommitted += 1;
      indexed += 1;
      this.#onProgress(progress());
      yield;
    }
    const removals = followRemovals(this.#catalogue, writer);
    uncommitted += removals.articles;
    // What is held back, or has come meanwhile, lies behind a generation that is not reached yet.
    const isAll = this.#catalogue.countChangedSince(generation) === 0;
    if (isAll) generation = Math.max(generation, removals.generation);
    if (uncommitted > 0 || generation > writer.generation) yield* this.#commit(index, generation);
    this.#stamp = this.#folder.stampOf(name);
    if (this.#folder.current() !== name) {
      this.#folder.show(name);
      this.#onShown();
    }
    return uncommitted > 0;
  }

  *#commit({ name, writer }: HeldIndex, generation: number): Steps<void> {
    writer.commit(generation);
    if (this.#folder.current() === name) this.#onShown();
    while (writer.mergeOnce()) yield;
    this.#stamp = this.#folder.stampOf(name);
  }

  /** Counts up with each article that follows. */
  #progressFrom(generation: number): () => IndexProgress {
    const articles = this.#catalogue.count();
    let missing = this.#catalogue.countChangedSince(generation);
    return () => {
      // More may have come since it was counted.
      missing = Math.max(0, missing - 1);
      return { indexed: articles - missing, articles };
    };
  }

  /** Whether there is nothing to do, as at most openings: found out without opening the index. */
  #isUpToDate(): boolean {
    const name = this.#folder.current();
    const counted = name === null ? null : articlesCounted(this.#folder.lexiconOf(name));
    if (name === null || counted === null) return false;
    const shown = this.#shownGeneration();
    // Nothing has come since: whether its lexicon is outgrown was asked then. All articles are not counted anew.
    const isAsLeft = shown > 0 && shown === this.#catalogue.generation();
    if (isAsLeft) return !this.#folder.has(this.#folder.next(name));
    if (this.#isOutgrown(counted)) return false;
    const isBehind = this.behind() > 0 || this.#catalogue.removedSince(shown).length > 0;
    return !isBehind && !this.#isAhead(shown);
  }

  #shownGeneration(): number {
    const name = this.#folder.current();
    if (name === null || this.#folder.stampOf(name) === null) return 0;
    return readManifest(this.#folder.pathOf(name), analysisVersion)?.generation ?? 0;
  }

  /** An older catalogue was put back: what the index holds beyond it is no longer so. */
  #isAhead(generation: number): boolean {
    return generation > this.#catalogue.generation();
  }

  #isOutgrown(counted: number): boolean {
    return this.#policy.isOutgrown(counted, this.#size());
  }

  #size(): ArchiveSize {
    return { articles: this.#catalogue.count(), expected: this.#expected };
  }

  /** Opens an index to write to; `null` when it cannot be used. */
  #hold(name: string): HeldIndex | null {
    const isAsLeft = this.#held?.name === name && this.#folder.stampOf(name) === this.#stamp;
    if (isAsLeft && this.#stamp !== null) return this.#held;
    this.#letGo();
    try {
      const lexicon = readLexicon(this.#folder.lexiconOf(name), 'many');
      const { averageLength } = lexicon;
      const writer = new IndexWriter(this.#folder.pathOf(name), { analysisVersion, averageLength });
      this.#held = { name, lexicon, words: new WordGroups(writer.groups, lexicon), writer };
      this.#stamp = this.#folder.stampOf(name);
    } catch (error) {
      if (error instanceof DamagedSegment) return null;
      throw error;
    }
    if (this.#isAhead(this.#held.writer.generation)) this.#letGo();
    return this.#held;
  }

  #letGo(): void {
    this.#held?.writer.close();
    this.#held = null;
  }
}
