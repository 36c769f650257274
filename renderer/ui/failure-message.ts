import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { describeFailure } from '../../contract/describe-failure.ts';
import type { Failure } from '../../contract/failure.ts';
import { inDigits } from '../strings/in-digits.ts';
import { interfaceLanguage } from '../strings/language.ts';
import { controlStyles } from './control-styles.ts';
import './state-message.ts';

/** What went wrong, in the interface's language, and a button to try again (`kh-retry`). */
@customElement('kh-failure-message')
export class FailureMessage extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      :host([compact]) {
        --heading-size: 1.0625rem;
      }
    `,
  ];

  @property({ attribute: false }) failure: Failure | undefined;
  @property() heading = '';
  /** For a narrow column beside the place where the reader works: smaller, and less loud. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** The failure after which the reader has asked again, until the next answer. */
  @state() private retried: Failure | undefined;

  override render(): TemplateResult | typeof nothing {
    if (this.failure === undefined) return nothing;
    return html`
      <kh-state-message kind="failure" heading=${this.heading}>
        ${
          this.failure === this.retried
            ? msg('نعيد المحاولة…', { desc: 'In place of a failure while it is tried again' })
            : inDigits(describeFailure(this.failure, interfaceLanguage()))
        }
        <button
          slot="way-out"
          class=${this.compact ? 'plain-link' : 'strong'}
          @click=${this.#retry}
        >
          ${msg('أعد المحاولة', { desc: 'Button: try the failed request again' })}
        </button>
      </kh-state-message>
    `;
  }

  readonly #retry = (): void => {
    // The words change and come back, so that a second failure is announced like the first.
    this.retried = this.failure;
    this.dispatchEvent(new Event('kh-retry', { bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-failure-message': FailureMessage;
  }
}
