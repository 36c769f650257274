import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { WayOfReading } from '../../contract/reader-data-schemas.ts';
import { fakeArchive, noWays } from './fake-archive-api.ts';
import { articleOf } from './fixtures.ts';
import { all, eventually, focused, openRoom, press, words } from './open-room.ts';

const mixed = articleOf(1, { source: 'Harbour Post' }, [
  ['title', 'NATO والناتو في خبر واحد'],
  ['body', 'Reuters: وصلت السفينة IMO 9074729 في الموعد'],
]);

/** Opens the article in an archive that keeps what is set. */
async function openMixed(): Promise<void> {
  const fake = fakeArchive([mixed]);
  let ways = noWays;
  fake.answers.setWayOfReading = ({ of, direction, language }) => {
    ways = { ...ways, [of]: { direction, language } satisfies WayOfReading };
    return Promise.resolve({ ok: true, value: {} });
  };
  fake.answers.article = () =>
    Promise.resolve({ ok: true, value: { article: mixed, highlights: [], place: null, ways } });
  await openRoom(fake, '#article=1');
  await eventually(() => words('.paragraph').length, 1);
}

const running = (): string[] =>
  all('article, .title, .paragraph').map(({ dir, lang }) => `${dir} ${lang}`.trim());

function choose(fieldset: number, select: string, value: string): void {
  const control = all<HTMLSelectElement>(`kh-article-menu fieldset ${select}`)[fieldset];
  if (control === undefined) throw new Error(`no ${select}`);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

test('an article runs as its reader says, before what is said of its source', async () => {
  await openMixed();
  expect(running()).toEqual(['rtl ar', 'rtl ar', 'rtl ar']);
  press('خيارات المادة');
  await eventually(
    () => words('kh-article-menu legend'),
    ['هذه المادة', 'كل مواد «\u2068Harbour Post\u2069»'],
  );
  choose(1, '.direction', 'ltr');
  await eventually(running, ['ltr', 'ltr', 'ltr']);
  choose(1, '.language', 'en');
  await eventually(running, ['ltr en', 'ltr en', 'ltr en']);
  choose(0, '.direction', 'rtl');
  await eventually(running, ['rtl en', 'rtl en', 'rtl en']);
  choose(0, '.direction', '');
  await eventually(running, ['ltr en', 'ltr en', 'ltr en']);
});

test('Esc closes the menu alone and gives the keyboard back to its button', async () => {
  await openMixed();
  press('خيارات المادة');
  await eventually(() => all('kh-article-menu .panel:not([hidden]) select').length, 4);
  all<HTMLSelectElement>('kh-article-menu fieldset .direction')[0]?.focus();
  await userEvent.keyboard('{Escape}');
  expect(focused()?.ariaLabel).toBe('خيارات المادة');
  expect(all('kh-article-menu .panel[hidden]').length).toBe(1);
});
