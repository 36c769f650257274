import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { EventStream } from '../../renderer/api/event-stream.ts';
import { httpArchiveApi } from '../../renderer/api/http-archive-api.ts';
import type { ArchiveApi } from '../../contract/contract.ts';

/** A browser's part in the contract, played by Node: cookie, origin, and a stream of events. */
export interface HttpCaller {
  readonly api: ArchiveApi;
  readonly origin: string;
  readonly cookie: string;
}

/** Opens the address that a browser host printed, as a browser would, and keeps its cookie. */
export async function openAddress(address: string): Promise<HttpCaller> {
  const page = await fetch(address);
  const cookie = page.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`No session from ${address}: HTTP ${page.status}`);
  const { origin } = new URL(address);
  const api = httpArchiveApi({
    fetch: (path, init) =>
      fetch(`${origin}${path as string}`, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), cookie, origin },
      }),
    openEvents: (path) => openEvents(`${origin}${path}`, cookie),
  });
  return { api, origin, cookie };
}

/** As much of `EventSource` as the client uses; Node has none without a flag. */
function openEvents(url: string, cookie: string): EventStream {
  const controller = new AbortController();
  const listeners: ((message: MessageEvent) => void)[] = [];
  void fetch(url, { headers: { cookie }, signal: controller.signal })
    .then(async ({ body }) => {
      if (body === null) return;
      // Node's stream is async iterable; the browser's types, which the tests share, do not say so.
      const chunks = body as unknown as AsyncIterable<Uint8Array>;
      for await (const line of createInterface({ input: Readable.from(chunks) })) {
        if (!line.startsWith('data: ')) continue;
        const message = new MessageEvent('message', { data: line.slice('data: '.length) });
        for (const listener of listeners) listener(message);
      }
    })
    .catch(() => undefined);
  return {
    readyState: 1,
    addEventListener: (type: string, listener: unknown) => {
      if (type === 'message') listeners.push(listener as (message: MessageEvent) => void);
    },
    close: () => {
      controller.abort();
    },
  };
}
