import { expect, test } from 'vitest';
import type { ArchiveApi } from '../../contract/contract.ts';
import { countIn } from './fake-answers.ts';
import { fakeArchive, later } from './fake-archive-api.ts';
import { manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, type, words } from './open-room.ts';

type CountOutcome = Awaited<ReturnType<ArchiveApi['count']>>;

test('the hits come before their total, which moves nothing when it comes', async () => {
  const fake = fakeArchive(smallArchive);
  const counting = later<CountOutcome>();
  fake.answers.count = () => counting.promise;
  await openRoom(fake, '#q=القمح');
  await eventually(() => all('kh-hit-list li').length, 9);
  const top = (): number | undefined => all('kh-hit-list')[0]?.getBoundingClientRect().top;
  const before = [words('.total'), top(), fake.searches.map(({ counting: when }) => when)];
  counting.settle({ ok: true, value: countIn(smallArchive, { query: 'القمح' }) });
  await eventually(() => words('.total'), ['9 نتائج · 0.003 ثانية']);
  expect(before).toEqual([[''], top(), ['later']]);
});

test('a count that comes late is never put beside the hits of another query', async () => {
  const fake = fakeArchive(smallArchive);
  const pending = new Map<string, (outcome: CountOutcome) => void>();
  const aborted: string[] = [];
  fake.answers.count = ({ query }, options) => {
    options?.signal?.addEventListener('abort', () => aborted.push(query));
    const { promise, settle } = later<CountOutcome>();
    pending.set(query, settle);
    return promise;
  };
  await openRoom(fake, '#q=القمح');
  await eventually(() => all('kh-hit-list li').length, 9);
  type('المنارة');
  await eventually(() => all('kh-hit-list li').length, 1);
  const settle = (query: string): void => {
    pending.get(query)?.({ ok: true, value: countIn(smallArchive, { query }) });
  };
  settle('القمح');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([words('.total'), aborted]).toEqual([[''], ['القمح']]);
  settle('المنارة');
  await eventually(() => words('.total'), ['نتيجة واحدة · 0.003 ثانية']);
});

test('every page can be reached before the total is there, and while it never comes', async () => {
  const fake = fakeArchive(manyArticles(70));
  fake.answers.count = () =>
    Promise.resolve({ ok: false, failure: { kind: 'internal', cause: 'no' } });
  await openRoom(fake, '#q=القمح');
  const [scroller] = all('kh-results-pane .scroller');
  const last = (): string | null | undefined => all('kh-hit-list li').at(-1)?.ariaPosInSet;
  await eventually(() => all('kh-hit-list h3').length > 4, true);
  expect(all('kh-hit-list li')[0]?.ariaSetSize).toBe('-1');
  await eventually(() => {
    scroller?.scrollBy(0, 1e4);
    return [last(), all('kh-hit-list .shape').length];
  }, ['70', 0]);
});

test('beside each source and year stands how many articles the query finds there', async () => {
  await openRoom(fakeArchive(smallArchive));
  const counts = (): string[] => words('kh-sources-pane .count');
  await eventually(() => counts().length, 9);
  const held = counts();
  type('المنارة');
  await eventually(() => words('.total'), ['نتيجة واحدة · 0.003 ثانية']);
  const names = words('kh-sources-pane .name');
  // The one article that it stands in has no source and no date.
  expect(Object.fromEntries(names.map((name, at) => [name, counts()[at]]))).toEqual(
    Object.fromEntries(names.map((name) => [name, name === 'بلا مصدر' ? '1' : '0'])),
  );
  type('');
  await eventually(counts, held);
});

test('with a source chosen the others say what they would bring', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake, '#q=القمح');
  await eventually(() => words('.total'), ['9 نتائج · 0.003 ثانية']);
  const counts = words('kh-sources-pane section:first-child .count');
  all<HTMLButtonElement>('kh-sources-pane li button')[0]?.click();
  await eventually(() => all('kh-sources-pane [aria-pressed=true]').length, 1);
  await eventually(() => all('kh-hit-list li').length < 9, true);
  expect(words('kh-sources-pane section:first-child .count')).toEqual(counts);
});

test('counts of one and of two digits stand units under units', async () => {
  // Nine years with nine or ten articles each.
  await openRoom(fakeArchive(manyArticles(86)));
  const counts = (): HTMLElement[] => all('kh-sources-pane section:last-of-type .count');
  await eventually(() => counts().length, 9);
  const edges = counts().map((count) => {
    const digits = document.createRange();
    digits.selectNodeContents(count);
    return Math.round(digits.getBoundingClientRect().right);
  });
  expect([
    new Set(words('kh-sources-pane section:last-of-type .count')),
    new Set(edges).size,
  ]).toEqual([new Set(['9', '10']), 1]);
});
