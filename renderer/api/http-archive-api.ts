import type { ArchiveApi, CallOptions, MethodName, RequestInput } from '../../contract/contract.ts';
import type { Failure } from '../../contract/failure.ts';
import type { OutcomeOf } from './archive-types.ts';
import { Connection } from './connection.ts';
import { shareStream, type EventStream } from './event-stream.ts';

export interface HttpDoors {
  readonly fetch: typeof fetch;
  readonly openEvents: (path: string) => EventStream;
}

export const browserDoors: HttpDoors = {
  fetch: (input, init) => fetch(input, init),
  openEvents: (path) => new EventSource(path),
};

/**
 * The archive over HTTP, as the browser host answers it: one POST per call, one stream of events.
 *
 * @param connection is kept as the stream shows it
 */
export function httpArchiveApi(
  doors: HttpDoors = browserDoors,
  connection = new Connection(),
): ArchiveApi {
  const subscribe = shareStream(() => doors.openEvents('/api/events'), connection);
  return {
    overview: (request, options) => post(doors, 'overview', request, options),
    days: (request, options) => post(doors, 'days', request, options),
    additions: (request, options) => post(doors, 'additions', request, options),
    jumps: (request, options) => post(doors, 'jumps', request, options),
    searches: (request, options) => post(doors, 'searches', request, options),
    recordSearch: (request, options) => post(doors, 'recordSearch', request, options),
    saveSearch: (request, options) => post(doors, 'saveSearch', request, options),
    forgetSearch: (request, options) => post(doors, 'forgetSearch', request, options),
    search: (request, options) => post(doors, 'search', request, options),
    count: (request, options) => post(doors, 'count', request, options),
    rank: (request, options) => post(doors, 'rank', request, options),
    article: (request, options) => post(doors, 'article', request, options),
    passages: (request, options) => post(doors, 'passages', request, options),
    explain: (request, options) => post(doors, 'explain', request, options),
    suggest: (request, options) => post(doors, 'suggest', request, options),
    copies: (request, options) => post(doors, 'copies', request, options),
    readingPlaces: (request, options) => post(doors, 'readingPlaces', request, options),
    setReadingPlace: (request, options) => post(doors, 'setReadingPlace', request, options),
    forgetReadingPlace: (request, options) => post(doors, 'forgetReadingPlace', request, options),
    setWayOfReading: (request, options) => post(doors, 'setWayOfReading', request, options),
    resolveRelated: (request, options) => post(doors, 'resolveRelated', request, options),
    add: (request, options) => post(doors, 'add', request, options),
    jobs: (request, options) => post(doors, 'jobs', request, options),
    steer: (request, options) => post(doors, 'steer', request, options),
    report: (request, options) => post(doors, 'report', request, options),
    collections: (request, options) => post(doors, 'collections', request, options),
    setCollection: (request, options) => post(doors, 'setCollection', request, options),
    reread: (request, options) => post(doors, 'reread', request, options),
    remove: (request, options) => post(doors, 'remove', request, options),
    verify: (request, options) => post(doors, 'verify', request, options),
    stopVerifying: (request, options) => post(doors, 'stopVerifying', request, options),
    verification: (request, options) => post(doors, 'verification', request, options),
    preferences: (request, options) => post(doors, 'preferences', request, options),
    setPreferences: (request, options) => post(doors, 'setPreferences', request, options),
    about: (request, options) => post(doors, 'about', request, options),
    licences: (request, options) => post(doors, 'licences', request, options),
    subscribe,
  };
}

/** What the reader does and must not be lost when the page goes away right after: short, and answered by a word. */
const keepsWhatTheReaderDid: ReadonlySet<MethodName> = new Set<MethodName>([
  'setPreferences',
  'setReadingPlace',
  'forgetReadingPlace',
  'setWayOfReading',
  'recordSearch',
  'saveSearch',
  'forgetSearch',
  'setCollection',
  'steer',
]);

async function post<M extends MethodName>(
  doors: HttpDoors,
  method: M,
  request: RequestInput<M>,
  options: CallOptions = {},
): Promise<OutcomeOf<M>> {
  try {
    const response = await doors.fetch(`/api/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(request),
      signal: options.signal ?? null,
      // A page that is left cancels its requests but these (https://fetch.spec.whatwg.org/#request-keepalive-flag).
      keepalive: keepsWhatTheReaderDid.has(method),
    });
    const text = await response.text();
    return readOutcome(text) ?? failed(`HTTP ${String(response.status)}`);
  } catch (error) {
    if (options.signal?.aborted === true) return { ok: false, failure: { kind: 'cancelled' } };
    return failed(error instanceof Error ? error.message : String(error));
  }
}

function failed(cause: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { kind: 'unreachable', cause } };
}

/** The body as an outcome, or `undefined` if something other than our host wrote it. */
function readOutcome<M extends MethodName>(text: string): OutcomeOf<M> | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof body !== 'object' || body === null || !('ok' in body)) return undefined;
  const whole = body.ok === true ? 'value' in body : 'failure' in body;
  return whole ? (body as OutcomeOf<M>) : undefined;
}
