import { expect, test } from 'vitest';
import { bridgeArchiveApi, type ArchiveBridge } from '../../renderer/api/bridge-archive-api.ts';
import { httpArchiveApi, type HttpDoors } from '../../renderer/api/http-archive-api.ts';
import type { ArchiveEvent } from '../../contract/contract.ts';
import { fakeArchive, later, type FakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';

function doors(fetch: HttpDoors['fetch']): HttpDoors {
  return { fetch, openEvents: () => new EventTarget() as unknown as EventSource };
}

test('a call is one POST of JSON to its own path', async () => {
  const sent: unknown[] = [];
  const api = httpArchiveApi(
    doors((path, init) => {
      sent.push([path, init?.method, init?.body, new Headers(init?.headers).get('content-type')]);
      return Promise.resolve(new Response('{"ok":true,"value":{"total":0}}'));
    }),
  );
  expect(await api.search({ query: 'قمح' })).toEqual({ ok: true, value: { total: 0 } });
  expect(sent).toEqual([['/api/search', 'POST', '{"query":"قمح"}', 'application/json']]);
});

test('what the reader did outlives the page, what is only asked does not', async () => {
  const outliving: unknown[] = [];
  const api = httpArchiveApi(
    doors((path, init) => {
      if (init?.keepalive === true) outliving.push(path);
      return Promise.resolve(new Response('{"ok":true,"value":{}}'));
    }),
  );
  await api.setPreferences({ introduced: true });
  await api.search({ query: 'قمح' });
  await api.forgetSearch({ id: 3 });
  expect(outliving).toEqual(['/api/setPreferences', '/api/forgetSearch']);
});

test('an outcome counts under any status; anything else is unreachable', async () => {
  const answer = (body: string, status: number): Promise<unknown> =>
    httpArchiveApi(doors(() => Promise.resolve(new Response(body, { status })))).overview({});
  expect([
    await answer('{"ok":false,"failure":{"kind":"refused","reason":"cookie"}}', 403),
    await answer('<h1>Bad gateway</h1>', 502),
    await answer('{"ok":true}', 200),
  ]).toEqual([
    { ok: false, failure: { kind: 'refused', reason: 'cookie' } },
    { ok: false, failure: { kind: 'unreachable', cause: 'HTTP 502' } },
    { ok: false, failure: { kind: 'unreachable', cause: 'HTTP 200' } },
  ]);
});

test('a broken connection is unreachable, an aborted call cancelled', async () => {
  const broken = httpArchiveApi(doors(() => Promise.reject(new TypeError('connection reset'))));
  const signal = AbortSignal.abort();
  expect([await broken.overview({}), await broken.overview({}, { signal })]).toEqual([
    { ok: false, failure: { kind: 'unreachable', cause: 'connection reset' } },
    { ok: false, failure: { kind: 'cancelled' } },
  ]);
});

test('events come from one stream until they are no longer wanted', () => {
  const heard: ArchiveEvent[] = [];
  let closed = false;
  const stream = Object.assign(new EventTarget(), { readyState: 1, close: () => (closed = true) });
  const unsubscribe = httpArchiveApi({
    fetch: () => Promise.reject(new Error('not asked')),
    openEvents: () => stream as unknown as EventSource,
  }).subscribe((event) => heard.push(event));
  const data = '{"name":"library-changed","detail":{"articles":3}}';
  stream.dispatchEvent(new MessageEvent('message', { data }));
  unsubscribe();
  expect([heard, closed]).toEqual([[{ name: 'library-changed', detail: { articles: 3 } }], true]);
});

function bridgeOf({ api }: FakeArchive, cancel: (call: number) => void): ArchiveBridge {
  return {
    cancel,
    overview: (request) => api.overview(request),
    days: (request) => api.days(request),
    additions: (request) => api.additions(request),
    jumps: (request) => api.jumps(request),
    searches: (request) => api.searches(request),
    recordSearch: (request) => api.recordSearch(request),
    saveSearch: (request) => api.saveSearch(request),
    forgetSearch: (request) => api.forgetSearch(request),
    search: (request) => api.search(request),
    count: (request) => api.count(request),
    rank: (request) => api.rank(request),
    article: (request) => api.article(request),
    passages: (request) => api.passages(request),
    explain: (request) => api.explain(request),
    suggest: (request) => api.suggest(request),
    copies: (request) => api.copies(request),
    readingPlaces: (request) => api.readingPlaces(request),
    setReadingPlace: (request) => api.setReadingPlace(request),
    forgetReadingPlace: (request) => api.forgetReadingPlace(request),
    setWayOfReading: (request) => api.setWayOfReading(request),
    resolveRelated: (request) => api.resolveRelated(request),
    add: (request) => api.add(request),
    jobs: (request) => api.jobs(request),
    steer: (request) => api.steer(request),
    report: (request) => api.report(request),
    collections: (request) => api.collections(request),
    setCollection: (request) => api.setCollection(request),
    reread: (request) => api.reread(request),
    remove: (request) => api.remove(request),
    preferences: (request) => api.preferences(request),
    setPreferences: (request) => api.setPreferences(request),
    about: (request) => api.about(request),
    licences: (request) => api.licences(request),
    verify: (request) => api.verify(request),
    stopVerifying: (request) => api.stopVerifying(request),
    verification: (request) => api.verification(request),
    subscribe: (listener) => api.subscribe(listener),
  };
}

test('a call over the bridge that is given up resolves at once, and is named to the other side', async () => {
  const fake = fakeArchive(smallArchive);
  const never = later<never>();
  fake.answers.search = () => never.promise;
  const cancelled: number[] = [];
  const numbers: (number | undefined)[] = [];
  const bridge = bridgeOf(fake, (call) => cancelled.push(call));
  const api = bridgeArchiveApi({
    ...bridge,
    search: (request, call) => {
      numbers.push(call);
      return bridge.search(request);
    },
  });
  const [first, second] = [new AbortController(), new AbortController()];
  const answers = [
    api.search({ query: 'قمح' }, { signal: first.signal }),
    api.search({ query: 'سهل' }, { signal: second.signal }),
    api.search({ query: 'سهل' }, { signal: AbortSignal.abort() }),
  ];
  second.abort();
  const givenUp = { ok: false, failure: { kind: 'cancelled' } };
  expect(await Promise.all(answers.slice(1))).toEqual([givenUp, givenUp]);
  expect([numbers.length, cancelled]).toEqual([2, [numbers[1]]]);
  first.abort();
  expect([await answers[0], cancelled]).toEqual([givenUp, [numbers[1], numbers[0]]]);
  expect((await api.overview({})).ok).toBe(true);
});
