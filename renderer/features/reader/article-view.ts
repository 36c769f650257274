import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { cite } from '../../../contract/citing/cite.ts';
import type { Reply } from '../../../contract/contract.ts';
import type { Copies } from '../../../contract/job-schemas.ts';
import type { Article, ArticleId, Span } from '../../api/archive-types.ts';
import { PreferencesController } from '../../preferences/preferences-controller.ts';
import { formatDay } from '../../strings/dates.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameSource } from '../../strings/source-name.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { iconStyles } from '../../ui/icon.ts';
import { markStyles } from '../../ui/marked.ts';
import { textDirection, textLanguage } from '../../ui/text-direction.ts';
import { headOf } from './article-head.ts';
import { layOut } from './article-layout.ts';
import { originOf } from './article-origin.ts';
import { relatedOf } from './article-related.ts';
import type { RelatedLinks } from './related-controller.ts';
import { blockOf } from './article-story.ts';
import { articleViewStyles } from './article-view.styles.ts';
import { selectedWords } from './selected-words.ts';
import type { Setting } from './set-passage.ts';

/** An article, typeset: each zone in the form a newspaper gives it. Holds the page, knows no archive. */
@customElement('kh-article-view')
export class ArticleView extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, markStyles, articleViewStyles];

  @property({ attribute: false }) article: Article | undefined;
  @property({ attribute: false }) highlights: readonly Span[] = [];
  /** What the reader has set for the article and for its source. */
  @property({ attribute: false }) ways: Reply<'article'>['ways'] | undefined;
  /** Where the related headlines lead. */
  @property({ attribute: false }) links: RelatedLinks = {
    named: undefined,
    addressOfArticle: () => '#',
    addressOfHeadline: () => '#',
  };

  /** Other articles that tell the same story in nearly the same words. */
  @property({ attribute: false }) copies: Copies['articles'] = [];

  readonly #preferences = new PreferencesController(this);

  override render(): TemplateResult | typeof nothing {
    const { article } = this;
    if (article === undefined) return nothing;
    const layout = layOut(article, this.highlights);
    const setting = this.#setting(article);
    return html`<article lang=${setting.language} dir=${setting.direction} @copy=${this.#copy}>
      ${headOf(article, layout, setting)} ${layout.story.map((block) => blockOf(block, setting))}
      ${relatedOf(layout.related, this.links, setting)} ${this.#copies()} ${originOf(article)}
      ${citationOf(article)}
    </article>`;
  }

  #setting(article: Article): Setting {
    const { article: own, source } = this.ways ?? {};
    const asked = own?.direction ?? source?.direction ?? null;
    const direction = asked ?? article.direction ?? textDirection(article.text);
    const language =
      own?.language ?? source?.language ?? article.language ?? textLanguage(direction);
    return {
      direction,
      isDirectionAsked: asked !== null,
      language,
      hidesTashkeel: this.#preferences.current.tashkeel === 'hidden',
    };
  }

  /** The selected words as they stand in the source; `null` when none of the article's are. */
  selectedWords(): string | null {
    const { article, shadowRoot } = this;
    if (article === undefined || shadowRoot === null) return null;
    return selectedWords(shadowRoot, article.text);
  }

  readonly #copy = (event: ClipboardEvent): void => {
    if (this.#preferences.current.tashkeel === 'shown') return;
    const words = this.selectedWords();
    if (words === null) return;
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
  };

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
              class="headline held"
              href=${this.links.addressOfArticle(id as ArticleId)}
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
}

/** How the article is cited, for those who hold it on paper. */
function citationOf(article: Article): TemplateResult {
  const language = interfaceLanguage();
  return html`<p class="citation" lang=${language}>${cite(article, 'plain', language)}</p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-article-view': ArticleView;
  }
}
