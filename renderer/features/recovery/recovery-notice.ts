import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { Recovery } from '../../../contract/recovery.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { tellRecovery } from './recovery-words.ts';

/** A slip along the foot of the window, under the panes and not over them, that says what came to a sudden end, until the reader puts it away. */
@customElement('kh-recovery-notice')
export class RecoveryNotice extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    css`
      .slip {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        justify-content: center;
        padding: 0.25rem 1.25rem;
        color: var(--paper);
        background: var(--ink);
        font: 400 var(--size-ui) / 1.6 var(--ui-face);
      }

      p {
        margin: 0;
      }

      button {
        flex: none;
      }

      @media (forced-colors: active) {
        .slip {
          border-block-start: 1px solid;
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
