/** The lexicon is counted anew when the archive has grown to so many times what it was counted on. */
const outgrownBy = 4;

/** One that knows the language is outgrown by much more only. */
const outgrownByWhenWell = 20;

/** How many articles there are, and will be when a running import has ended; 0 when nobody said. */
export interface ArchiveSize {
  readonly articles: number;
  readonly expected: number;
}

/** Decides when a lexicon is counted, by how many articles one was counted on (decision 4). */
export class LexiconPolicy {
  readonly #wellCounted: number;

  /** @param wellCounted a lexicon that was counted on so many articles knows the language */
  constructor(wellCounted: number) {
    this.#wellCounted = wellCounted;
  }

  /** Whether a lexicon is to be counted anew. */
  isOutgrown(counted: number, { articles, expected }: ArchiveSize): boolean {
    if (articles <= counted) return false;
    const bound = this.#boundOf(counted);
    const enough = this.enough(expected);
    // It would be outgrown when the import has ended: better now, when enough is there.
    const isDoomed = counted < enough && expected >= bound;
    return articles >= bound || (isDoomed && articles >= enough);
  }

  /** Whether so much is still to come that a lexicon counted now would soon be outgrown. */
  isHeldBack(counted: number | null, { articles, expected }: ArchiveSize): boolean {
    if (articles >= this.enough(expected)) return false;
    return counted === null || expected >= this.#boundOf(counted);
  }

  /**
   * Articles to wait for while an import runs, so many that what is counted on them lasts until it has
   * ended; 0 when none runs.
   */
  enough(expected: number): number {
    const lasting = Math.ceil(expected / outgrownByWhenWell);
    return Math.min(expected, Math.max(this.#wellCounted, lasting));
  }

  /** With so many articles a lexicon counted on some of them is outgrown. */
  #boundOf(counted: number): number {
    return counted * (counted >= this.#wellCounted ? outgrownByWhenWell : outgrownBy);
  }
}
