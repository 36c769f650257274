import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fakeArchive, noWays, type FakeArchive } from './fake-archive-api.ts';
import { fakeDesktop, own } from './fake-desktop.ts';
import { articleOf, smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, press, words } from './open-room.ts';

interface Place {
  readonly id: number;
  readonly offset: number;
  readonly share: number;
}

afterEach(() => page.viewport(1280, 800));

const paragraphs = Array.from(
  { length: 40 },
  (_, n) => `الفقرة رقم ${n}. ${'وفي السوق قال التاجر إن القمح لا ينتظر أحدًا. '.repeat(8)}`,
);
const long = articleOf(1, { title: 'تحقيق طويل' }, [
  ['title', 'تحقيق طويل'],
  ...paragraphs.map((text) => ['body', text] as const),
]);
const archive = [long, ...smallArchive.slice(1)];

/** An archive that remembers where reading stopped. */
function rememberingArchive(): { fake: FakeArchive; places: Place[] } {
  const fake = fakeArchive(archive);
  const places: Place[] = [];
  fake.answers.setReadingPlace = (place) => {
    places.push(place);
    return Promise.resolve({ ok: true, value: {} });
  };
  fake.answers.article = ({ id }) => {
    const article = archive.find((each) => each.id === id) ?? long;
    const last = places.findLast((place) => place.id === id);
    const place = last === undefined ? null : { ...last, at: '2026-11-30T08:00:00.000Z' };
    return Promise.resolve({ ok: true, value: { article, highlights: [], place, ways: noWays } });
  };
  return { fake, places };
}

const scroller = (): HTMLElement => all('kh-reader-pane .scroller')[0] as HTMLElement;
/** The paragraph whose words are the first to be seen. */
const firstSeen = (): string => {
  const top = all('kh-reader-tools')[0]?.getBoundingClientRect().bottom ?? 0;
  const first = all('.paragraph').find((each) => each.getBoundingClientRect().bottom > top + 1);
  return first?.textContent.slice(0, 14) ?? '';
};

test('a link leads to a place in it, past where it was left, and its address keeps none', async () => {
  const { fake, places } = rememberingArchive();
  places.push({ id: 1, offset: 200, share: 0.1 });
  const doors = fakeDesktop(`article=1&at=${long.text.indexOf('الفقرة رقم 20.')}`);
  await openRoom(fake, '', doors);
  await eventually(firstSeen, 'الفقرة رقم 20.');
  expect([location.hash, words('.resumed')]).toEqual(['#article=1', []]);
  // Who only followed a link has not read up to there.
  expect(places).toHaveLength(1);
  doors.lead(`article=1&at=${long.text.indexOf('الفقرة رقم 31.')}`);
  await eventually(firstSeen, 'الفقرة رقم 31.');
  scroller().scrollTop = 0;
  await eventually(() => places.at(-1)?.offset === 0, true);
  doors.lead(`article=1&at=${long.text.indexOf('الفقرة رقم 31.')}`);
  await eventually(firstSeen, 'الفقرة رقم 31.');
  doors.lead('article=2');
  await eventually(() => location.hash, '#article=2');
});

test('so does an address, and a link that is copied has the place', async () => {
  const doors = fakeDesktop();
  const { copied } = doors;
  const at = long.text.indexOf('الفقرة رقم 20.');
  const address = `#q=القمح&article=1&at=${at}`;
  const room = await openRoom(rememberingArchive().fake, address, doors);
  await eventually(firstSeen, 'الفقرة رقم 20.');
  expect(new URLSearchParams(location.hash.slice(1)).has('at')).toBe(false);
  room.run('copy-article-link');
  await eventually(() => copied.length, 1);
  const place = Number(new URL(copied[0] ?? '').searchParams.get('at'));
  // The gap before a paragraph belongs to the one before.
  expect(Math.abs(place - at)).toBeLessThan(20);
  scroller().scrollTop = 0;
  room.run('copy-article-link');
  await eventually(() => copied[1], `khizana://article/1?library=${own.id}`);
  // Nothing in the page was pressed, as when it is picked in a native menu.
  room.run('copy-citation');
  await eventually(() => copied.length, 3);
  expect(copied[2]).toContain('تحقيق طويل');
  await eventually(() => words('kh-reader-tools .told'), ['نُسخ']);
});

test('an article is opened again where it was left, at any width, and says so', async () => {
  const { fake, places } = rememberingArchive();
  await openRoom(fake, '#article=1');
  await eventually(() => all('.paragraph').length, 40);
  await eventually(() => scroller().scrollTop, 0);
  scroller().scrollTop = 2000;
  await eventually(() => places.length, 1);
  const left = firstSeen();
  const [place] = places;
  // Exact, or in the gap before the paragraph.
  expect(long.text.slice(0, (place?.offset ?? 0) + left.length)).toContain(left);
  expect(place?.share).toBeGreaterThan(0.05);
  expect(place?.share).toBeLessThan(0.9);

  for (const room of all('kh-reading-room')) room.remove();
  await page.viewport(420, 800);
  await openRoom(fake, '#article=1');
  await eventually(() => all('.paragraph').length, 40);
  await eventually(firstSeen, left);
  expect(words('.resumed')).toEqual(['عُدت إلى حيث توقفت إلى أول المادة']);
  press('إلى أول المادة');
  await eventually(() => scroller().scrollTop, 0);
  await eventually(() => words('.resumed'), []);
});

test('what was not scrolled was not read, and what was read to its end begins at its head', async () => {
  const { fake, places } = rememberingArchive();
  const room = await openRoom(fake, '#article=1');
  await eventually(() => all('.paragraph').length, 40);
  scroller().scrollTop = scroller().scrollHeight;
  await eventually(() => places.map(({ share }) => share), [1]);
  window.location.hash = '#article=2';
  await eventually(() => words('kh-article-view h2').length, 1);
  await eventually(() => all('.paragraph').length, 2);
  window.location.hash = '#article=1';
  await eventually(() => all('.paragraph').length, 40);
  await room.updateComplete;
  await eventually(() => scroller().scrollTop, 0);
  expect(places.map(({ id }) => id)).toEqual([1]);
});

test('the place is kept when another article is opened before the page lay still', async () => {
  const { fake, places } = rememberingArchive();
  await openRoom(fake, '#article=1');
  await eventually(() => all('.paragraph').length, 40);
  await eventually(() => scroller().scrollTop, 0);
  scroller().scrollTop = 1500;
  scroller().dispatchEvent(new Event('scroll'));
  window.location.hash = '#article=2';
  await eventually(() => places.map(({ id }) => id), [1]);
  expect(places[0]?.offset).toBeGreaterThan(100);
});
