import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import { givenPath } from './given-path.ts';

/** What the page is told of a file it has sent: what to add, the file itself or the folder it came in. */
interface Received {
  readonly path: string;
}

/**
 * Takes a file that the page gives away, since a page in a browser knows no paths: streamed to the disk,
 * whatever its size, into a folder for all that is given at one time. Nothing is ever written over.
 *
 * @param folder holds the folders of all times
 */
export async function receiveFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  asked: URLSearchParams,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(405, { Allow: 'POST' }).end();
    return;
  }
  const outcome = await receive(request, folder, asked);
  const status = outcome.ok ? 200 : outcome.failure.kind === 'invalid-request' ? 400 : 500;
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(outcome));
}

async function receive(
  request: IncomingMessage,
  folder: string,
  asked: URLSearchParams,
): Promise<Outcome<Received, Failure>> {
  // A form on a foreign page can send any type but a few without asking first; this is none of them.
  const isBytes = request.headers['content-type'] === 'application/octet-stream';
  const segments = givenPath(asked.get('batch') ?? '', asked.get('path') ?? '');
  if (!isBytes || segments === null) {
    // Read to its end: a caller cut off in mid-sentence hears no answer.
    request.resume();
    const problem = isBytes
      ? 'the batch or the path of the file cannot be written'
      : 'the body must be application/octet-stream';
    return fail({ kind: 'invalid-request', method: 'upload', problem });
  }
  const path = join(folder, ...segments);
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(request, createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    request.resume();
    // Half a file must not be taken for a whole one; one that was there before is not ours.
    if (!isTaken(error)) await rm(path, { force: true });
    const cause = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'library-unwritable', path, cause });
  }
  return succeed({ path: join(folder, ...segments.slice(0, 2)) });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
