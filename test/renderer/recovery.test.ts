import { expect, test } from 'vitest';
import { fakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { eventually, openRoom, press, words } from './open-room.ts';

const notice = (): string[] => words('kh-recovery-notice p');

test('a search that was interrupted is asked again when searching is back, and the reader is told', async () => {
  const fake = fakeArchive(smallArchive);
  const interrupted = { kind: 'interrupted', cause: 'the heap is full' } as const;
  fake.answers.search = () => Promise.resolve({ ok: false, failure: interrupted });
  await openRoom(fake, '#q=القمح');
  await eventually(() => words('kh-results-pane kh-failure-message button').length, 1);
  delete fake.answers.search;
  fake.emit({ name: 'recovered', detail: { part: 'reading', outcome: 'back' } });
  await eventually(() => words('kh-results-pane kh-failure-message button').length, 0);
  expect(notice()).toEqual(['توقّف البحث فجأة ثم عاد، وأُعيد سؤالك.']);
  press('أخفِ الملاحظة');
  await eventually(notice, []);
});

test('what ended searching twice is not asked again unasked', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake, '#q=القمح');
  await eventually(() => fake.searches.length > 0, true);
  const asked = fake.searches.length;
  fake.emit({ name: 'recovered', detail: { part: 'reading', outcome: 'held' } });
  await eventually(() => notice().length, 1);
  expect(fake.searches.length).toBe(asked);
});
