import * as v from 'valibot';
import { fail, type Outcome } from '../archive/outcome.ts';
import type { Failure } from './failure.ts';
import { isMethodName, methods, type ArchiveImplementation, type CallOptions } from './contract.ts';

/**
 * The one door into an archive: knows the method, parses the request, calls, and turns a bug into a
 * failure with its message, so that a fault in one call never takes the process down.
 */
export async function answer(
  implementation: Partial<ArchiveImplementation>,
  method: unknown,
  payload: unknown,
  options: CallOptions = {},
): Promise<Outcome<unknown, Failure>> {
  if (!isMethodName(method) || implementation[method] === undefined) {
    return fail({ kind: 'invalid-request', method: String(method), problem: 'no such method' });
  }
  const parsed = v.safeParse(methods[method].request, payload);
  if (!parsed.success) {
    return fail({ kind: 'invalid-request', method, problem: describeIssue(parsed.issues[0]) });
  }
  if (options.signal?.aborted) return fail({ kind: 'cancelled' });
  // The method's name ties request and implementation together; TypeScript cannot follow that
  // through a union of names, hence one assertion on the shape all of them share.
  const call = implementation[method] as (
    request: unknown,
    options: CallOptions,
  ) => Promise<Outcome<unknown, Failure>>;
  try {
    return await call(parsed.output, options);
  } catch (bug) {
    console.error(`khizana: ${method} failed`, bug);
    return fail({ kind: 'internal', cause: bug instanceof Error ? bug.message : String(bug) });
  }
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  return field === null ? issue.message : `${field}: ${issue.message}`;
}
