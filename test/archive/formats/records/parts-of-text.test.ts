import { describe, expect, it } from 'vitest';
import { partsOfText } from '../../../../archive/formats/records/parts-of-text.ts';

const read = (text: string): string[] =>
  partsOfText(text).map(({ kind, text }) => `${kind}: ${text}`);

describe('partsOfText', () => {
  it.each([
    ['paragraphs between blank lines', 'أ\nب\r\n\r\nج', ['body: أ\nب', 'body: ج']],
    ['blocks of HTML', '<h2>أ</h2><div>ب<p>ج <b>د</b></p>ه</div><figure><figcaption>و</figcaption></figure>',
      ['crosshead: أ', 'body: ب', 'body: ج د', 'body: ه', 'caption: و']],
    ['lines and paragraphs made of breaks', 'أ<br>ب<br/><br />ج', ['body: أ\nب', 'body: ج']],
    ['HTML that was escaped', '&lt;p&gt;أ&lt;/p&gt;&lt;p&gt;ب&amp;nbsp;ج&lt;/p&gt;', ['body: أ', 'body: ب\u00a0ج']],
    ['references in plain text', '&quot;أ&quot; &#1576; &amp; ب', ['body: "أ" ب & ب']],
    ['signs that are no markup', 'أ < ب و ج > د & ه <3', ['body: أ < ب و ج > د & ه <3']],
  ])('reads %s', (_, text, parts) => {
    expect(read(text)).toEqual(parts);
  }); // prettier-ignore
});
