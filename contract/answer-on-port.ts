import { answer } from './answer.ts';
import type { ArchiveEvent, ArchiveImplementation } from './contract.ts';
import type { AnswererMessage, CallerMessage, Port } from './port-messages.ts';

/**
 * Answers the calls that arrive on a port. One call is begun in each turn of the event loop, so that the
 * cancellations that came while the one before was worked out are heard before the next is begun.
 */
export function answerOnPort(port: Port, implementation: Partial<ArchiveImplementation>): void {
  const pending = new Map<number, AbortController>();
  const waiting: (() => void)[] = [];
  const beginNext = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(beginNext);
  };
  port.on('message', (message) => {
    const received = message as CallerMessage | { readonly kind: 'notice' };
    if (received.kind === 'cancel') pending.get(received.id)?.abort();
    // Threads say other things on the same port, which are not for us.
    if (received.kind !== 'call') return;
    const { id, method, request } = received;
    const controller = new AbortController();
    pending.set(id, controller);
    const begin = (): void => {
      void answer(implementation, method, request, { signal: controller.signal }).then(
        (outcome) => {
          pending.delete(id);
          send(port, { kind: 'reply', id, outcome });
        },
      );
    };
    if (waiting.push(begin) === 1) setImmediate(beginNext);
  });
}

/** Sends an event to whoever calls through this port. */
export function tellOnPort(port: Port, event: ArchiveEvent): void {
  send(port, { kind: 'event', event });
}

function send(port: Port, message: AnswererMessage): void {
  port.postMessage(message);
}
