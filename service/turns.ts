import { cancelled, runInTurns, type Steps } from '../archive/search/steps.ts';
import type { CallOptions } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';

/**
 * Works several calls out side by side, a turn each. A page of hits that somebody waits for comes first: what
 * is counted or suggested beside it rests until it is there.
 */
export class Turns {
  #urgent = 0;

  async takeFirst<Value>(
    steps: Steps<Value>,
    options: CallOptions,
  ): Promise<Outcome<Value, Failure>> {
    this.#urgent += 1;
    try {
      return await run(steps, options, () => false);
    } finally {
      this.#urgent -= 1;
    }
  }

  take<Value>(steps: Steps<Value>, options: CallOptions): Promise<Outcome<Value, Failure>> {
    return run(steps, options, () => this.#urgent > 0);
  }
}

async function run<Value>(
  steps: Steps<Value>,
  { signal = new AbortController().signal }: CallOptions,
  mustWait: () => boolean,
): Promise<Outcome<Value, Failure>> {
  const done = await runInTurns(steps, signal, { mustWait });
  return done === cancelled ? fail({ kind: 'cancelled' }) : succeed(done);
}
