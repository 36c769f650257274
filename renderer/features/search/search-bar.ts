import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { textDirection } from '../../ui/text-direction.ts';
import { longestQuery } from '../../../contract/longest-query.ts';

/** The query as it stands now. `typing` is false once the reader has pressed Enter. */
export class QueryEvent extends Event {
  static readonly type = 'kh-query';
  readonly query: string;
  readonly typing: boolean;

  constructor(text: string, typing: boolean) {
    super(QueryEvent.type);
    this.query = text;
    this.typing = typing;
  }
}

/** One line to search in; every change is told at once, except inside an input method's composition. */
@customElement('kh-search-bar')
export class SearchBar extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    css`
      form {
        display: flex;
        gap: 0.625rem;
        align-items: center;
        block-size: 100%;
        color: var(--quiet);
        transition: box-shadow var(--quick);
      }

      /* The line to write on is the masthead's own rule; it takes the accent while in use. */
      form:focus-within {
        box-shadow: inset 0 -3px 0 var(--accent);
      }

      input {
        flex: 1;
        min-inline-size: 0;
        block-size: 100%;
        padding: 0;
        color: var(--ink);
        background: none;
        border: 0;
        font: 400 1.125rem/1.6 var(--ui-face);
        appearance: none;
        text-overflow: ellipsis;
        text-align: match-parent;
      }

      input:focus-visible {
        outline: none;
      }

      input::placeholder {
        color: var(--quiet);
        opacity: 1;
      }

      input::-webkit-search-cancel-button {
        display: none;
      }

      kbd {
        padding: 0 0.4375rem;
        border: 1px solid var(--rule);
        border-radius: 4px;
        font: 400 var(--size-small) / 1.5 var(--ui-face);
      }

      form:focus-within kbd {
        visibility: hidden;
      }

      @media (hover: none) {
        kbd {
          display: none;
        }
      }

      @media (forced-colors: active) {
        form:focus-within {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  @property() query = '';
  @query('input') private readonly input!: HTMLInputElement;

  override render(): TemplateResult {
    const empty = this.query === '';
    return html`<form role="search" @submit=${this.#submit}>
      ${icon('search')}
      <input
        type="search"
        aria-label=${msg('ابحث في الأرشيف', { desc: 'Spoken name of the search box' })}
        placeholder=${msg('ابحث في الأرشيف', { desc: 'Placeholder of the search box' })}
        dir=${empty ? nothing : textDirection(this.query)}
        maxlength=${longestQuery}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${live(this.query)}
        @input=${this.#changed}
        @compositionend=${this.#composed}
      />
      ${
        empty
          ? html`<kbd aria-hidden="true">/</kbd>`
          : html`<button
              type="button"
              class="square"
              aria-label=${msg('امسح البحث', { desc: 'Button: clear the search box' })}
              @click=${this.clear}
            >
              ${icon('close')}
            </button>`
      }
    </form>`;
  }

  /** Puts the cursor into the line and selects what stands there. */
  focusInput(): void {
    this.input.focus();
    this.input.select();
  }

  readonly clear = (): void => {
    this.input.value = '';
    this.#tell(true);
    this.input.focus();
  };

  readonly #changed = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    this.#tell(true);
  };

  readonly #composed = (): void => {
    this.#tell(true);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#tell(false);
  };

  #tell(typing: boolean): void {
    this.dispatchEvent(new QueryEvent(this.input.value, typing));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-search-bar': SearchBar;
  }
}
