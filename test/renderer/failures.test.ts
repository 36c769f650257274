import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArchiveApi } from '../../contract/contract.ts';
import type { Failure } from '../../contract/failure.ts';
import { fakeArchive, later } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, press, type, words } from './open-room.ts';

type SearchOutcome = Awaited<ReturnType<ArchiveApi['search']>>;

function broken(cause: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { kind: 'unreachable', cause } };
}

/** Of each failure on screen its cause, or «…» while it is being tried again. */
function causes(): string[] {
  return all('kh-failure-message').map(
    ({ shadowRoot }) => /first|second|…/.exec(shadowRoot?.textContent ?? '')?.[0] ?? '',
  );
}

test('one retry asks for everything that failed, and tells when it fails again', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.overview = () => Promise.resolve(broken('first'));
  fake.answers.search = () => Promise.resolve(broken('first'));
  fake.answers.article = () => Promise.resolve(broken('first'));
  await openRoom(fake, '#article=1');
  await eventually(causes, ['first', 'first', 'first']);
  const again = later<SearchOutcome>();
  fake.answers.search = () => again.promise;
  all<HTMLButtonElement>('kh-results-pane kh-failure-message button')[0]?.click();
  await eventually(causes, ['first', '…', 'first']);
  again.settle(broken('second'));
  await eventually(causes, ['first', 'second', 'first']);
  delete fake.answers.overview;
  delete fake.answers.search;
  delete fake.answers.article;
  press('أعد المحاولة');
  await eventually(causes, []);
  await eventually(() => [words('.total'), all('kh-article-view').length], [['9 مواد'], 1]);
});

test('a retry that succeeds leaves the keyboard in its pane', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.search = () => Promise.resolve(broken('first'));
  await openRoom(fake);
  await eventually(causes, ['first']);
  delete fake.answers.search;
  all('kh-failure-message button')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => words('.total'), ['9 مواد']);
  expect(focused()?.localName).toBe('header');
});

test('the page that is read stays when it cannot be marked for another query', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake, '#q=القمح&article=1');
  await eventually(() => all('kh-article-view mark').length, 4);
  fake.answers.search = () => Promise.resolve(broken('first'));
  fake.answers.article = () => Promise.resolve(broken('first'));
  type('البحارة');
  await eventually(() => words('[role=alert] .heading'), ['تعذّر البحث']);
  await eventually(() => all('kh-article-view mark').length, 0);
  expect(words('.paragraph').length).toBe(5);
});
