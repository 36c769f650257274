import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../archive/formats/read-html.ts';

/** Each part of a page as its kind and its text. */
function partsOf(html: string): string[] {
  const document = readHtml(html);
  return document.kind === 'marked'
    ? document.parts.map(({ kind, text }) => `${kind}: ${text}`)
    : [];
}

describe('an article page', () => {
  it('gives what its landmarks name, and nothing of the site around them', () => {
    expect(
      partsOf(`<!doctype html><title>خبر – موقع</title>
        <header><h1>الموقع</h1><nav><a href="/">الرئيسية</a></nav></header>
        <article>
          <header><h1>خبر &amp; «عنوان»</h1><p class="byline">كتب فلان</p></header>
          <p class="standfirst">مقدمة</p>
          <time datetime="2017-09-13">١٣ أيلول</time>
          <figure><img src="a.jpg" alt="بديل"><figcaption>شرح</figcaption></figure>
          <p>فقرة   <b>أولى</b>&nbsp;هنا<br>سطر</p>
          <h2>عنوان فرعي</h2>
          <blockquote><p>قول</p><p>آخر</p></blockquote>
          <ul><li>بند</li></ul>
          <aside class="related"><h2>اقرأ أيضا</h2><ul><li><a href="/1">خبر آخر</a></li></ul></aside>
          <footer>حقوق</footer>
        </article>
        <footer><p>جميع الحقوق محفوظة</p></footer>`),
    ).toEqual([
      'title: خبر & «عنوان»', 'byline: كتب فلان', 'standfirst: مقدمة', 'caption: شرح',
      'body: فقرة أولى\u00a0هنا\nسطر', 'crosshead: عنوان فرعي', 'body: قول', 'body: آخر', 'body: بند',
      'related: خبر آخر',
    ]); // prettier-ignore
  });

  it('gives related headlines that stand beside the article, and not the site’s menus', () => {
    expect(
      partsOf(`<!doctype html><nav><aside><a href="/">قسم</a></aside></nav>
        <article><h1>خبر</h1><p>نص</p></article>
        <aside><a href="/1">أول</a><a href="/2">ثان</a></aside><div class="related"><p>ثالث</p></div>
        <aside><p>عن الصحيفة</p></aside>`),
    ).toEqual(['title: خبر', 'body: نص', 'related: أول', 'related: ثان', 'related: ثالث']);
  });
});

describe('a page without landmarks', () => {
  it('is read from its main part, else from its body, without the site’s header', () => {
    expect({
      main: partsOf('<!doctype html><p>حول<main><header><h1>خبر</h1></header><p>نص</main>'),
      body: partsOf('<!doctype html><header><h1>الموقع</h1></header><h1>خبر</h1><p>نص</p>'),
    }).toEqual({ main: ['title: خبر', 'body: نص'], body: ['title: خبر', 'body: نص'] });
  });

  it('has the title its head names; without any, none', () => {
    expect({
      shared: partsOf(
        '<!doctype html><meta property="og:title" content=" خبر "><title>آخر</title><p>نص',
      ),
      head: partsOf('<!doctype html><title>خبر</title><p>نص'),
      none: partsOf('<!doctype html><p>نص<script>code()</script>'),
    }).toEqual({
      shared: ['title: خبر', 'body: نص'],
      head: ['title: خبر', 'body: نص'],
      none: ['title: ', 'body: نص'],
    });
  });

  it('loses no text that stands in no paragraph', () => {
    expect(
      partsOf(`<html><h1>خبر</h1><center>قبل <b>سميك</b><p>فقرة</p>بعد</center>
        <table><tr><td>خلية<td><div><p>أول</p><p>ثان</p></div></table>
        <div class="author"><span>كاتب</span></div><dl><dt>اسم<dd>معنى</dl>`),
    ).toEqual([
      'title: خبر', 'body: قبل سميك', 'body: فقرة', 'body: بعد', 'body: خلية', 'body: أول', 'body: ثان',
      'byline: كاتب', 'body: اسم', 'body: معنى',
    ]); // prettier-ignore
  });

  it('reads no code, and does not part a sentence at a picture or a script', () => {
    expect(
      partsOf(`<html><h1>خبر</h1><p>قبل<script>code()</script> <img src="a"> بعد
        <noscript><img src="b"></noscript><style>p{}</style></p><template><p>قالب</p></template>`),
    ).toEqual(['title: خبر', 'body: قبل بعد']);
  });
});

it('the facts of a page are those its head states', () => {
  const { facts } = readHtml(`<!doctype html>
    <meta property="og:site_name" content="مجلة"><meta name="author" content="كاتب">
    <meta property="article:section" content="ثقافة"><meta property="og:url" content="https://example.org/1">
    <p>نص <time datetime="2017-09-13T10:00:00Z">أمس</time>`);
  expect(facts).toEqual({
    source: 'مجلة',
    date: '2017-09-13',
    author: 'كاتب',
    category: 'ثقافة',
    url: 'https://example.org/1',
  });
});
