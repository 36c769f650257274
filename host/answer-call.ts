import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer } from '../contract/answer.ts';
import type { ArchiveImplementation } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, type Outcome } from '../contract/outcome.ts';

/** No request of the contract comes near this many bytes. */
const largestBody = 1024 * 1024;

/** One call of the contract: a request as a JSON body, its outcome as the JSON answer. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  implementation: ArchiveImplementation,
  method: string,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(405, { Allow: 'POST' }).end();
    return;
  }
  const gone = new AbortController();
  response.once('close', () => {
    gone.abort();
  });
  const body = await readJson(request, method);
  const outcome = body.ok
    ? await answer(implementation, method, body.value, { signal: gone.signal })
    : body;
  response.writeHead(statusOf(outcome), { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(outcome));
}

async function readJson(
  request: IncomingMessage,
  method: string,
): Promise<Outcome<unknown, Failure>> {
  const invalid = (problem: string): Outcome<never, Failure> =>
    fail({ kind: 'invalid-request', method, problem });
  // A form on a foreign page can send any type but this one without asking first.
  if (!/^application\/json\s*(?:;|$)/iu.test(request.headers['content-type'] ?? '')) {
    return invalid('the body must be application/json');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      // Read on past the limit and keep nothing: a caller cut off in mid-sentence hears no answer.
      if (size <= largestBody) chunks.push(chunk);
    }
  } catch {
    // The stream fails for one reason only: the caller hung up before the end of the body.
    return fail({ kind: 'cancelled' });
  }
  if (size > largestBody) return invalid(`the body is larger than ${largestBody} bytes`);
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch (error) {
    return invalid(error instanceof Error ? error.message : String(error));
  }
}

function statusOf(outcome: Outcome<unknown, Failure>): number {
  if (outcome.ok) return 200;
  switch (outcome.failure.kind) {
    case 'invalid-request':
      return 400;
    case 'refused':
      return 403;
    case 'article-not-found':
    case 'path-unreadable':
      return 404;
    // Nginx's status for a client that closed its request: nobody is there to read it.
    case 'cancelled':
      return 499;
    case 'index-damaged':
    case 'interrupted':
    case 'unreachable':
      return 503;
    default:
      return 500;
  }
}
