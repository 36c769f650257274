import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { MessageChannel, Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { answerOnPort, tellOnPort } from '../../contract/answer-on-port.ts';
import { callOverPort } from '../../contract/call-over-port.ts';
import { runInTurns, type Steps } from '../../archive/search/steps.ts';
import { fail, succeed } from '../../contract/outcome.ts';
import { describeContract } from './contract-suite.ts';
import { emptyOverview } from '../support/empty-overview.ts';

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

describe('an answerer that works in turns', () => {
  test('answers others beside a long call, and stops working on it when it is given up', async () => {
    const { port1, port2 } = new MessageChannel();
    let steps = 0;
    function* endless(): Steps<never> {
      for (;;) {
        steps += 1;
        yield;
      }
    }
    answerOnPort(port1, {
      async count(_request, { signal = new AbortController().signal }) {
        await runInTurns(endless(), signal);
        return fail({ kind: 'cancelled' });
      },
      overview: () => succeed({ folder: '', ...emptyOverview }),
    });
    const { api } = callOverPort(port2);
    const controller = new AbortController();
    const long = api.count({ query: 'a' }, { signal: controller.signal });
    expect(await api.overview({})).toMatchObject({ ok: true });
    const before = steps;
    expect(await api.overview({})).toMatchObject({ ok: true });
    expect(steps).toBeGreaterThan(before);
    controller.abort();
    expect(await long).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    await api.overview({});
    const stopped = steps;
    await api.overview({});
    expect(steps).toBe(stopped);
    port1.close();
  });
});
