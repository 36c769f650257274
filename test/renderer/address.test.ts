import { expect, test, vi } from 'vitest';
import { parseView } from '../../renderer/features/view-state/view-state.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, press, type, words } from './open-room.ts';

const sahl = encodeURIComponent('جريدة السهل');

test('an address restores query, filters, order and the open article', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake, `#q=القمح&sort=oldest&source=${sahl}&from=2018&to=2018&article=5`);
  await eventually(() => words('kh-article-view h2').length, 1);
  await eventually(() => words('.total'), ['نتيجة واحدة · 0.003 ثانية']);
  expect({
    box: all<HTMLInputElement>('input')[0]?.value,
    chips: words('kh-filter-chips button').map((chip) => chip.replace(/[\u2068\u2069]/g, '')),
    pressed: words('[aria-pressed=true]'),
    open: words('a[aria-current=true]').length,
  }).toEqual({
    box: 'القمح',
    chips: ['جريدة السهل', '2018', 'أزل الكل'],
    pressed: ['جريدة السهل 1 مادة واحدة', '2018 1 مادة واحدة', 'الأقدم'],
    open: 1,
  });
  expect(fake.searches.at(-1)).toMatchObject({ typing: false, sort: 'oldest', from: '2018' });
});

test('filters, order and articles are steps that back undoes; a query typed is one step', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => words('.total'), ['9 مواد']);
  const view = (): [string, number] => {
    const { query, sources } = parseView(window.location.hash);
    return [query, sources.length];
  };
  press('جريدة السهل');
  await eventually(() => words('.total'), ['مادتان']);
  for (const query of ['ق', 'قم', 'قمح']) type(query);
  await eventually(view, ['قمح', 1]);
  window.history.back();
  await eventually(view, ['', 1]);
  await eventually(() => all<HTMLInputElement>('input')[0]?.value, '');
  window.history.back();
  await eventually(() => words('.total'), ['9 مواد']);
  window.history.forward();
  await eventually(() => words('.total'), ['مادتان']);
});

test('the address is rewritten when typing pauses, and before anything else is a step of its own', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => words('.total'), ['9 مواد']);
  const rewrites = vi.spyOn(window.history, 'replaceState');
  try {
    for (const query of ['ق', 'قم', 'قمح']) type(query);
    // The first key is a step, the others wait.
    expect([window.history.state, parseView(window.location.hash).query]).toEqual([
      { place: null },
      'ق',
    ]);
    press('جريدة السهل');
    expect(parseView(window.location.hash)).toMatchObject({
      query: 'قمح',
      sources: ['جريدة السهل'],
    });
    expect(rewrites).toHaveBeenCalledOnce();
    window.history.back();
    await eventually(() => parseView(window.location.hash).sources, []);
    expect(parseView(window.location.hash).query).toBe('قمح');
  } finally {
    rewrites.mockRestore();
  }
});

test('a pressed source is released by a second press', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => words('.total'), ['9 مواد']);
  press('2018');
  await eventually(() => words('.total'), ['3 مواد']);
  press('2018');
  await eventually(() => words('.total'), ['9 مواد']);
});

test('a related headline leads to a search for it', async () => {
  await openRoom(fakeArchive(smallArchive), '#article=3');
  await eventually(() => all('kh-article-view .related a').length, 2);
  all<HTMLAnchorElement>('kh-article-view .related a')[0]?.click();
  await eventually(() => words('.total'), ['نتيجة واحدة · 0.003 ثانية']);
  expect(words('kh-hit-list h3')).toEqual(['الميناء القديم يستقبل أول باخرة قمح بعد ترميم أرصفته']);
});
