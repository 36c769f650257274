import type { Failure } from '../../contract/failure.ts';
import type { Outcome } from '../../contract/outcome.ts';

/** The value of an outcome that must have one. */
export function valueOf<Value>(outcome: Outcome<Value, Failure | string>): Value {
  if (!outcome.ok) throw new Error(`Unexpected failure: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}
