import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Jumps, KeptSearch, SearchAddress } from '../../contract/jump-schemas.ts';
import { fakeArchive, type FakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, press, type, words } from './open-room.ts';

const kept = (id: number, query: string, name: string | null = null): KeptSearch => ({
  id,
  query,
  name,
  address: `#q=${encodeURIComponent(query)}`,
  at: '2026-11-30T12:00:00Z',
});

/** An archive that remembers searches, and tells what it was told to remember. */
function remembering(...searches: readonly KeptSearch[]): {
  readonly fake: FakeArchive;
  readonly recorded: SearchAddress[];
} {
  const fake = fakeArchive(smallArchive);
  const recorded: SearchAddress[] = [];
  let all: readonly KeptSearch[] = searches;
  const jumps: Jumps = {
    titles: [{ id: 1 as Jumps['titles'][number]['id'], title: 'الميناء القديم يستقبل أول باخرة' }],
    names: [
      { kind: 'source', name: 'صحيفة الميناء', articles: 3 },
      { kind: 'category', name: 'موانئ', articles: 2 },
    ],
    searches: [],
  };
  const done = Promise.resolve({ ok: true, value: {} } as const);
  fake.answers.jumps = ({ text }) =>
    Promise.resolve({
      ok: true,
      value:
        text === ''
          ? { titles: [], names: [], searches: [...all] }
          : { ...jumps, searches: [...all] },
    });
  fake.answers.searches = () => Promise.resolve({ ok: true, value: { searches: [...all] } });
  fake.answers.recordSearch = (search) => {
    recorded.push(search);
    return done;
  };
  fake.answers.saveSearch = ({ query, name }) => {
    all = [kept(9, query, name), ...all];
    return done;
  };
  fake.answers.forgetSearch = ({ id }) => {
    all = all.filter((search) => (id === null ? search.name !== null : search.id !== id));
    return done;
  };
  return { fake, recorded };
}

const options = (): string[] => words('[role=option] bdi');
const groups = (): (string | null)[] =>
  all('[role=listbox] [role=group]').map((group) => group.ariaLabel);

test('below the line hang articles, names and searches, each kind under its heading', async () => {
  const { fake } = remembering(kept(1, 'الميناء القديم', 'الميناء'), kept(2, 'ميناء السفن'));
  await openRoom(fake);
  await userEvent.keyboard('/');
  await userEvent.keyboard('مين');
  await eventually(groups, ['مواد', 'مصادر وأبواب', 'أبحاث محفوظة', 'أبحاث أخيرة']);
  expect(options()).toEqual([
    'الميناء القديم يستقبل أول باخرة',
    'صحيفة الميناء',
    'موانئ',
    'الميناء',
    'ميناء السفن',
  ]);
});

test('a title leads to its article, a source to its list, a search back to what it was', async () => {
  const { fake } = remembering(kept(2, 'السوق'));
  await openRoom(fake);
  const choose = async (downs: number): Promise<void> => {
    await userEvent.keyboard('/');
    await userEvent.keyboard('مين');
    await eventually(() => options().length, 4);
    await userEvent.keyboard(`${'{ArrowDown}'.repeat(downs)}{Enter}`);
  };
  await choose(1);
  await eventually(() => words('kh-article-view h2').length, 1);
  expect(options()).toEqual([]);
  await choose(2);
  await eventually(
    () => new URLSearchParams(window.location.hash.slice(1)).get('source'),
    'صحيفة الميناء',
  );
  await choose(4);
  await eventually(() => new URLSearchParams(window.location.hash.slice(1)).get('q'), 'السوق');
});

test('an empty line offers the last searches to a hand and to Alt+↓, and not to the arrow alone', async () => {
  const { fake } = remembering(kept(1, 'السوق', 'أسواق'), kept(2, 'القمح'));
  await openRoom(fake);
  await eventually(() => words('kh-hit-list h3').length, 9);
  await userEvent.keyboard('/');
  expect(options()).toEqual([]);
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await eventually(options, ['أسواق', 'القمح']);
  await userEvent.keyboard('{Escape}');
  await eventually(options, []);
  await userEvent.click(all('input[type=search]')[0] as Element);
  await eventually(options, ['أسواق', 'القمح']);
});

test('a search is remembered when it was meant, and not what it was on the way', async () => {
  const { fake, recorded } = remembering();
  await openRoom(fake);
  await eventually(() => words('kh-hit-list h3').length, 9);
  for (const query of ['ق', 'قم', 'قمح']) type(query);
  await eventually(() => words('.total').length, 1);
  expect(recorded).toEqual([]);
  await userEvent.keyboard('/{Enter}');
  await eventually(() => recorded.map(({ query }) => query), ['قمح']);
  type('السوق');
  await eventually(() => words('kh-hit-list h3').length > 0, true);
  all<HTMLAnchorElement>('kh-hit-list a')[0]?.click();
  await eventually(() => recorded.map(({ query }) => query), ['قمح', 'السوق']);
  expect(recorded[1]?.address).not.toContain('article');
});

test('one that is left standing was meant too', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { fake, recorded } = remembering();
    await openRoom(fake);
    type('السوق');
    await vi.advanceTimersByTimeAsync(3000);
    expect(recorded).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(recorded.map(({ query }) => query)).toEqual(['السوق']);
  } finally {
    vi.useRealTimers();
  }
});

test('the present search is kept under a name; searches are opened and forgotten in their sheet', async () => {
  const { fake } = remembering(kept(1, 'السوق', 'أسواق'), kept(2, 'الخبز'), kept(3, 'المطر'));
  await openRoom(fake, '#q=القمح');
  await eventually(() => words('kh-hit-list h3').length, 9);
  press('الأبحاث');
  await eventually(() => words('kh-searches-sheet li .name'), ['أسواق', 'الخبز', 'المطر']);
  const [name] = all<HTMLInputElement>('kh-searches-sheet input');
  expect(name?.value).toBe('القمح');
  name?.focus();
  await userEvent.keyboard('{Control>}a{/Control}قمح الموسم{Enter}');
  await eventually(() => words('kh-searches-sheet li .name').slice(0, 2), ['قمح الموسم', 'أسواق']);
  press('انسَ البحث: \u2068أسواق\u2069');
  await eventually(() => words('kh-searches-sheet li .name'), ['قمح الموسم', 'الخبز', 'المطر']);
  press('انسَ الأبحاث الأخيرة');
  await eventually(() => words('kh-searches-sheet li .name'), ['قمح الموسم']);
  all<HTMLAnchorElement>('kh-searches-sheet li a')[0]?.click();
  await eventually(() => all('kh-searches-sheet dialog[open]').length, 0);
});
