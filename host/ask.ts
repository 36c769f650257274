import { answer } from '../contract/answer.ts';
import type {
  ArchiveImplementation,
  MethodName,
  Reply,
  RequestInput,
} from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import type { Outcome } from '../contract/outcome.ts';

/** Asks an archive through its door, with the types of the method. */
export async function ask<M extends MethodName>(
  api: ArchiveImplementation,
  method: M,
  request: RequestInput<M>,
): Promise<Outcome<Reply<M>, Failure>> {
  return (await answer(api, method, request)) as Outcome<Reply<M>, Failure>;
}
