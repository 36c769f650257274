import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Article } from '../../api/archive-types.ts';
import { formatDay } from '../../strings/dates.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameSource } from '../../strings/source-name.ts';
import { plainText, type ArticleLayout, type Passage } from './article-layout.ts';
import { runningOf, setPassage, spanOf, type Setting } from './set-passage.ts';

/** Characters from which a title is a paragraph, and set smaller. */
const longTitle = 160;

/** What stands over the story: where and when, title, standfirst, by whom. */
export function headOf(article: Article, layout: ArticleLayout, setting: Setting): TemplateResult {
  return html`<div class="head">
    ${article.origin.isPresent ? nothing : vanishedNote()} ${metaOf(article, layout, setting)}
    ${titleOf(layout.title, setting)}
    ${layout.standfirst.map((passage) => standfirstOf(passage, setting))}
    ${bylineOf(article, layout, setting)}
  </div>`;
}

/** What is no longer where it was read stays readable, and says so. */
function vanishedNote(): TemplateResult {
  return html`<p class="vanished" role="note" lang=${interfaceLanguage()}>
    ${msg('لم تعد هذه المادة في مصدرها؛ هذه نسختها كما قُرئت آخر مرة.', {
      desc: 'Over an article that is no longer in its source: this is how it was last read',
    })}
  </p>`;
}

/** The strokes between the parts stand outside what is isolated, so that they run with the article. */
function metaOf(article: Article, layout: ArticleLayout, setting: Setting): TemplateResult {
  const source =
    layout.source === null ? nameSource(article.source) : setPassage(layout.source, setting);
  return html`<p class="meta" lang=${interfaceLanguage()}>
    <span class="source"><bdi>${source}</bdi></span>
    ${article.category === null ? nothing : html`<span><bdi>${article.category}</bdi></span>`}
    ${
      article.date === null
        ? html`<span
            ><bdi>${msg('بلا تاريخ', { desc: 'An article whose date is not known' })}</bdi></span
          >`
        : html`<span
            ><time datetime=${article.date} dir="auto"
              >${formatDay(interfaceLanguage(), article.date)}</time
            ></span
          >`
    }
  </p>`;
}

function bylineOf(
  article: Article,
  { byline }: ArticleLayout,
  setting: Setting,
): TemplateResult | typeof nothing {
  if (byline.length > 0) {
    const names = byline.map((name, index) => [
      index === 0 ? nothing : ' · ',
      setPassage(name, setting),
    ]);
    return html`<p class="byline">${names}</p>`;
  }
  if (article.author === null) return nothing;
  return html`<p class="byline"><bdi>${article.author}</bdi></p>`;
}

function titleOf(title: readonly Passage[], setting: Setting): TemplateResult {
  const plain = title.map(plainText).join('');
  const { dir, lang } = runningOf(plain, setting);
  const style = plain.length > longTitle ? 'title long' : 'title';
  const [span, words] = [spanOf(title), title.map((passage) => setPassage(passage, setting))];
  return html`<h2 class=${style} dir=${dir} lang=${lang} data-span=${span}>${words}</h2>`;
}

function standfirstOf(passage: Passage, setting: Setting): TemplateResult {
  const { dir, lang } = runningOf(plainText(passage), setting);
  const [span, words] = [spanOf([passage]), setPassage(passage, setting)];
  return html`<p class="standfirst" dir=${dir} lang=${lang} data-span=${span}>${words}</p>`;
}
