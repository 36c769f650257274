import { describe, expect, test } from 'vitest';
import { axeViolations as violations } from './axe-violations.ts';
import { fakeArchive, later } from './fake-archive-api.ts';
import { manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, openRoom } from './open-room.ts';

describe.each(['light', 'dark'])('in %s axe finds nothing to object to in', (theme) => {
  const light = (): void => {
    document.documentElement.dataset['theme'] = theme;
  };

  test('results and an article', async () => {
    await openRoom(
      fakeArchive(smallArchive),
      `#q=القمح~&article=1&from=2016&to=2019&source=${encodeURIComponent('صحيفة الميناء')}`,
    );
    light();
    await eventually(() => all('kh-article-view mark').length, 4);
    await eventually(() => all('kh-hit-list').length, 1);
    expect(await violations()).toEqual([]);
  });

  test('the ladder, other spellings and why a hit matched', async () => {
    await openRoom(fakeArchive(smallArchive), '#q=القمح~&without=قموح&strict=3');
    light();
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
    await openRoom(fakeArchive(smallArchive), '#q=القمح');
    light();
    await eventually(() => all('kh-hit-list li').length, 9);
    all<HTMLButtonElement>('kh-search-bar .help')[0]?.click();
    expect(await violations()).toEqual([]);
  });

  test('the archive at a glance with a long list', async () => {
    await openRoom(fakeArchive(manyArticles(40)));
    light();
    await eventually(() => all('kh-year-chart svg').length, 1);
    await eventually(() => all('.more').length, 1);
    expect(await violations()).toEqual([]);
  });

  test('an empty library', async () => {
    await openRoom(fakeArchive([]));
    light();
    await eventually(() => all('kh-empty-library').length, 1);
    expect(await violations()).toEqual([]);
  });

  test('no result', async () => {
    await openRoom(fakeArchive(smallArchive), '#q=مركبة فضاء&from=2018&to=2018');
    light();
    await eventually(() => all('kh-no-result button').length, 2);
    expect(await violations()).toEqual([]);
  });

  test('failures everywhere', async () => {
    const fake = fakeArchive(smallArchive);
    const failed = { ok: false, failure: { kind: 'unreachable', cause: 'reset' } } as const;
    fake.answers.overview = () => Promise.resolve(failed);
    fake.answers.search = () => Promise.resolve(failed);
    await openRoom(fake, '#article=99');
    light();
    await eventually(() => all('[role=alert]').length, 3);
    expect(await violations()).toEqual([]);
  });

  test('waiting', async () => {
    const fake = fakeArchive(smallArchive);
    const never = later<never>().promise;
    fake.answers.overview = () => never;
    fake.answers.search = () => never;
    fake.answers.article = () => never;
    await openRoom(fake, '#article=1');
    light();
    await eventually(() => all('kh-skeleton').length, 3);
    expect(await violations()).toEqual([]);
  });
});
