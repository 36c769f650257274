import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Article, Span } from '../../api/archive-types.ts';
import { formatDay } from '../../strings/dates.ts';
import { isolate } from '../../strings/isolate.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameSource } from '../../strings/source-name.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import type { Run } from '../../ui/cut-marks.ts';
import { marked, markStyles } from '../../ui/marked.ts';
import { textDirection } from '../../ui/text-direction.ts';
import { layOut, plainText, type ArticleLayout, type StoryBlock } from './article-layout.ts';
import { articleViewStyles } from './article-view.styles.ts';
import { nameEncoding, nameFormat } from './origin-names.ts';

/** An article, typeset: each zone in the form a newspaper gives it. Holds the page, knows no archive. */
@customElement('kh-article-view')
export class ArticleView extends LitElement {
  static override readonly styles = [controlStyles, markStyles, articleViewStyles];

  @property({ attribute: false }) article: Article | undefined;
  @property({ attribute: false }) highlights: readonly Span[] = [];
  /** Address of a search for a headline: the nearest thing to a link an offline archive can give. */
  @property({ attribute: false }) addressOfHeadline: (headline: string) => string = () => '#';

  override render(): TemplateResult | typeof nothing {
    const { article } = this;
    if (article === undefined) return nothing;
    const layout = layOut(article, this.highlights);
    const direction = textDirection(article.text);
    return html`<article lang=${direction === 'rtl' ? 'ar' : nothing} dir=${direction}>
      <div class="head">
        ${metaOf(article, layout)}
        <h2 class="title" dir=${textDirection(article.title)}>${marked(layout.title)}</h2>
        ${layout.standfirst.map((runs) => html`<p class="standfirst">${marked(runs)}</p>`)}
        ${bylineOf(article, layout)}
      </div>
      ${layout.story.map(blockOf)} ${this.#related(layout.related)} ${originOf(article)}
    </article>`;
  }

  #related(headlines: readonly (readonly Run[])[]): TemplateResult | typeof nothing {
    if (headlines.length === 0) return nothing;
    return html`<section class="related" lang="ar">
      <h3>${msg('عناوين ذات صلة', { desc: 'Heading of the headlines under an article' })}</h3>
      <ul>
        ${headlines.map((runs) => {
          const headline = plainText(runs);
          const title = msg('ابحث عن هذا العنوان', {
            desc: 'Tooltip of a related headline: a click searches the archive for it',
          });
          return html`<li>
            <a
              href=${this.addressOfHeadline(headline)}
              title=${title}
              dir=${textDirection(headline)}
              >${marked(runs)}</a
            >
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

function metaOf(article: Article, layout: ArticleLayout): TemplateResult {
  const source = layout.source.length > 0 ? marked(layout.source) : nameSource(article.source);
  return html`<p class="meta">
    <bdi class="source">${source}</bdi>
    ${article.category === null ? nothing : html`<bdi>${article.category}</bdi>`}
    ${
      article.date === null
        ? html`<span>${msg('بلا تاريخ', { desc: 'An article whose date is not known' })}</span>`
        : html`<time datetime=${article.date}
            >${formatDay(interfaceLanguage(), article.date)}</time
          >`
    }
  </p>`;
}

function bylineOf(article: Article, layout: ArticleLayout): TemplateResult | typeof nothing {
  if (layout.byline.length > 0) return html`<p class="byline">${marked(layout.byline)}</p>`;
  if (article.author === null) return nothing;
  return html`<p class="byline"><bdi>${article.author}</bdi></p>`;
}

function blockOf(block: StoryBlock): TemplateResult {
  switch (block.kind) {
    case 'caption':
      return html`<p class="caption">${marked(block.runs)}</p>`;
    case 'crosshead':
      return html`<h3 class="crosshead">${marked(block.runs)}</h3>`;
    case 'paragraph':
      return html`<p class="paragraph">${datelineOf(block.dateline)}${marked(block.runs)}</p>`;
  }
}

function datelineOf(runs: readonly Run[]): TemplateResult | typeof nothing {
  if (runs.length === 0) return nothing;
  return html`<span class="dateline">${marked(runs)}</span><span class="dash">${' — '}</span>`;
}

function originOf({ origin, url }: Article): TemplateResult {
  const collection = isolate(origin.collection);
  return html`<footer
    class="origin"
    aria-label=${msg('أصل المادة', { desc: 'Spoken name of the note on where an article came from' })}
  >
    <span
      >${msg(str`من مجموعة «${collection}»`, {
        desc: 'The collection of files an article came from',
      })}</span
    >
    <span><bdi dir="ltr">${origin.path}</bdi></span>
    <span>${nameFormat(origin.format)}</span>
    <span>${nameEncoding(origin.encoding)}</span>
    ${url === null ? nothing : html`<span><bdi dir="ltr">${url}</bdi></span>`}
  </footer>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-article-view': ArticleView;
  }
}
