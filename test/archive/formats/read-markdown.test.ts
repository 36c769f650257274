import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../archive/formats/read-markdown.ts';

function partsOf(markdown: string): string[] {
  const document = readMarkdown(markdown);
  return document.kind === 'marked'
    ? document.parts.map(({ kind, text }) => `${kind}: ${text}`)
    : [];
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

  it('reads a list of any length', () => {
    expect(partsOf('- بند\n'.repeat(20_000)).length).toBe(20_000);
  });
});
