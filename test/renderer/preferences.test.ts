import { afterEach, expect, test } from 'vitest';
import type { Preferences } from '../../contract/preference-schemas.ts';
import { defaultPreferences } from '../../contract/preferences.ts';
import { chosenLanguage } from '../../contract/chosen-language.ts';
import { preferencesOfPage } from '../../renderer/preferences/preferences-of-page.ts';
import { PreferencesStore } from '../../renderer/preferences/preferences-store.ts';
import { formatDay } from '../../renderer/strings/dates.ts';
import { inDigits } from '../../renderer/strings/in-digits.ts';
import { formatNumber } from '../../renderer/strings/numbers.ts';
import { valueOf } from '../support/outcome.ts';
import { fakeArchive, later } from './fake-archive-api.ts';
import { manyArticles, smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, type, words } from './open-room.ts';

const root = document.documentElement;

afterEach(() => {
  delete root.dataset['preferences'];
});

test('the language switches in place: view, focus, draft and scroll stay', async () => {
  const room = await openRoom(fakeArchive(manyArticles(60)));
  const [input] = all<HTMLInputElement>('input[type=search]');
  input?.focus();
  type('أسعار');
  await eventually(() => all('kh-hit-list mark').length > 0, true);
  const [list] = all('kh-results-pane .scroller');
  if (list !== undefined) list.scrollTop = 40;
  room.preferences?.set({ language: 'en' });
  await eventually(() => [root.lang, root.dir], ['en', 'ltr']);
  await eventually(() => words('h1'), ['Khizana']);
  expect(all('aside')[0]?.ariaLabel).toBe('Sources and years');
  expect([focused(), input?.value, list?.scrollTop]).toEqual([input, 'أسعار', 40]);
  room.preferences?.set({ language: 'ar' });
  await eventually(() => words('h1'), ['خزانة']);
  expect(root.dir).toBe('rtl');
});

test('another window follows by what the archive tells', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake);
  await fake.api.setPreferences({ theme: 'dark', articleSize: 26, articleJustified: true });
  const style = (name: string): string => root.style.getPropertyValue(name);
  await eventually(() => root.dataset['theme'], 'dark');
  expect(getComputedStyle(root).backgroundColor).toBe('rgb(17, 17, 19)');
  expect([style('--article-size'), style('--article-justify')]).toEqual(['1.625rem', 'justify']);
});

test('a page that goes away sends what still waited', () => {
  const fake = fakeArchive(smallArchive);
  const asked: unknown[] = [];
  fake.answers.setPreferences = (change) => {
    asked.push(change);
    return new Promise(() => undefined);
  };
  const store = new PreferencesStore(fake.api, defaultPreferences);
  store.set({ theme: 'dark' });
  store.set({ theme: 'sepia' });
  expect(asked).toEqual([{ theme: 'dark' }]);
  dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(asked).toEqual([{ theme: 'dark' }, { theme: 'sepia' }]);
  dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(asked).toHaveLength(2);
});

test('while a change is being kept, later ones gather and go together, and what lasts is the last', async () => {
  const fake = fakeArchive(smallArchive);
  const asked: unknown[] = [];
  const first = later<{ ok: true; value: Preferences }>();
  fake.answers.setPreferences = (change) => {
    asked.push(change);
    // Another window has chosen the font meanwhile.
    const value: Preferences = {
      ...defaultPreferences,
      ...(change as Partial<Preferences>),
      articleFont: 'plex',
    };
    return asked.length === 1 ? first.promise : Promise.resolve({ ok: true, value });
  };
  const store = new PreferencesStore(fake.api, defaultPreferences);
  store.set({ articleSize: 21 });
  store.set({ articleSize: 22 });
  store.set({ articleSize: 23, theme: 'sepia' });
  // An echo of the first change must not throw the slider back.
  fake.emit({ name: 'preferences-changed', detail: { ...defaultPreferences, articleSize: 21 } });
  expect([store.current.articleSize, asked]).toEqual([23, [{ articleSize: 21 }]]);
  first.settle({ ok: true, value: defaultPreferences });
  await eventually(() => asked, [{ articleSize: 21 }, { articleSize: 23, theme: 'sepia' }]);
  await eventually(() => store.current, {
    ...defaultPreferences,
    articleSize: 23,
    theme: 'sepia',
    articleFont: 'plex',
  });
});

