import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { answerCall } from '../../host/answer-call.ts';
import type { ArchiveImplementation } from '../../contract/contract.ts';

test('a caller that hangs up in mid-sentence is no fault', async () => {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  const answered = new Promise<string>((resolve) => {
    server.on('request', (request, response) => {
      answerCall(request, response, {} as ArchiveImplementation, 'search').then(
        () => {
          resolve('in silence');
        },
        (error: unknown) => {
          resolve(String(error));
        },
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const caller = connect((server.address() as AddressInfo).port, '127.0.0.1');
  caller.write(
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  );
  await once(server, 'request');
  caller.destroy();
  expect(await answered).toBe('in silence');
});
