import { describe, expect, test, vi } from 'vitest';
import { answer } from '../../contract/answer.ts';
import { succeed } from '../../contract/outcome.ts';

describe('the one door into an archive', () => {
  test('knows no method but those of the contract, inherited names included', async () => {
    for (const method of ['destroy', 'toString', '__proto__', 7, null]) {
      expect(await answer({}, method, {})).toEqual({
        ok: false,
        failure: { kind: 'invalid-request', method: String(method), problem: 'no such method' },
      });
    }
  });

  test('hands the parsed request on, defaults filled in', async () => {
    const search = vi.fn(() =>
      succeed({
        reading: null,
        strictness: 6,
        isStrictnessOwn: false,
        total: 0,
        relatedOnly: 0,
        tookMs: 0,
        notes: [],
        hits: [],
      }),
    );
    await answer({ search }, 'search', { query: 'خبر', junk: true });
    expect(search.mock.calls[0]).toEqual([
      {
        query: 'خبر',
        scope: 'article',
        strictness: null,
        spellings: true,
        withoutSpellings: [],
        sort: 'relevance',
        from: null,
        to: null,
        sources: [],
        categories: [],
        copies: 'shown',
        limit: 20,
        offset: 0,
        counting: 'now',
        typing: false,
      },
      {},
    ]);
  });

  test('turns a bug into a failure with its message, and logs it', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const overview = (): never => {
      throw new Error('the index is on fire');
    };
    expect(await answer({ overview }, 'overview', {})).toEqual({
      ok: false,
      failure: { kind: 'internal', cause: 'the index is on fire' },
    });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
