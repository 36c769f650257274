import { expect, test } from 'vitest';
import type { ArchiveApi } from '../../contract/contract.ts';
import { searchIn } from './fake-answers.ts';
import { fakeArchive, later } from './fake-archive-api.ts';
import { manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, listLength, openRoom, type, words } from './open-room.ts';

type SearchOutcome = Awaited<ReturnType<ArchiveApi['search']>>;

test('answers that come out of order never paint over the latest', async () => {
  const fake = fakeArchive(smallArchive);
  const pending = new Map<string, (outcome: SearchOutcome) => void>();
  const aborted: string[] = [];
  const room = await openRoom(fake);
  await eventually(() => words('.total'), ['9 مواد']);
  fake.answers.search = ({ query }, options) => {
    options?.signal?.addEventListener('abort', () => aborted.push(query));
    const { promise, settle } = later<SearchOutcome>();
    pending.set(query, settle);
    return promise;
  };
  const answer = (query: string): void => {
    pending.get(query)?.({ ok: true, value: searchIn(smallArchive, { query }) });
  };
  type('ق');
  await eventually(() => [...pending.keys()], ['ق']);
  type('المنارة');
  await eventually(() => [...pending.keys()], ['ق', 'المنارة']);
  expect(aborted).toEqual(['ق']);
  // Until an answer comes the list stays as it was.
  expect(all('kh-hit-list li').length).toBe(9);
  answer('المنارة');
  await eventually(() => words('.total'), ['نتيجة واحدة · 0.003 ثانية']);
  answer('ق');
  await room.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(words('kh-hit-list h3')).toEqual(['قصاصة غير مؤرخة عن افتتاح المنارة']);
});

test('a page asked for before the query changed is not put among the new answer', async () => {
  const articles = manyArticles(170);
  const fake = fakeArchive(articles);
  await openRoom(fake, '#q=القمح');
  await eventually(listLength, 170);
  const page = later<SearchOutcome>();
  const aborted: (number | undefined)[] = [];
  fake.answers.search = (request, options) => {
    if (request.query !== 'القمح')
      return Promise.resolve({ ok: true, value: searchIn(articles, request) });
    options?.signal?.addEventListener('abort', () => aborted.push(request.offset));
    return page.promise;
  };
  all('kh-results-pane .scroller')[0]?.scrollTo(0, 1e6);
  await eventually(() => (fake.searches.at(-1)?.offset ?? 0) > 100, true);
  type('رقم 7');
  await eventually(() => words('.total'), ['27 نتيجة · 0.003 ثانية']);
  page.settle({ ok: true, value: searchIn(articles, { query: 'القمح', offset: 150, limit: 30 }) });
  await new Promise((resolve) => setTimeout(resolve, 20));
  // Rows beyond those in sight may be drawn meanwhile, from the new answer too.
  const { hits } = searchIn(articles, { query: 'رقم 7', limit: 30 });
  const drawn = words('kh-hit-list h3');
  expect(drawn).toEqual(hits.slice(0, drawn.length).map(({ title }) => title.text));
  expect(aborted.map((offset) => (offset ?? 0) > 100)).toEqual([true]);
});

test('another query is read from its beginning, the same one keeps its place', async () => {
  const fake = fakeArchive(manyArticles(70));
  await openRoom(fake);
  await eventually(listLength, 70);
  const scroller = scrollerOf();
  const first = (): string | null | undefined => {
    const { top } = scroller.getBoundingClientRect();
    const rows = all('kh-hit-list li');
    return rows.find((row) => row.getBoundingClientRect().bottom > top + 1)?.ariaPosInSet;
  };
  scroller.scrollTop = 2500;
  await eventually(() => Number(first()) > 9 && all('.shape').length === 0, true);
  const before = first();
  const asked = fake.searches.length;
  fake.emit({ name: 'library-changed', detail: { articles: 71 } });
  await eventually(() => fake.searches.length > asked && all('.shape').length === 0, true);
  expect(first()).toBe(before);
  type('القمح');
  await eventually(() => words('.total'), ['70 نتيجة · 0.003 ثانية']);
  await eventually(() => scroller.scrollTop, 0);
});

test('each key asks at once as typing, Enter asks for the words as they stand', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake);
  await eventually(() => fake.searches.length, 1);
  type('قم');
  await eventually(() => fake.searches.length, 2);
  all<HTMLFormElement>('form')[0]?.requestSubmit();
  await eventually(
    () => fake.searches.map(({ query, typing }) => [query, typing]),
    [
      ['', false],
      ['قم', true],
      ['قم', false],
    ],
  );
});

test('nothing is asked in the middle of a composition', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake);
  await eventually(() => fake.searches.length, 1);
  const [input] = all<HTMLInputElement>('input[type=search]');
  if (input === undefined) throw new Error('no search box');
  input.value = 'قم';
  input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fake.searches.length).toBe(1);
  input.value = 'قمح';
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await eventually(() => fake.searches.at(-1)?.query, 'قمح');
});

test('when the library changes what is in sight is asked for again', async () => {
  const fake = fakeArchive(manyArticles(170));
  await openRoom(fake);
  await eventually(listLength, 170);
  scrollerOf().scrollTo(0, 1e6);
  await eventually(() => words('kh-hit-list h3').length > 4, true);
  fake.emit({ name: 'library-changed', detail: { articles: 171 } });
  await eventually(
    () => fake.searches.slice(-1).map(({ offset, limit }) => [offset, limit]),
    [[150, 20]],
  );
  await eventually(() => words('kh-hit-list h3').length > 4, true);
});

function scrollerOf(): HTMLElement {
  const [scroller] = all('kh-results-pane .scroller');
  if (scroller === undefined) throw new Error('no results');
  return scroller;
}
