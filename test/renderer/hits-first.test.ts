import { expect, test } from 'vitest';
import type { ArchiveApi } from '../../contract/contract.ts';
import { hitsFirst } from '../../renderer/api/hits-first.ts';
import { searchIn } from './fake-answers.ts';
import { fakeArchive, later } from './fake-archive-api.ts';
import { manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, type } from './open-room.ts';

type SearchOutcome = Awaited<ReturnType<ArchiveApi['search']>>;

/** An archive that tells in which order it was asked, and answers a search when it is told to. */
function slowArchive(): {
  readonly api: ArchiveApi;
  readonly asked: string[];
  readonly answers: (() => void)[];
} {
  const fake = fakeArchive(smallArchive);
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const { api } = fake;
  const told: ArchiveApi = {
    ...api,
    search: (request) => {
      asked.push('search');
      const { promise, settle } = later<SearchOutcome>();
      answers.push(() => {
        settle({ ok: true, value: searchIn(smallArchive, request) });
      });
      return promise;
    },
    count: (request, options) => {
      asked.push('count');
      return api.count(request, options);
    },
    suggest: (request, options) => {
      asked.push('suggest');
      return api.suggest(request, options);
    },
    jumps: (request, options) => {
      asked.push('jumps');
      return api.jumps(request, options);
    },
  };
  return { api: told, asked, answers };
}

test('what goes with hits is asked for when they have been painted', async () => {
  const { api, asked, answers } = slowArchive();
  const painted = later<undefined>();
  const archive = hitsFirst(api, () => painted.promise);
  // Whichever of them a key sets off first.
  const before = [archive.suggest({ text: 'ق' }), archive.jumps({ text: 'ق' })];
  const hits = archive.search({ query: 'ق' });
  const others = [...before, archive.count({ query: 'ق' })];
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toEqual(['search']);
  answers[0]?.();
  await hits;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toEqual(['search']);
  painted.settle(undefined);
  await Promise.all(others);
  expect(asked.slice(1).sort()).toEqual(['count', 'jumps', 'suggest']);
});

test('what was given up while it waited is not asked for', async () => {
  const { api, asked, answers } = slowArchive();
  const archive = hitsFirst(api, () => Promise.resolve());
  const hits = archive.search({ query: 'ق' });
  const given = new AbortController();
  const counted = archive.count({ query: 'ق' }, { signal: given.signal });
  given.abort();
  answers[0]?.();
  await hits;
  expect(await counted).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  expect(asked).toEqual(['search']);
});

test('without a search under way nothing waits', async () => {
  const { api, asked } = slowArchive();
  const archive = hitsFirst(api, () => new Promise(() => undefined));
  await archive.suggest({ text: 'ق' });
  expect(asked).toEqual(['suggest']);
});

test('a key has no more rows drawn than fill some screens, of a list however long', async () => {
  const fake = fakeArchive(manyArticles(300));
  await openRoom(fake);
  const most = { rows: 0 };
  const list = all('kh-results-pane')[0]?.shadowRoot?.querySelector('kh-hit-list')?.shadowRoot;
  const watch = new MutationObserver(() => {
    most.rows = Math.max(most.rows, all('kh-hit-list li').length);
  });
  watch.observe(list as ShadowRoot, { childList: true, subtree: true });
  type('رقم');
  await eventually(() => fake.searches.at(-1)?.query, 'رقم');
  await eventually(() => most.rows > 0, true);
  watch.disconnect();
  const screen = all('kh-results-pane .scroller')[0]?.clientHeight ?? 0;
  const [row] = all('kh-hit-list li');
  expect(most.rows).toBeLessThanOrEqual(Math.ceil((3 * screen) / (row?.offsetHeight ?? 1)) + 3);
});

test('what is typed stays as it is typed, whatever is answered late', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake);
  const pending: (() => void)[] = [];
  fake.answers.search = (request) => {
    const { promise, settle } = later<SearchOutcome>();
    pending.push(() => {
      settle({ ok: true, value: searchIn(smallArchive, request) });
    });
    return promise;
  };
  const input = (): string | undefined => all<HTMLInputElement>('kh-search-bar input')[0]?.value;
  for (const text of ['ق', 'قم', 'قمح']) {
    type(text);
    await eventually(() => pending.length, text.length);
  }
  const [first, second, third] = pending;
  for (const answer of [second, first, third]) {
    answer?.();
    await new Promise(requestAnimationFrame);
    expect(input()).toBe('قمح');
  }
});
