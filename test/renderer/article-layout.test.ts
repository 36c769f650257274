import { expect, test } from 'vitest';
import { layOut, plainText } from '../../renderer/features/reader/article-layout.ts';
import { settleLineBreaks } from '../../renderer/features/reader/line-breaks.ts';
import { articleOf, harbour } from './fixtures.ts';

test('each zone finds its place', () => {
  const layout = layOut(harbour, []);
  expect({
    title: layout.title.map(plainText).join(''),
    standfirst: layout.standfirst.length,
    byline: layout.byline.map(plainText).join(''),
    story: layout.story.map((block) => block.kind),
    dateline: layout.story.map((block) =>
      block.kind === 'paragraph' && block.dateline !== null ? plainText(block.dateline) : '',
    )[1],
    related: layout.related.length,
  }).toEqual({
    title: 'الميناء القديم يستقبل أول باخرة قمح بعد ترميم أرصفته',
    standfirst: 1,
    byline: 'سلمى الحوراني',
    story: [
      'caption',
      'paragraph',
      'paragraph',
      'crosshead',
      'paragraph',
      'paragraph',
      'paragraph',
    ],
    dateline: 'مدينة الميناء (وكالات)',
    related: 4,
  });
});

test('a highlight that runs from one zone into the next is marked in both, as one match', () => {
  const article = articleOf(9, {}, [
    ['title', 'خبر'],
    ['dateline', 'بلدة'],
    ['body', 'وصل القطار'],
  ]);
  const start = article.text.indexOf('دة');
  const end = article.text.indexOf('القطار');
  const [paragraph] = layOut(article, [{ start, end }]).story;
  expect(paragraph).toEqual({
    kind: 'paragraph',
    start: article.text.indexOf('وصل'),
    dateline: {
      start: article.text.indexOf('بلدة'),
      runs: [
        { text: 'بل', mark: null },
        { text: 'دة', mark: 0 },
      ],
    },
    runs: [
      { text: 'وصل ', mark: 0 },
      { text: 'القطار', mark: null },
    ],
  });
});

test('a body zone with blank lines is several paragraphs', () => {
  const article = articleOf(9, {}, [['body', 'أول\n\nثان\n \nثالث']]);
  expect(layOut(article, []).story.map(plainText)).toEqual(['أول', 'ثان', 'ثالث']);
});

test('an article without zones is all body, under the title its facts give', () => {
  const article = { ...articleOf(9, { title: 'عنوان' }, [['body', 'نص']]), zones: [] };
  const layout = layOut(article, []);
  expect([layout.title.map(plainText), layout.story.length]).toEqual([['عنوان'], 1]);
});

test('breaks that only wrap a line become spaces; those of lists and verses stay; offsets stay true', () => {
  const long = 'كلمة '.repeat(12).trim();
  const text = `${long}\r\n${long}\nبيت\nبيت\n\n${long}`;
  const settled = settleLineBreaks(text);
  expect(settled).toBe(`${long}  ${long} بيت\nبيت\n\n${long}`);
  expect(settled.length).toBe(text.length);
});
