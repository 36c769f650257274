import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { countMatches } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles, type IconName } from '../../ui/icon.ts';
import { countHere } from './count-here.ts';
import { readerToolsStyles } from './reader-tools.styles.ts';

/** What can be asked for over an article. */
export type ReaderTool =
  | 'back'
  | 'previous-hit'
  | 'next-hit'
  | 'to-head'
  | 'find'
  | 'tashkeel'
  | 'previous-match'
  | 'next-match';

/** A tool over the article was pressed. */
export class ReaderToolEvent extends Event {
  static readonly type = 'kh-reader-tool';
  readonly tool: ReaderTool;

  constructor(tool: ReaderTool) {
    super(ReaderToolEvent.type);
    this.tool = tool;
  }
}

/** The line of tools over an article, with room for its menu. Says what was pressed, does nothing itself. */
@customElement('kh-reader-tools')
export class ReaderTools extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, readerToolsStyles];

  /** Matches in the article, and the index of the present one; -1 before the first step. */
  @property({ type: Number }) matchCount = 0;
  @property({ type: Number }) matchIndex = -1;
  /** Whether the marks on the words are hidden; `null` when there are none. */
  @property({ attribute: false }) tashkeelHidden: boolean | null = null;
  /** What was just done, in a word. */
  @property({ attribute: false }) told = '';
  /** The article was opened where it was left the last time. */
  @property({ type: Boolean }) resumed = false;

  override render(): TemplateResult {
    return html`<button class="back" @click=${this.#press('back')}>
        ${icon('back')} ${msg('النتائج', { desc: 'Button: back from the article to the results' })}
      </button>
      ${this.#hits()} ${this.resumed ? this.#resumed() : nothing}
      <span class="told" role="status">${this.told}</span>
      <div class="end">
        ${this.matchCount === 0 ? nothing : this.#matches()} ${this.#tashkeel()} ${this.#find()}
        <slot></slot>
      </div>`;
  }

  #hits(): TemplateResult {
    const previous = msg('النتيجة السابقة', { desc: 'Button: opens the hit before this article' });
    const next = msg('النتيجة التالية', { desc: 'Button: opens the hit after this article' });
    return html`${this.#button('previous-hit', 'earlier', previous, 'k')}
    ${this.#button('next-hit', 'later', next, 'j')}`;
  }

  #tashkeel(): TemplateResult | typeof nothing {
    const { tashkeelHidden } = this;
    if (tashkeelHidden === null) return nothing;
    const label = msg('إخفاء التشكيل', { desc: 'Toggle: hides the vowel marks of articles' });
    return html`<button
      class="square"
      aria-label=${label}
      title=${label}
      aria-pressed=${tashkeelHidden ? 'true' : 'false'}
      @click=${this.#press('tashkeel')}
    >
      <span class="letter"></span>
    </button>`;
  }

  #find(): TemplateResult {
    const label = msg('ابحث في هذه المادة', { desc: 'Name of the line that finds in the article' });
    return this.#button('find', 'find', label, 'Ctrl+F');
  }

  #resumed(): TemplateResult {
    return html`<span class="resumed" role="status">
      <span
        >${msg('عُدت إلى حيث توقفت', {
          desc: 'Over an article that was opened where the reader stopped the last time',
        })}</span
      >
      <span
        ><button class="plain-link" @click=${this.#press('to-head')}>
          ${msg('إلى أول المادة', { desc: 'Button: to the beginning of the article' })}
        </button></span
      >
    </span>`;
  }

  #matches(): TemplateResult {
    const language = interfaceLanguage();
    const where =
      this.matchIndex < 0
        ? countMatches(language, this.matchCount)
        : countHere(language, this.matchIndex, this.matchCount);
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
