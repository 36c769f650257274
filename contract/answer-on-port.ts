import { answer } from './answer.ts';
import type { ArchiveEvent, ArchiveImplementation } from './contract.ts';
import type { AnswererMessage, CallerMessage, Port } from './port-messages.ts';

/**
 * Answers the calls that arrive on a port. A call waits for one turn of the event loop before it is
 * begun, so that a cancellation that is already on its way still arrives in time.
 */
export function answerOnPort(port: Port, implementation: Partial<ArchiveImplementation>): void {
  const pending = new Map<number, AbortController>();
  port.on('message', (message) => {
    const { kind, id, ...call } = message as CallerMessage & { method?: string; request?: unknown };
    if (kind === 'cancel') {
      pending.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    pending.set(id, controller);
    setImmediate(() => {
      void answer(implementation, call.method, call.request, { signal: controller.signal }).then(
        (outcome) => {
          pending.delete(id);
          send(port, { kind: 'reply', id, outcome });
        },
      );
    });
  });
}

/** Sends an event to whoever calls through this port. */
export function tellOnPort(port: Port, event: ArchiveEvent): void {
  send(port, { kind: 'event', event });
}

function send(port: Port, message: AnswererMessage): void {
  port.postMessage(message);
}
