import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../archive/formats/read-markdown.ts';

function partsOf(markdown: string): string[] {
  const document = readMarkdown(markdown);
  return document.kind === 'marked'
    ? document.parts.map(({ kind, text }) => `${kind}: ${text}`)
    : [];
}

/** The least time of the processor, in milliseconds, of several readings: what comes on top is not the reader's. */
function leastTime(markdown: string): number {
  const times = Array.from({ length: 5 }, () => {
    const begin = process.cpuUsage();
    readMarkdown(markdown);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('readMarkdown', () => {
  it('takes facts, title and standfirst from the front matter, under either language’s names', () => {
    const { facts } = readMarkdown(
      '---\r\nid: 7\r\nالتاريخ: 2017-09-13\r\nالمصدر: مجلة\r\n---\r\nنص',
    );
    expect({
      facts,
      parts: partsOf('---\ntitle: عنوان\nsummary: مقدمة\n---\n\nنص\n'),
    }).toEqual({
      facts: {
        externalId: '7', source: 'مجلة', date: '2017-09-13', author: null, category: null, url: null,
      },
      parts: ['title: عنوان', 'standfirst: مقدمة', 'body: نص'],
    }); // prettier-ignore
  });

  it('reads each block in words, its markup left out', () => {
    expect(
      partsOf(
        [
          '# عنوان', 'نص **سميك** و[رابط](https://example.org) ![صورة](a.jpg)&amp;', '## فرعي',
          '- بند\n  - تحته\n- ثان\n\n  تتمة', '> قول\n>\n> آخر', '| أ | ب |\n|-|-|\n| ج | د |',
          'سطر<br>آخر <b>س</b>', '<div>\nكتلة\n</div>', '<!-- تعليق -->', '***',
        ].join('\n\n'),
      ).filter((part) => part !== 'body: '),
    ).toEqual([
      'title: عنوان', 'body: نص سميك ورابط &', 'crosshead: فرعي', 'body: بند', 'body: تحته', 'body: ثان',
      'body: تتمة', 'body: قول', 'body: آخر', 'body: أ · ب', 'body: ج · د', 'body: سطر\nآخر س',
      'body: كتلة',
    ]); // prettier-ignore
  });

  it('knows a list of other articles by its heading', () => {
    expect(partsOf('# عنوان\n\n## اقرأ أيضًا\n\n- أول\n- ثان\n\n## خاتمة\n\nنص')).toEqual([
      'title: عنوان', 'related: أول', 'related: ثان', 'crosshead: خاتمة', 'body: نص',
    ]); // prettier-ignore
  });

  it('loses no text that is deeply quoted', () => {
    expect(partsOf(`${'> '.repeat(60)}نص`)).toEqual(['body: نص']);
  });

  it('follows a mapping for the front matter', () => {
    expect(
      readMarkdown('---\nname: عنوان\ndate: 2017-09-13\n---\nنص', { title: 'name', date: null }),
    ).toMatchObject({ parts: [{ text: 'عنوان' }, { text: 'نص' }], facts: { date: null } });
  });

  it.each(['*a_', '[', '- - ', '`a', '<a ', '|a', '# a\n', '~~*', '[a]('])(
    'takes no time that grows with the square of how many %j there are',
    (piece) => {
      readMarkdown(piece.repeat(1000));
      // Times of one run against each other: for four times as many four times as long, not sixteen.
      // Below five milliseconds a clock tells nothing.
      const [once, fourTimes] = [10_000, 40_000].map((count) => leastTime(piece.repeat(count)));
      expect((fourTimes ?? 0) / Math.max(once ?? 0, 5)).toBeLessThan(11);
    },
  );

  it('reads a list of any length', () => {
    expect(partsOf('- بند\n'.repeat(20_000)).length).toBe(20_000);
  });
});
