import type { Rewriting } from '../../arabic/rewriting.ts';
import { lettersOf } from './letters.ts';
import { noLetter, noState, type Machine } from './machine.ts';

/** To another node by reading one letter. */
interface Arc {
  readonly letter: number;
  readonly to: number;
  readonly cost: number;
}

/** To another node by reading nothing. */
interface Silent {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/**
 * Fits the words that rules make of one, as long as what the rules cost together is not too much.
 *
 * The rules span a graph over the letters of the typed word: a node for each place in it, and more
 * within rules that write several letters. For «kh» → خ (0), «k» → ك (0), «h» → ه (0) or nothing (1):
 *
 * ```
 *   ┌───────────── خ ─────────────┐
 *   0 ─────── ك ──────► 1 ── ه ──► 2
 *                       └─ (1) ────┘
 * ```
 *
 * What is known behind the letters read so far is the least cost of each node. Few such rows differ, since
 * all above the limit are alike; each is worked out once and is a state from then on, as in
 * `near-machine.ts`.
 */
export class RewritingMachine implements Machine {
  readonly start: number;
  readonly #tooMuch: number;
  /** The node behind the last letter of the word, and the one before what is written before its first. */
  readonly #end: number;
  readonly #before: number;
  readonly #arcs: Arc[][] = [];
  /** Every one behind those that it may follow. */
  readonly #silent: Silent[] = [];
  /** The letters that any arc reads, ascending. */
  readonly #letters: readonly number[];
  readonly #rows: (readonly number[])[] = [];
  readonly #states = new Map<string, number>();
  /** For each state, the next ones by letter. */
  readonly #steps: Map<number, number>[] = [];

  /** @param limit the most that the rules may cost together */
  constructor(word: string, rules: readonly Rewriting[], limit: number) {
    this.#tooMuch = limit + 1;
    this.#end = word.length;
    for (let node = 0; node <= word.length; node++) this.#arcs.push([]);
    this.#before = this.#arcs.push([]) - 1;
    this.#silent.push({ from: this.#before, to: 0, cost: 0 });
    for (let at = 0; at <= word.length; at++) {
      for (const rule of rules) if (applies(rule, word, at)) this.#add(rule, at);
    }
    const letters = this.#arcs.flatMap((arcs) => arcs.map(({ letter }) => letter));
    this.#letters = [...new Set(letters)].sort((a, b) => a - b);
    const first = new Array<number>(this.#arcs.length).fill(this.#tooMuch);
    first[this.#before] = 0;
    this.start = this.#stateOf(first);
  }

  step(state: number, letter: number): number {
    const steps = this.#steps[state] as Map<number, number>;
    const known = steps.get(letter);
    if (known !== undefined) return known;
    const next = this.#stateOf(this.#rowBehind(this.#rows[state] as readonly number[], letter));
    steps.set(letter, next);
    return next;
  }

  nextLetter(state: number, letter: number): number {
    const next = this.#letters.find((own) => own >= letter && this.step(state, own) !== noState);
    return next ?? noLetter;
  }

  accepts(state: number): boolean {
    return this.#costAt(state) < this.#tooMuch;
  }

  /** The least that the rules cost which make a word, or infinity where they do not. */
  costOf(word: string): number {
    let state = this.start;
    for (const letter of lettersOf(word)) {
      state = this.step(state, letter);
      if (state === noState) return Infinity;
    }
    return this.accepts(state) ? this.#costAt(state) : Infinity;
  }

  #costAt(state: number): number {
    return this.#rows[state]?.[this.#end] as number;
  }

  #add({ from, to, cost }: Rewriting, at: number): void {
    const written = lettersOf(to);
    const behind = at + from.length;
    if (written.length === 0) {
      this.#silent.push({ from: at, to: behind, cost });
      return;
    }
    let node = at === 0 && from === '' ? this.#before : at;
    for (const [index, letter] of written.entries()) {
      const isLast = index === written.length - 1;
      const next = isLast ? behind : this.#arcs.push([]) - 1;
      this.#arcs[node]?.push({ letter, to: next, cost: index === 0 ? cost : 0 });
      node = next;
    }
  }

  #rowBehind(row: readonly number[], letter: number): number[] {
    const next = new Array<number>(row.length).fill(this.#tooMuch);
    for (const [node, cost] of row.entries()) {
      if (cost >= this.#tooMuch) continue;
      for (const arc of this.#arcs[node] as readonly Arc[]) {
        if (arc.letter === letter) lower(next, arc.to, cost + arc.cost);
      }
    }
    return next;
  }

  #stateOf(row: number[]): number {
    for (const { from, to, cost } of this.#silent) lower(row, to, (row[from] as number) + cost);
    if (row.every((cost) => cost >= this.#tooMuch)) return noState;
    const name = String.fromCharCode(...row);
    const known = this.#states.get(name);
    if (known !== undefined) return known;
    const state = this.#rows.push(row) - 1;
    this.#steps.push(new Map());
    this.#states.set(name, state);
    return state;
  }
}

/** Whether a rule can be used from a place of the word on. */
function applies(rule: Rewriting, word: string, at: number): boolean {
  const { from, to, at: where = 'anywhere', before } = rule;
  const behind = at + from.length;
  if (from === to && from === '') return false;
  if (!word.startsWith(from, at)) return false;
  if (before !== undefined && !(behind < word.length && before.includes(word.charAt(behind)))) {
    return false;
  }
  const isStart = at === 0;
  const isEnd = behind === word.length;
  switch (where) {
    case 'start':
      return isStart;
    case 'inside':
      return !isStart && !isEnd;
    case 'end':
      return isEnd;
    case 'later':
      return !isStart;
    case 'anywhere':
      return true;
  }
}

function lower(row: number[], node: number, cost: number): void {
  if (cost < (row[node] as number)) row[node] = cost;
}
