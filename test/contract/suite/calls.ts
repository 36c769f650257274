import { expect, test } from 'vitest';
import type { ArchiveApi } from '../../../contract/contract.ts';
import { valueOf } from '../../support/outcome.ts';
import { failed } from './failed.ts';

/** How calls are refused, given up, and told apart. */
export function testCalls(api: () => ArchiveApi): void {
  test('a request of the wrong shape is refused with the name of the field', async () => {
    expect(await api().search({ query: 'x', limit: -1 })).toMatchObject(
      failed({
        kind: 'invalid-request',
        method: 'search',
        problem: expect.stringContaining('limit') as string,
      }),
    );
  });

  test('a call given up resolves to cancelled, before and after it was sent', async () => {
    const early = new AbortController();
    early.abort();
    const late = new AbortController();
    const calls = [
      api().search({ query: 'أستانا' }, { signal: early.signal }),
      api().search({ query: 'أستانا' }, { signal: late.signal }),
    ];
    late.abort();
    expect(await Promise.all(calls)).toEqual([
      failed({ kind: 'cancelled' }),
      failed({ kind: 'cancelled' }),
    ]);
  });

  test('answers find their own callers, however many ask at once', async () => {
    const words = ['أستانا', 'الفوسفات', 'كسوف', 'المنارة'];
    const together = await Promise.all(words.map((query) => api().search({ query })));
    const oneByOne = [];
    for (const query of words) oneByOne.push(await api().search({ query }));
    expect(together.map((reply) => valueOf(reply).hits)).toEqual(
      oneByOne.map((reply) => valueOf(reply).hits),
    );
  });
}
