import { expect, test } from 'vitest';
import { fakeArchive } from './fake-archive-api.ts';
import { harbour, smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, words } from './open-room.ts';

const title = async (): Promise<void> => {
  await eventually(() => words('kh-article-view h2').length, 1);
};

test('other copies of a story are listed, each of them a link to it', async () => {
  const fake = fakeArchive(smallArchive);
  const copy = {
    title: 'أول باخرة قمح في الميناء القديم',
    source: 'جريدة السهل',
    date: '2018-03-15',
  };
  const self = { id: 1, title: harbour.title, source: harbour.source, date: harbour.date };
  fake.answers.copies = () =>
    Promise.resolve({ ok: true, value: { articles: [self, { id: 3, ...copy }] } });
  await openRoom(fake, '#q=القمح&article=1');
  await eventually(
    () => words('kh-article-view .copies li'),
    [`${copy.title} جريدة السهل · 15 مارس 2018`],
  );
  const [link] = all<HTMLAnchorElement>('kh-article-view .copies a');
  expect(decodeURIComponent(link?.hash ?? '')).toBe('#q=القمح&article=3');
});

test('an article without copies, or one whose copies cannot be had, says nothing of them', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.copies = () =>
    Promise.resolve({ ok: false, failure: { kind: 'internal', cause: 'boom' } });
  await openRoom(fake, '#article=1');
  await title();
  expect([all('kh-article-view .copies'), all('[role=alert]')]).toEqual([[], []]);
});

test('an article that is no longer in its source says so, and where in a file it was', async () => {
  const origin = { ...harbour.origin, isPresent: false, path: 'a.zip', inside: '2018/001.txt' };
  await openRoom(fakeArchive([{ ...harbour, origin }]), '#article=1');
  await title();
  expect(words('kh-article-view .vanished')).toEqual([
    'لم تعد هذه المادة في مصدرها؛ هذه نسختها كما قُرئت آخر مرة.',
  ]);
  expect(words('kh-article-view .origin bdi').slice(1, 3)).toEqual(['a.zip', '2018/001.txt']);
});

test('what a source says of its language and direction goes before any guess', async () => {
  const said = { ...harbour, language: 'fa', direction: 'ltr' } as const;
  await openRoom(fakeArchive([said]), '#article=1');
  await title();
  const [article] = all('kh-article-view article');
  expect([article?.lang, article?.dir]).toEqual(['fa', 'ltr']);
});
