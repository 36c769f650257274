/**
 * Terms that always come together, as those of one word do. An inverter looks their numbers up once for
 * every segment and notes them here, so that a word that comes again costs no look-up by name.
 *
 * Nearly every group has four terms at most: their numbers lie in the object itself, since what noting
 * an occurrence waits for is memory.
 */
export class TermGroup {
  /** What the inverter calls the segment that the numbers are good for. */
  round = 0;
  readonly count: number;
  /** The terms before this one have no places; this one and those behind are kept in theirs. */
  readonly firstPlaced: number;
  first = 0;
  second = 0;
  third = 0;
  fourth = 0;
  /** Numbers of the fifth term and those behind. */
  rest: readonly number[] = none;
  readonly terms: readonly string[];

  constructor(unplaced: readonly string[], placed: readonly string[]) {
    this.count = unplaced.length + placed.length;
    this.firstPlaced = unplaced.length;
    this.terms = [...unplaced, ...placed];
  }

  get placed(): readonly string[] {
    return this.terms.slice(this.firstPlaced);
  }

  get unplaced(): readonly string[] {
    return this.terms.slice(0, this.firstPlaced);
  }

  number(round: number, numberOf: (term: string) => number): void {
    const [first = 0, second = 0, third = 0, fourth = 0, ...rest] = this.terms.map(numberOf);
    this.round = round;
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
    this.rest = rest.length === 0 ? none : rest;
  }
}

const none: readonly number[] = [];
