import type { ServerResponse } from 'node:http';
import type { OpenArchive } from '../service/open-archive.ts';

/** Shorter than the minute after which proxies and sleepy laptops drop a silent connection. */
const heartbeat = 20_000;

/**
 * The archive's events as server-sent events, one JSON object each.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function streamEvents(
  response: ServerResponse,
  archive: Pick<OpenArchive, 'subscribe'>,
): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.write(': open\n\n');
  const unsubscribe = archive.subscribe((event) => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  const beat = setInterval(() => {
    response.write(': still here\n\n');
  }, heartbeat);
  response.once('close', () => {
    clearInterval(beat);
    unsubscribe();
  });
}
