import { expect, test } from 'vitest';
import type { ArticleId } from '../../renderer/api/archive-types.ts';
import { axeViolations } from './axe-violations.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { harbour, smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, words } from './open-room.ts';

test('a headline that the archive holds leads to it, the others say that it does not', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.resolveRelated = () => {
    const named = [null, 2, null, 3].map((id) => ({ start: 0, id: id as ArticleId | null }));
    return Promise.resolve({ ok: true, value: { headlines: named } });
  };
  await openRoom(fake, '#q=القمح&article=1');
  await eventually(() => all('.related a.held').length, 2);
  expect(words('.related span.headline')).toEqual([
    'أسعار الخبز تتراجع في أسواق الساحل',
    'Harbour cities of the eastern coast: a photo essay',
  ]);
  expect(words('.related .of')).toEqual([
    'ليست في الأرشيف ابحث عن كلماتها',
    'ليست في الأرشيف ابحث عن كلماتها',
  ]);
  expect(await axeViolations()).toEqual([]);
  all<HTMLAnchorElement>('.related a.held')[0]?.click();
  await eventually(() => words('kh-article-view h2'), [smallArchive[1]?.title ?? '']);
  // The results stay where they were.
  expect(new URLSearchParams(window.location.hash.slice(1)).get('q')).toBe('القمح');
});

test('until that is known, and when it cannot be, each headline leads to a search', async () => {
  const fake = fakeArchive([harbour]);
  fake.answers.resolveRelated = () =>
    Promise.resolve({ ok: false, failure: { kind: 'unreachable', cause: '' } });
  await openRoom(fake, '#article=1');
  await eventually(() => all('.related a.headline').length, 4);
  expect(words('.related .of')).toEqual([]);
});
