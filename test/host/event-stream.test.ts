import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { ArchiveEvent } from '../../contract/contract.ts';
import { streamEvents } from '../../host/event-stream.ts';

test('a listener that goes away is forgotten', async () => {
  const listeners = new Set<(event: ArchiveEvent) => void>();
  const forgotten = Promise.withResolvers<undefined>();
  const server = createServer((_request, response) => {
    streamEvents(response, {
      subscribe(listener) {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
          forgotten.resolve(undefined);
        };
      },
    });
  });
  onTestFinished(() => {
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const hangUp = new AbortController();
  const { port } = server.address() as AddressInfo;
  const { body } = await fetch(`http://127.0.0.1:${port}/`, { signal: hangUp.signal });
  await body?.getReader().read();
  expect(listeners.size).toBe(1);
  hangUp.abort();
  await forgotten.promise;
  expect(listeners.size).toBe(0);
});
