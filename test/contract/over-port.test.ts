import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { MessageChannel, Worker } from 'node:worker_threads';
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

describe('an answerer that is busy', () => {
  test('hears of a cancellation before it begins the call', async () => {
    const worker = new Worker(new URL('./busy-worker.ts', import.meta.url));
    await once(worker, 'message');
    const { api } = callOverPort(worker);
    const late = new AbortController();
    const calls = [
      api.search({ query: 'a' }),
      api.search({ query: 'b' }),
      api.search({ query: 'c' }, { signal: late.signal }),
    ];
    await wait(50);
    late.abort();
    await Promise.all(calls);
    expect(await api.overview({})).toMatchObject({ ok: true, value: { articles: 2 } });
    await worker.terminate();
  });
});
