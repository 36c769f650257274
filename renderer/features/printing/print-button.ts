import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { PrintEvent } from './print-event.ts';

/** Asks for the list of results to be printed. */
@customElement('kh-print-button')
export class PrintButton extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    css`
      :host {
        display: block;
        /* As high as the line it stands in. */
        margin-block: -0.5rem;
        color: var(--quiet);
      }
    `,
  ];

  override render(): TemplateResult {
    const label = msg('طباعة النتائج', { desc: 'Button: prints the list of results' });
    return html`<button
      class="square"
      aria-label=${label}
      title=${label}
      @click=${() => this.dispatchEvent(new PrintEvent('results'))}
    >
      ${icon('print')}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-print-button': PrintButton;
  }
}
