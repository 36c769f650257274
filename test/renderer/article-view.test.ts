import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { fakeArchive } from './fake-archive-api.ts';
import { articleOf, harbour, smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, words } from './open-room.ts';

test('each block runs as its own letters do, in a language that is claimed only where it is known', async () => {
  const mixed = articleOf(1, { date: '2011-05-06' }, [
    ['title', 'Old presses of the harbour'],
    ['standfirst', 'مطابع الميناء القديمة'],
    ['body', 'The presses were moved in 1911, and again in 1934, and nobody at all knows why.'],
    ['body', 'وقال الحارس إن شيئًا لم يضع.'],
    ['body', '* * *'],
    ['related', 'أسعار الخبز'],
  ]);
  await openRoom(fakeArchive([mixed]), '#article=1');
  await eventually(() => all('kh-article-view article').length, 1);
  const run = (selector: string): string[] =>
    all(selector).map((each) => `${each.dir} ${each.lang}`.trim());
  expect({
    article: run('article'),
    title: run('article .title'),
    standfirst: run('.standfirst'),
    paragraphs: run('.paragraph'),
    related: run('.related a'),
    hit: run('kh-hit-list h3'),
  }).toEqual({
    article: ['ltr'],
    title: ['ltr'],
    standfirst: ['rtl ar'],
    paragraphs: ['ltr', 'rtl ar', 'ltr'],
    related: ['rtl ar'],
    hit: ['ltr'],
  });
});

test('the words of the interface stay in one piece around an English article', async () => {
  const english = articleOf(1, { date: '2011-05-06' }, [['title', 'Old presses']]);
  await openRoom(fakeArchive([english]), '#article=1');
  await eventually(() => words('.head>.meta time').at(-1), '6 مايو 2011');
  const pieces = all('.origin>span>*, .head>.meta>span>*');
  expect(pieces.length).toBe(6);
  expect(pieces.map((piece) => getComputedStyle(piece).unicodeBidi)).toEqual(
    pieces.map(() => 'isolate'),
  );
  expect(all('.origin, .head>.meta').map(({ lang }) => lang)).toEqual(['ar', 'ar']);
});

test('no white space slips in between a block and its words', async () => {
  await openRoom(fakeArchive([harbour]), '#article=1');
  await eventually(() => all('.paragraph').length, 5);
  const blocks = all('.title, .standfirst, .caption, .crosshead, .paragraph');
  expect(blocks.filter((each) => each.textContent !== each.textContent.trim())).toEqual([]);
});

test('a title as long as a paragraph is set smaller', async () => {
  const long = articleOf(1, {}, [['title', 'عنوان طويل '.repeat(40).trim()]]);
  await openRoom(fakeArchive([long, harbour]), '#article=1');
  await eventually(() => all('.title.long').length, 1);
});

test('the window and a screen reader are told which article is open', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=القمح&article=1');
  await eventually(() => document.title, `${harbour.title} — خزانة`);
  expect(words('.scroller>[role=status]')).toEqual([harbour.title]);
  window.history.replaceState(null, '', '#q=القمح');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await eventually(() => document.title, 'القمح — خزانة');
});

test('the present match can be read in forced colours', async () => {
  const features = [{ name: 'forced-colors', value: 'active' }];
  await openRoom(fakeArchive(smallArchive), '#q=القمح&article=1');
  await eventually(() => all('kh-article-view mark').length, 4);
  await cdp().send('Emulation.setEmulatedMedia', { features });
  try {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));
    await eventually(() => all('mark.here').length, 1);
    const [here, other] = all('kh-article-view mark').map(
      (mark) => getComputedStyle(mark).backgroundColor,
    );
    expect(here).toBe(other);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  }
});