test('a change that cannot be kept holds, with why it will not last', async () => {
  const fake = fakeArchive(smallArchive);
  const failure = { kind: 'preferences-unwritable', path: '/x', cause: 'EROFS' } as const;
  fake.answers.setPreferences = () => Promise.resolve({ ok: false, failure });
  const store = new PreferencesStore(fake.api, defaultPreferences);
  store.set({ theme: 'dark' });
  await eventually(() => store.failure, failure);
  expect(store.current.theme).toBe('dark');
});

test('what was set while nobody answered is sent once the archive is there again', async () => {
  const fake = fakeArchive(smallArchive);
  const asked: unknown[] = [];
  fake.answers.setPreferences = (change) => {
    asked.push(change);
    return Promise.resolve({ ok: false, failure: { kind: 'unreachable', cause: 'gone' } });
  };
  const store = new PreferencesStore(fake.api, defaultPreferences);
  store.set({ theme: 'dark' });
  await eventually(() => store.failure?.kind, 'unreachable');
  store.set({ articleSize: 26 });
  await eventually(() => asked, [{ theme: 'dark' }, { theme: 'dark', articleSize: 26 }]);
  // What another window sets meanwhile does not throw it back.
  fake.emit({
    name: 'preferences-changed',
    detail: { ...defaultPreferences, articleFont: 'plex' },
  });
  expect(store.current).toMatchObject({ theme: 'dark', articleFont: 'plex' });
  delete fake.answers.setPreferences;
  store.catchUp();
  await eventually(() => store.failure, undefined);
  expect(valueOf(await fake.api.preferences({}))).toMatchObject({ theme: 'dark', articleSize: 26 });
  // Once it is kept it is not sent again, over what another window has set since.
  await fake.api.setPreferences({ theme: 'sepia' });
  store.catchUp();
  await eventually(() => store.current.theme, 'sepia');
});

test('digits are those the reader chose, in the Arabic interface', async () => {
  const room = await openRoom(fakeArchive(smallArchive));
  room.preferences?.set({ digits: 'arabic-indic' });
  await eventually(() => root.dataset['digits'], 'arabic-indic');
  expect([
    formatNumber('ar', 12408),
    formatDay('ar', '2017-09-13'),
    formatNumber('en', 12408),
  ]).toEqual(['١٢٬٤٠٨', '١٣ سبتمبر ٢٠١٧', '12,408']);
});

test('years, dates and failures on the page come in these digits', async () => {
  const fake = fakeArchive(manyArticles(9));
  const room = await openRoom(fake, '#from=2017&to=2018-03&article=99');
  room.preferences?.set({ digits: 'arabic-indic' });
  await eventually(
    () => all<HTMLInputElement>('kh-date-range input').map(({ value }) => value),
    ['٢٠١٧', '٢٠١٨-٠٣'],
  );
  await eventually(() => all('[role=alert] .heading').length, 1);
  const parts = ['kh-sources-pane .name', 'kh-filter-chips .chip', 'kh-year-chart .axis'];
  const page = parts.flatMap((part) => words(part)).join(' ');
  expect(page).toMatch(/٢٠١٧/u);
  expect(page).not.toMatch(/[0-9]/u);
  expect(all('kh-failure-message')[0]?.shadowRoot?.textContent).toContain('\u2068٩٩\u2069');
});

test('sentences of the contract come in these digits too, but for what they quote', async () => {
  const room = await openRoom(fakeArchive(smallArchive));
  const sentence =
    'الصرامة من 1 إلى 7، لا «\u20682017\u2069»؛ السطر \u206812\u2069: \u2068E404\u2069';
  expect(inDigits(sentence)).toBe(sentence);
  room.preferences?.set({ digits: 'arabic-indic' });
  await eventually(
    () => inDigits(sentence),
    'الصرامة من ١ إلى ٧، لا «\u20682017\u2069»؛ السطر \u2068١٢\u2069: \u2068E404\u2069',
  );
});

test('the host writes the preferences into the page, and a newer page fills what is missing', () => {
  expect(preferencesOfPage()).toEqual(defaultPreferences);
  root.dataset['preferences'] = '{"theme":"sepia"}';
  expect(preferencesOfPage()).toEqual({ ...defaultPreferences, theme: 'sepia' });
});

test('left to the system, the language is the first of its own that we speak', () => {
  expect([
    chosenLanguage('system', ['fr-FR', 'en-GB', 'ar']),
    chosenLanguage('system', ['ar-MA', 'en']),
    chosenLanguage('system', ['fr-FR']),
    chosenLanguage('en', ['ar']),
  ]).toEqual(['en', 'ar', 'ar', 'en']);
});
