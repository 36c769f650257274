import type { Failure } from '../../../contract/failure.ts';
import type { Outcome } from '../../../contract/outcome.ts';

export function failed(failure: Failure): Outcome<never, Failure> {
  return { ok: false, failure };
}
