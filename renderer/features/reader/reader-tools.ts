import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { countMatches } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles, type IconName } from '../../ui/icon.ts';
import { readerToolsStyles } from './reader-tools.styles.ts';

/** What can be asked for over an article. */
export type ReaderTool = 'back' | 'to-head' | 'previous-match' | 'next-match';

/** A tool over the article was pressed. */
export class ReaderToolEvent extends Event {
  static readonly type = 'kh-reader-tool';
  readonly tool: ReaderTool;

  constructor(tool: ReaderTool) {
    super(ReaderToolEvent.type);
    this.tool = tool;
  }
}

/** The line of tools over an article. Says what was pressed, does nothing itself. */
@customElement('kh-reader-tools')
export class ReaderTools extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, readerToolsStyles];

  /** Matches in the article, and the index of the present one; -1 before the first step. */
  @property({ type: Number }) matchCount = 0;
  @property({ type: Number }) matchIndex = -1;
  /** The article was opened where it was left the last time. */
  @property({ type: Boolean }) resumed = false;

  override render(): TemplateResult {
    return html`<button class="back" @click=${this.#press('back')}>
        ${icon('back')} ${msg('النتائج', { desc: 'Button: back from the article to the results' })}
      </button>
      ${this.resumed ? this.#resumed() : nothing}
      ${this.matchCount === 0 ? nothing : this.#matches()}`;
  }

  #resumed(): TemplateResult {
    return html`<span class="resumed" role="status"
      >${msg('عُدت إلى حيث توقفت', {
        desc: 'Over an article that was opened where the reader stopped the last time',
      })}
      <button class="plain-link" @click=${this.#press('to-head')}>
        ${msg('إلى أول المادة', { desc: 'Button: to the beginning of the article' })}
      </button>
    </span>`;
  }

  #matches(): TemplateResult {
    const language = interfaceLanguage();
    const here = formatNumber(language, this.matchIndex + 1);
    const all = formatNumber(language, this.matchCount);
    const where =
      this.matchIndex < 0
        ? countMatches(language, this.matchCount)
        : msg(str`${here} من ${all}`, { desc: 'Present match of all matches in the article' });
    const previous = msg('الموضع السابق', { desc: 'Button: previous match in the article' });
    const next = msg('الموضع التالي', { desc: 'Button: next match in the article' });
    return html`<span class="matches" role="status">${where}</span>
      ${this.#button('previous-match', 'up', previous, 'p')}
      ${this.#button('next-match', 'down', next, 'n')}`;
  }

  #button(tool: ReaderTool, shape: IconName, label: string, key: string): TemplateResult {
    return html`<button
      class="square"
      aria-label=${label}
      title="${label} (${key})"
      @click=${this.#press(tool)}
    >
      ${icon(shape)}
    </button>`;
  }

  #press(tool: ReaderTool): () => void {
    return () => this.dispatchEvent(new ReaderToolEvent(tool));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-reader-tools': ReaderTools;
  }
  interface HTMLElementEventMap {
    'kh-reader-tool': ReaderToolEvent;
  }
}
