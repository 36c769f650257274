import type { ArchiveApi, ArchiveEvent } from '../../contract/contract.ts';
import type { Connection } from './connection.ts';

/** What of the browser's `EventSource` we use, so that a test can stand in for it. */
export type EventStream = Pick<EventSource, 'addEventListener' | 'close' | 'readyState'>;

/** Milliseconds until a stream that was refused is asked for again. */
const patience = 2000;

/**
 * One stream for all who listen, open while somebody does: a browser opens six connections to a host and no
 * more, over all its windows. A browser takes a broken stream up again by itself, but not one that it was
 * refused; that does this, since the reader may have opened the new address beside.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#sse-processing-model
 */
export function shareStream(
  open: () => EventStream,
  connection: Connection,
): ArchiveApi['subscribe'] {
  const listeners = new Set<(event: ArchiveEvent) => void>();
  let stream: EventStream | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const hear = (message: MessageEvent<unknown>): void => {
    if (typeof message.data !== 'string') return;
    const event = JSON.parse(message.data) as ArchiveEvent;
    for (const listener of listeners) listener(event);
  };
  const start = (): void => {
    const own = open();
    stream = own;
    own.addEventListener('message', hear);
    own.addEventListener('open', () => {
      connection.state = 'there';
    });
    own.addEventListener('error', () => {
      if (stream !== own) return;
      const isRefused = own.readyState === closed;
      connection.state = isRefused ? 'refused' : 'lost';
      if (isRefused) again = setTimeout(start, patience);
    });
  };
  return (listener) => {
    listeners.add(listener);
    if (stream === undefined) start();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearTimeout(again);
      stream?.close();
      stream = undefined;
    };
  };
}

/** `EventSource.CLOSED`. */
const closed = 2;
