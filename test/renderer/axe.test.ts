import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { themeChoices } from '../../contract/preferences.ts';
import { axeViolations as violations } from './axe-violations.ts';
import { fakeArchive, later, type FakeArchive } from './fake-archive-api.ts';
import { manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, openRoom } from './open-room.ts';

const themes = themeChoices.filter((theme) => theme !== 'system');
/** Every theme, and both languages; `npm run accessibility` looks at every theme in each. */
const settings = themes.map(
  (theme, at) => ({ theme, language: at % 2 === 0 ? 'ar' : 'en' }) as const,
);

describe.each(settings)('in $theme, $language, axe finds nothing to object to in', (set) => {
  /** Opens the room on an archive whose reader has set theme and language so. */
  async function openSet(fake: FakeArchive, hash = ''): Promise<void> {
    await fake.api.setPreferences(set);
    await openRoom(fake, hash);
  }

  test('results and an article', async () => {
    await openSet(
      fakeArchive(smallArchive),
      `#q=القمح~&article=1&from=2016&to=2019&source=${encodeURIComponent('صحيفة الميناء')}`,
    );
    await eventually(() => all('kh-article-view mark').length, 4);
    await eventually(() => all('kh-hit-list').length, 1);
    expect(await violations()).toEqual([]);
  });

  test('the ladder, other spellings and why a hit matched', async () => {
    await openSet(fakeArchive(smallArchive), '#q=القمح~&without=قموح&strict=3');
    await eventually(() => all('kh-hit-list li').length, 9);
    all<HTMLButtonElement>('kh-hit-reasons .toggle')[0]?.click();
    await eventually(() => all('kh-hit-reasons dt').length, 1);
    all<HTMLButtonElement>('kh-strictness-control .toggle')[0]?.click();
    // The counts fade in, and half-way they are too pale.
    await eventually(
      () => all('[role=menuitemradio] .count').map((count) => getComputedStyle(count).opacity),
      Array.from({ length: 7 }, () => '1'),
    );
    expect(await violations()).toEqual([]);
  });

  test('the help on searching', async () => {
    await openSet(fakeArchive(smallArchive), '#q=القمح');
    await eventually(() => all('kh-hit-list li').length, 9);
    all<HTMLButtonElement>('kh-search-bar .help')[0]?.click();
    expect(await violations()).toEqual([]);
  });

  test('the archive at a glance with a long list', async () => {
    await openSet(fakeArchive(manyArticles(40)));
    await eventually(() => all('kh-front-page kh-year-chart svg').length, 1);
    await eventually(() => all('kh-month-scrubber .track').length, 1);
    expect(await violations()).toEqual([]);
  });

  test('an empty library', async () => {
    await openSet(fakeArchive([]));
    await eventually(() => all('kh-getting-started').length, 1);
    expect(await violations()).toEqual([]);
  });

  test('no result', async () => {
    await openSet(fakeArchive(smallArchive), '#q=مركبة فضاء&from=2018&to=2018');
    await eventually(() => all('kh-no-result button').length, 2);
    expect(await violations()).toEqual([]);
  });

  test('failures everywhere', async () => {
    const fake = fakeArchive(smallArchive);
    const failed = { ok: false, failure: { kind: 'unreachable', cause: 'reset' } } as const;
    fake.answers.overview = () => Promise.resolve(failed);
    fake.answers.search = () => Promise.resolve(failed);
    await openSet(fake, '#article=99');
    await eventually(() => all('[role=alert]').length, 3);
    expect(await violations()).toEqual([]);
  });

  test('the settings', async () => {
    await openSet(fakeArchive(smallArchive));
    all<HTMLButtonElement>('.settings')[0]?.click();
    expect(await violations()).toEqual([]);
  });

  test('the shortcuts', async () => {
    await openSet(fakeArchive(smallArchive));
    await userEvent.keyboard('?');
    expect(await violations()).toEqual([]);
  });

  test('the palette', async () => {
    await openSet(fakeArchive(smallArchive));
    await userEvent.keyboard('{Control>}k{/Control}');
    await eventually(() => all('kh-command-palette [aria-selected=true]').length, 1);
    expect(await violations()).toEqual([]);
  });

  test('waiting', async () => {
    const fake = fakeArchive(smallArchive);
    const never = later<never>().promise;
    fake.answers.overview = () => never;
    fake.answers.search = () => never;
    fake.answers.article = () => never;
    await openSet(fake, '#article=1');
    await eventually(() => all('kh-skeleton').length, 3);
    expect(await violations()).toEqual([]);
  });
});
