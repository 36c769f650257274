import { fail, type Outcome } from './outcome.ts';
import {
  methodNames,
  type ArchiveApi,
  type ArchiveEvent,
  type CallOptions,
  type MethodName,
} from './contract.ts';
import type { Failure } from './failure.ts';
import type { AnswererMessage, CallerMessage, Port } from './port-messages.ts';

/** The archive behind a port, and what its owner needs to know of the port's end. */
export interface PortConnection {
  readonly api: ArchiveApi;
  /** The other side is gone: every open and later call fails with `unreachable`. */
  readonly lose: (cause: string) => void;
}

/** Calls an archive that answers on the other end of a port. */
export function callOverPort(port: Port): PortConnection {
  const waiting = new Map<number, (outcome: Outcome<unknown, Failure>) => void>();
  const listeners = new Set<(event: ArchiveEvent) => void>();
  let lastId = 0;
  let lost: Failure | null = null;

  port.on('message', (message) => {
    const received = message as Received;
    if (isEvent(received)) for (const listener of listeners) listener(received.event);
    else if (isReply(received)) settle(received.id, received.outcome);
  });

  function settle(id: number, outcome: Outcome<unknown, Failure>): void {
    waiting.get(id)?.(outcome);
    waiting.delete(id);
  }

  function call(
    method: MethodName,
    request: unknown,
    { signal }: CallOptions = {},
  ): Promise<Outcome<unknown, Failure>> {
    if (lost !== null) return Promise.resolve(fail(lost));
    if (signal?.aborted) return Promise.resolve(fail({ kind: 'cancelled' }));
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const cancel = (): void => {
        send(port, { kind: 'cancel', id });
        settle(id, fail({ kind: 'cancelled' }));
      };
      waiting.set(id, (outcome) => {
        signal?.removeEventListener('abort', cancel);
        resolve(outcome);
      });
      signal?.addEventListener('abort', cancel, { once: true });
      send(port, { kind: 'call', id, method, request });
    });
  }

  const calls = methodNames.map((method) => [
    method,
    (request: unknown, options?: CallOptions) => call(method, request, options),
  ]);
  const subscribe: ArchiveApi['subscribe'] = (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    // Names and functions come from the contract itself; `fromEntries` forgets which is whose.
    api: { ...Object.fromEntries(calls), subscribe } as ArchiveApi,
    lose(cause) {
      lost = { kind: 'unreachable', cause };
      for (const id of [...waiting.keys()]) settle(id, fail(lost));
    },
  };
}

// A worker says other things on the same port, such as that it has started.
type Received = AnswererMessage | { readonly kind: string };

function isEvent(message: Received): message is Extract<AnswererMessage, { kind: 'event' }> {
  return message.kind === 'event';
}

function isReply(message: Received): message is Extract<AnswererMessage, { kind: 'reply' }> {
  return message.kind === 'reply';
}

function send(port: Port, message: CallerMessage): void {
  port.postMessage(message);
}
