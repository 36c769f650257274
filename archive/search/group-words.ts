import type { WrittenLexicon } from '../arabic/lexicon.ts';
import { analyseCompound, analyseWord } from './analyse-words.ts';
import { ownString } from './own-string.ts';
import type { TermGroups } from './segments/term-groups.ts';
import { placeTerm, relatedTerm } from './terms.ts';
import type { WordReader } from './walk-words.ts';
import { WordTable } from './word-table.ts';

/**
 * The words of texts as groups of terms. Each word is analysed once, and looked up when it comes again as
 * it stands in its text, as long as the groups are kept.
 */
export class WordGroups implements WordReader<number> {
  readonly #groups: TermGroups;
  readonly #lexicon: WrittenLexicon;
  #round = NaN;
  /** Number of the group, plus 2; 1 for what is no word. */
  #known = new WordTable(1 << 10);
  #compounds = new Map<string, number>();
  #related = new Map<number, number>();
  #inDateline = new Map<number, number>();

  constructor(groups: TermGroups, lexicon: WrittenLexicon) {
    this.#groups = groups;
    this.#lexicon = lexicon;
  }

  readonly token = (text: string, start: number, end: number): number | null => {
    if (this.#round !== this.#groups.round) this.#forget();
    const known = this.#known.valueOf(text, start, end) || this.#meet(text, start, end);
    return known === noWord ? null : known - offset;
  };

  readonly compound = (_: readonly number[], printed: readonly string[]): number => {
    const key = printed.join(' ');
    const known = this.#compounds.get(key);
    if (known !== undefined) return known;
    const parts = printed.flatMap((part) => analyseWord(part, this.#lexicon) ?? []);
    const { unplaced, placed } = analyseCompound(parts, this.#lexicon);
    const group = this.#groups.add(unplaced, placed);
    this.#compounds.set(ownString(key), group);
    return group;
  };

  /** The same terms in the space of related headlines. */
  related(group: number): number {
    return this.#under(relatedTerm, group, this.#related);
  }

  /** The same in the space of datelines. */
  inDateline(group: number): number {
    return this.#under(placeTerm, group, this.#inDateline);
  }

  #under(space: (term: string) => string, group: number, made: Map<number, number>): number {
    let under = made.get(group);
    if (under === undefined) made.set(group, (under = this.#groups.addUnder(space, group)));
    return under;
  }

  #meet(text: string, start: number, end: number): number {
    const analysed = analyseWord(ownString(text.slice(start, end)), this.#lexicon);
    const value =
      analysed === null ? noWord : this.#groups.add(analysed.unplaced, analysed.placed) + offset;
    this.#known.add(text, start, end, value);
    return value;
  }

  #forget(): void {
    this.#round = this.#groups.round;
    this.#known = new WordTable(1 << 10);
    this.#compounds = new Map();
    this.#related = new Map();
    this.#inDateline = new Map();
  }
}

const noWord = 1;
const offset = 2;
