import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { Recovery } from '../../../contract/recovery.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { tellRecovery } from './recovery-words.ts';

/** A slip over the foot of the window that says what came to a sudden end, until the reader puts it away. */
@customElement('kh-recovery-notice')
export class RecoveryNotice extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    css`
      :host {
        position: fixed;
        inset: auto 0 1.5rem;
        z-index: 5;
        display: grid;
        justify-content: center;
        padding-inline: 1rem;
        pointer-events: none;
      }

      .slip {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        max-inline-size: 36rem;
        padding: 0.5rem 1rem;
        padding-inline-end: 0.5rem;
        color: var(--paper);
        background: var(--ink);
        border-radius: var(--radius);
        font: 400 var(--size-ui) / 1.6 var(--ui-face);
        pointer-events: auto;
      }

      p {
        margin: 0;
      }

      button {
        flex: none;
      }

      @media (forced-colors: active) {
        .slip {
          border: 1px solid;
        }
      }

      button.square:hover {
        background: none;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) recovery: Recovery | undefined;

  override render(): TemplateResult {
    // The region is there before its words: so they are announced.
    return html`<div role="status">
      ${this.recovery === undefined ? nothing : this.#slip(this.recovery)}
    </div>`;
  }

  #slip(recovery: Recovery): TemplateResult {
    const label = msg('أخفِ الملاحظة', { desc: 'Button: puts a notice away' });
    return html`<div class="slip">
      <p>${tellRecovery(recovery)}</p>
      <button class="square" aria-label=${label} title=${label} @click=${this.#dismiss}>
        ${icon('close')}
      </button>
    </div>`;
  }

  readonly #dismiss = (): void => {
    this.dispatchEvent(new Event('kh-dismiss'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-recovery-notice': RecoveryNotice;
  }
}
