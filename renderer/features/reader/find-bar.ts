import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { countMatches } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { lineInputStyles } from '../../ui/line-input-styles.ts';
import { textDirection } from '../../ui/text-direction.ts';
import { findBarStyles } from './find-bar.styles.ts';
import { countHere } from './count-here.ts';

/** Something is looked for in the article. */
export class FindEvent extends Event {
  static readonly type = 'kh-find';
  readonly wanted: string;

  constructor(wanted: string) {
    super(FindEvent.type);
    this.wanted = wanted;
  }
}

/** The line in which one looks for words in the open article. */
@customElement('kh-find-bar')
export class FindBar extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, lineInputStyles, findBarStyles];

  @property({ attribute: false }) wanted = '';
  /** Places found, and the index of the present one; -1 for none. */
  @property({ type: Number }) count = 0;
  @property({ type: Number }) index = -1;
  @query('input') private readonly input!: HTMLInputElement;

  /** Puts the cursor into the line and selects what stands there. */
  async focusInput(): Promise<void> {
    await this.updateComplete;
    this.input.focus();
    this.input.select();
  }

  override render(): TemplateResult {
    const name = msg('ابحث في هذه المادة', { desc: 'Name of the line that finds in the article' });
    const previous = msg('الموضع السابق', { desc: 'Button: previous match in the article' });
    const next = msg('الموضع التالي', { desc: 'Button: next match in the article' });
    const close = msg('أغلق البحث في المادة', { desc: 'Button: close the find bar' });
    return html`<form
      role="search"
      aria-label=${name}
      @submit=${this.#submit}
      @keydown=${this.#keydown}
    >
      ${icon('search')}
      <input
        type="search"
        aria-label=${name}
        placeholder=${name}
        dir=${this.wanted === '' ? nothing : textDirection(this.wanted)}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="next"
        .value=${live(this.wanted)}
        @input=${this.#changed}
      />
      <span class="count" role="status">${this.#count()}</span>
      ${this.#button('up', previous, '⇧F3', () => this.#step(-1))}
      ${this.#button('down', next, 'F3', () => this.#step(1))}
      ${this.#button('close', close, 'Esc', () => this.#close())}
    </form>`;
  }

  #count(): string {
    if (this.wanted.trim() === '') return '';
    const language = interfaceLanguage();
    return this.index < 0
      ? countMatches(language, this.count)
      : countHere(language, this.index, this.count);
  }

  #button(
    shape: 'up' | 'down' | 'close',
    label: string,
    key: string,
    press: () => void,
  ): TemplateResult {
    return html`<button
      type="button"
      class="square"
      aria-label=${label}
      title="${label} (${key})"
      ?disabled=${shape !== 'close' && this.count === 0}
      @click=${press}
    >
      ${icon(shape)}
    </button>`;
  }

  readonly #changed = (): void => {
    this.dispatchEvent(new FindEvent(this.input.value));
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#step(1);
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const fromInput = event.composedPath()[0] === this.input;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && event.shiftKey && fromInput) this.#step(-1);
    else return;
    // Handled: Esc does not also lead back to the list.
    event.preventDefault();
  };

  #step(by: 1 | -1): void {
    this.dispatchEvent(new FindStepEvent(by));
  }

  #close(): void {
    this.dispatchEvent(new Event('kh-find-close'));
  }
}

/** Another of the places found is asked for. */
export class FindStepEvent extends Event {
  static readonly type = 'kh-find-step';
  readonly by: 1 | -1;

  constructor(by: 1 | -1) {
    super(FindStepEvent.type);
    this.by = by;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-find-bar': FindBar;
  }
}
