import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from './control-styles.ts';
import { dialogStyles } from './dialog-styles.ts';
import { icon, iconStyles } from './icon.ts';

/** A sheet over the page, with a heading and a way out; what lies on it is slotted. Says `close` when it is gone. */
@customElement('kh-sheet')
export class Sheet extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    dialogStyles,
    css`
      dialog {
        inline-size: min(var(--sheet-width, 40rem), 100vw - 2rem);
        max-block-size: calc(100dvh - 4rem);
        margin-block-start: 2.5rem;
        padding: 1.25rem 1.5rem 1.5rem;
        overflow-y: auto;
        scrollbar-width: thin;
      }

      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 0.75rem;
        margin-inline-end: -0.5rem;
      }

      h2 {
        margin: 0;
        font-family: var(--text-face);
        font-size: 1.375rem;
        font-weight: 700;
        line-height: 1.5;
      }

      @media (width < 480px) {
        dialog {
          margin-block-start: 1rem;
          max-block-size: calc(100dvh - 2rem);
          padding: 1rem;
        }
      }
    `,
  ];

  @property() heading = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  close(): void {
    this.dialog.close();
  }

  override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="heading"
      @keydown=${keepEscape}
      @click=${this.#beside}
      @close=${this.#closed}
    >
      <div class="head">
        <h2 id="heading">${this.heading}</h2>
        <button
          class="square"
          aria-label=${msg('أغلق', { desc: 'Button: close a sheet' })}
          @click=${() => {
            this.close();
          }}
        >
          ${icon('close')}
        </button>
      </div>
      <slot></slot>
    </dialog>`;
  }

  /** A press on the page behind the sheet: the dialog itself is hit only outside of what it holds. */
  readonly #beside = (event: MouseEvent): void => {
    if (event.target !== this.dialog) return;
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) this.close();
  };

  readonly #closed = (): void => {
    this.dispatchEvent(new Event('close'));
  };
}

/** The dialog closes on Esc by itself, unless somebody takes the key: the page would. */
function keepEscape(event: KeyboardEvent): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-sheet': Sheet;
  }
}
