import { MessageChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { answerOnPort, tellOnPort } from '../../contract/answer-on-port.ts';
import { callOverPort } from '../../contract/call-over-port.ts';
import { describeContract } from './contract-suite.ts';

describeContract('a message port', (archive) => {
  const { port1, port2 } = new MessageChannel();
  answerOnPort(port1, archive.api);
  const unsubscribe = archive.subscribe((event) => {
    tellOnPort(port1, event);
  });
  return Promise.resolve({
    api: callOverPort(port2).api,
    disconnect: () => {
      unsubscribe();
      port1.close();
      port2.close();
      return Promise.resolve();
    },
  });
});

describe('a port whose other end is gone', () => {
  test('fails the open calls and the later ones, and says why', async () => {
    const { port1, port2 } = new MessageChannel();
    const { api, lose } = callOverPort(port2);
    const open = api.overview({});
    lose('the worker stopped');
    const unreachable = {
      ok: false,
      failure: { kind: 'unreachable', cause: 'the worker stopped' },
    };
    expect([await open, await api.overview({})]).toEqual([unreachable, unreachable]);
    port1.close();
  });
});
