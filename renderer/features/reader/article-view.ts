import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Copies } from '../../../contract/job-schemas.ts';
import type { Article, ArticleId, Span } from '../../api/archive-types.ts';
import { formatDay } from '../../strings/dates.ts';
import { isolate } from '../../strings/isolate.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameSource } from '../../strings/source-name.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import type { Run } from '../../ui/cut-marks.ts';
import { marked, markStyles } from '../../ui/marked.ts';
import { textDirection, textLanguage, type Direction } from '../../ui/text-direction.ts';
import { layOut, plainText, type ArticleLayout, type StoryBlock } from './article-layout.ts';
import { articleViewStyles } from './article-view.styles.ts';
import { nameEncoding, nameFormat } from './origin-names.ts';

/** Characters from which a title is a paragraph, and set smaller. */
const longTitle = 160;

/** An article, typeset: each zone in the form a newspaper gives it. Holds the page, knows no archive. */
@customElement('kh-article-view')
export class ArticleView extends LitElement {
  static override readonly styles = [controlStyles, markStyles, articleViewStyles];

  @property({ attribute: false }) article: Article | undefined;
  @property({ attribute: false }) highlights: readonly Span[] = [];
  /** Address of a search for a headline: the nearest thing to a link an offline archive can give. */
  @property({ attribute: false }) addressOfHeadline: (headline: string) => string = () => '#';

  /** Other articles that tell the same story in nearly the same words. */
  @property({ attribute: false }) copies: Copies['articles'] = [];
  @property({ attribute: false }) addressOfCopy: (id: ArticleId) => string = () => '#';

  override render(): TemplateResult | typeof nothing {
    const { article } = this;
    if (article === undefined) return nothing;
    const layout = layOut(article, this.highlights);
    const direction = article.direction ?? textDirection(article.text);
    const language = article.language ?? textLanguage(direction);
    return html`<article lang=${language} dir=${direction}>
      <div class="head">
        ${article.origin.isPresent ? nothing : vanishedNote()} ${metaOf(article, layout)}
        ${titleOf(layout.title, direction)}
        ${layout.standfirst.map((runs) => standfirstOf(runs, direction))}
        ${bylineOf(article, layout)}
      </div>
      ${layout.story.map((block) => blockOf(block, direction))} ${this.#related(layout.related)}
      ${this.#copies()} ${originOf(article)}
    </article>`;
  }

  #copies(): TemplateResult | typeof nothing {
    if (this.copies.length === 0) return nothing;
    const language = interfaceLanguage();
    return html`<section class="related copies" lang=${language}>
      <h3>${msg('نسخ أخرى من هذه القصة', { desc: 'Heading of the near copies of an article' })}</h3>
      <ul>
        ${this.copies.map(({ id, title, source, date }) => {
          const direction = textDirection(title);
          return html`<li>
            <a
              href=${this.addressOfCopy(id as ArticleId)}
              dir=${direction}
              lang=${textLanguage(direction)}
              >${title}</a
            >
            <span class="of"
              ><bdi>${nameSource(source)}</bdi>${
                date === null ? nothing : html` · <bdi>${formatDay(language, date)}</bdi>`
              }</span
            >
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #related(headlines: readonly (readonly Run[])[]): TemplateResult | typeof nothing {
    if (headlines.length === 0) return nothing;
    return html`<section class="related" lang=${interfaceLanguage()}>
      <h3>${msg('عناوين ذات صلة', { desc: 'Heading of the headlines under an article' })}</h3>
      <ul>
        ${headlines.map((runs) => {
          const headline = plainText(runs);
          const direction = textDirection(headline);
          const title = msg('ابحث عن هذا العنوان', {
            desc: 'Tooltip of a related headline: a click searches the archive for it',
          });
          return html`<li>
            <a
              href=${this.addressOfHeadline(headline)}
              title=${title}
              dir=${direction}
              lang=${textLanguage(direction)}
              >${marked(runs)}</a
            >
          </li>`;
        })}
      </ul>
    </section>`;
  }
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
function metaOf(article: Article, layout: ArticleLayout): TemplateResult {
  const source = layout.source.length > 0 ? marked(layout.source) : nameSource(article.source);
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

function bylineOf(article: Article, layout: ArticleLayout): TemplateResult | typeof nothing {
  if (layout.byline.length > 0) return html`<p class="byline">${marked(layout.byline)}</p>`;
  if (article.author === null) return nothing;
  return html`<p class="byline"><bdi>${article.author}</bdi></p>`;
}

function titleOf(runs: readonly Run[], around: Direction): TemplateResult {
  const { dir, lang } = runningOf(runs, around);
  const style = plainText(runs).length > longTitle ? 'title long' : 'title';
  return html`<h2 class=${style} dir=${dir} lang=${lang}>${marked(runs)}</h2>`;
}

function standfirstOf(runs: readonly Run[], around: Direction): TemplateResult {
  const { dir, lang } = runningOf(runs, around);
  return html`<p class="standfirst" dir=${dir} lang=${lang}>${marked(runs)}</p>`;
}

function blockOf(block: StoryBlock, around: Direction): TemplateResult {
  const { dir, lang } = runningOf(block.runs, around);
  const words = marked(block.runs);
  switch (block.kind) {
    case 'caption':
      return html`<p class="caption" dir=${dir} lang=${lang}>${words}</p>`;
    case 'crosshead':
      return html`<h3 class="crosshead" dir=${dir} lang=${lang}>${words}</h3>`;
    case 'paragraph': {
      const dateline = datelineOf(block.dateline);
      return html`<p class="paragraph" dir=${dir} lang=${lang}>${dateline}${words}</p>`;
    }
  }
}

/** Each block runs as its own letters do: an English paragraph in an Arabic report is set from the left. */
function runningOf(runs: readonly Run[], around: Direction): { dir: Direction; lang: string } {
  const dir = textDirection(plainText(runs), around);
  return { dir, lang: textLanguage(dir) };
}

function datelineOf(runs: readonly Run[]): TemplateResult | typeof nothing {
  if (runs.length === 0) return nothing;
  return html`<span class="dateline">${marked(runs)}</span><span class="dash">${' — '}</span>`;
}

function originOf({ origin, url }: Article): TemplateResult {
  const collection = isolate(origin.collection);
  return html`<div
    class="origin"
    role="note"
    lang=${interfaceLanguage()}
    aria-label=${msg('أصل المادة', { desc: 'Spoken name of the note on where an article came from' })}
  >
    <span
      ><bdi
        >${msg(str`من مجموعة «${collection}»`, {
          desc: 'The collection of files an article came from',
        })}</bdi
      ></span
    >
    <span><bdi dir="ltr">${origin.path}</bdi></span>
    ${origin.inside === null ? nothing : html`<span><bdi dir="ltr">${origin.inside}</bdi></span>`}
    <span><bdi>${nameFormat(origin.format)}</bdi></span>
    ${origin.encoding === null ? nothing : html`<span><bdi>${nameEncoding(origin.encoding)}</bdi></span>`}
    ${url === null ? nothing : html`<span><bdi dir="ltr">${url}</bdi></span>`}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-article-view': ArticleView;
  }
}
