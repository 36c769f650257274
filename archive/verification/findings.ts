import type { Finding } from './verification.ts';

/** More than this nobody reads one by one: where so much is wrong, all of it is. */
const mostTold = 200;

/** Gathers what is found, and counts what is beyond what is told. */
export class Findings {
  readonly told: Finding[] = [];
  more = 0;

  add(finding: Finding): void {
    if (this.told.length < mostTold) this.told.push(finding);
    else this.more += 1;
  }
}
