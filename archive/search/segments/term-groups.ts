import { doubled } from './list-builder.ts';
import { TermTable } from './term-table.ts';

/** Low bit of a member: the term is kept in its places. */
const placed = 1;

/**
 * Terms that always come together, as those of one word do: a group of them, with a number. Whoever puts
 * articles in looks a word's group up, and the terms of the words are gone through only when a segment is
 * written. Groups are kept from segment to segment, and are all forgotten when they are too many.
 */
export class TermGroups {
  /** Raised when all groups are forgotten: numbers that were given before mean nothing any more. */
  round = 0;
  count = 0;
  readonly #terms = new TermTable();
  /** For each group, and behind the last, its first member. */
  #starts = new Int32Array(1 << 10);
  /** Numbers of terms, shifted, with {@link placed} below. */
  #members = new Int32Array(1 << 12);

  /**
   * A new group.
   *
   * @param unplaced terms of which only the number in each document is kept
   * @param inPlaces terms that are kept in their places; a term is kept so in all groups or in none
   */
  add(unplaced: readonly string[], inPlaces: readonly string[]): number {
    const number = this.count;
    let end = this.#starts[number] as number;
    if (number + 2 > this.#starts.length) this.#starts = doubled(this.#starts);
    while (end + unplaced.length + inPlaces.length > this.#members.length) {
      this.#members = doubled(this.#members);
    }
    for (const term of unplaced) this.#members[end++] = this.#terms.numberOf(term) << 1;
    for (const term of inPlaces) this.#members[end++] = (this.#terms.numberOf(term) << 1) | placed;
    this.#starts[number + 1] = end;
    this.count = number + 1;
    return number;
  }

  clear(): void {
    this.round += 1;
    this.count = 0;
    this.#terms.clear();
  }

  /** The terms of a group, each seen with a prefix before it: a group for another space of terms. */
  addUnder(space: (term: string) => string, group: number): number {
    const [unplaced, inPlaces]: [string[], string[]] = [[], []];
    for (let at = this.#starts[group] as number; at < (this.#starts[group + 1] as number); at++) {
      const member = this.#members[at] as number;
      const term = space(this.#terms.terms[member >> 1] as string);
      ((member & placed) === 0 ? unplaced : inPlaces).push(term);
    }
    return this.add(unplaced, inPlaces);
  }

  /**
   * The terms of some groups in the order of their bytes, each with the groups that it is in.
   *
   * @param isUsed whether a group is one of them
   */
  *termsOf(isUsed: (group: number) => boolean): Generator<GroupedTerm> {
    const { starts, groups } = this.#groupsByTerm(isUsed);
    for (const number of this.#terms.inByteOrder()) {
      const [from, to] = [starts[number] as number, starts[number + 1] as number];
      if (from === to) continue;
      const term = this.#terms.terms[number] as string;
      const isPlaced = ((groups[from] as number) & placed) !== 0;
      yield { term, isPlaced, groups, from, to };
    }
  }

  /** A counting sort of the members of the groups by their terms. */
  #groupsByTerm(isUsed: (group: number) => boolean): { starts: Int32Array; groups: Int32Array } {
    const starts = new Int32Array(this.#terms.terms.length + 1);
    this.#eachMember(isUsed, (term) => {
      starts[term + 1] = (starts[term + 1] as number) + 1;
    });
    for (let term = 1; term < starts.length; term++) {
      starts[term] = (starts[term] as number) + (starts[term - 1] as number);
    }
    const groups = new Int32Array(starts.at(-1) ?? 0);
    const free = starts.slice();
    this.#eachMember(isUsed, (term, group, isPlaced) => {
      const at = free[term] as number;
      groups[at] = (group << 1) | isPlaced;
      free[term] = at + 1;
    });
    return { starts, groups };
  }

  #eachMember(
    isUsed: (group: number) => boolean,
    visit: (term: number, group: number, isPlaced: number) => void,
  ): void {
    for (let group = 0; group < this.count; group++) {
      if (!isUsed(group)) continue;
      const end = this.#starts[group + 1] as number;
      for (let at = this.#starts[group] as number; at < end; at++) {
        const member = this.#members[at] as number;
        visit(member >> 1, group, member & placed);
      }
    }
  }
}

/** A term, and in a part of a list the groups that it is in, each as its number shifted by one. */
export interface GroupedTerm {
  readonly term: string;
  readonly isPlaced: boolean;
  readonly groups: Int32Array;
  readonly from: number;
  readonly to: number;
}
