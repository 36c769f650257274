import { expect, test } from 'vitest';
import type { CommandStates } from '../../contract/command-states.ts';
import { preferenceRanges } from '../../contract/preferences.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { fakeDesktop } from './fake-desktop.ts';
import { smallArchive } from './fixtures.ts';
import { eventually, openRoom, type, words } from './open-room.ts';

type Doors = ReturnType<typeof fakeDesktop>;

/** Which of these can be done, as the page told last. */
function possible(doors: Doors, ...names: string[]): readonly string[] {
  return names.filter((name) => doors.told.at(-1)?.possible.includes(name));
}

const ofArticle = ['next-match', 'copy-citation', 'copy-article-link', 'close-article'] as const;

test('commands of an article can be done while one is open, of its matches where it has any', async () => {
  const doors = fakeDesktop();
  const room = await openRoom(fakeArchive(smallArchive), '#q=القمح', doors);
  await eventually(() => words('kh-hit-list h3').length > 0, true);
  expect(possible(doors, ...ofArticle, 'find', 'search')).toEqual(['find', 'search']);
  window.history.pushState(null, '', '#q=القمح&article=1');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await eventually(() => possible(doors, ...ofArticle), [...ofArticle]);
  room.run('close-article');
  await eventually(() => possible(doors, ...ofArticle), []);
});

test('an article without a match has none to go to', async () => {
  const doors = fakeDesktop();
  await openRoom(fakeArchive(smallArchive), '#article=1', doors);
  await eventually(() => words('kh-article-view h2').length, 1);
  await eventually(() => possible(doors, ...ofArticle), ofArticle.slice(1));
});

test('the order is ticked, a filter can be cleared when there is one, and one can go back after a step', async () => {
  const doors = fakeDesktop();
  const room = await openRoom(fakeArchive(smallArchive), '#q=القمح', doors);
  const chosen = (): readonly string[] =>
    doors.told.at(-1)?.chosen.filter((name) => name.startsWith('sort-')) ?? [];
  await eventually(chosen, ['sort-relevance']);
  expect(possible(doors, 'clear-filters')).toEqual([]);
  room.run('sort-newest');
  await eventually(chosen, ['sort-newest']);
  expect(possible(doors, 'previous-view', 'sort-newest', 'sort-oldest')).toEqual([
    'previous-view',
    'sort-oldest',
  ]);
  window.history.back();
  await eventually(() => possible(doors, 'next-view'), ['next-view']);
  window.history.pushState(null, '', '#q=القمح&from=2020');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await eventually(() => possible(doors, 'clear-filters', 'next-view'), ['clear-filters']);
});

test('a list without a hit has none to go to', async () => {
  const doors = fakeDesktop();
  await openRoom(fakeArchive(smallArchive), '', doors);
  await eventually(() => possible(doors, 'results', 'next-hit'), ['results', 'next-hit']);
  type('لا شيء من هذا');
  await eventually(() => possible(doors, 'results', 'next-hit'), []);
});

test('what the reader sets is told at once, up to its ends', async () => {
  const doors = fakeDesktop();
  const room = await openRoom(fakeArchive(smallArchive), '', doors);
  await eventually(() => possible(doors, 'larger', 'smaller'), ['larger', 'smaller']);
  room.preferences?.set({ articleSize: preferenceRanges.articleSize.most, theme: 'dark' });
  expect(possible(doors, 'larger', 'smaller', 'theme-dark')).toEqual(['smaller']);
  expect(doors.told.at(-1)?.chosen).toContain('theme-dark');
});

test('an empty library has no list, and nothing is told twice', async () => {
  const doors = fakeDesktop();
  const room = await openRoom(fakeArchive([]), '', doors);
  await eventually(() => possible(doors, 'results', 'imports'), ['imports']);
  room.requestUpdate();
  await room.updateComplete;
  const told = doors.told.map((states: CommandStates) => JSON.stringify(states));
  expect(told.filter((each, at) => each === told[at - 1])).toEqual([]);
});
