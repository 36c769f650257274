import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * A state in words: a heading, what it means, and the ways out as slotted buttons.
 * `kind` sets the tone; a failure is announced at once.
 */
@customElement('kh-state-message')
export class StateMessage extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      padding: 1.5rem 0;
      color: var(--quiet);
      font-size: var(--size-ui);
      line-height: 1.8;
      overflow-wrap: anywhere;
    }

    .heading {
      margin: 0 0 0.25rem;
      color: var(--ink);
      font-family: var(--text-face);
      font-size: var(--heading-size, 1.375rem);
      font-weight: 700;
      line-height: 1.5;
    }

    :host([kind='failure']) .heading {
      color: var(--alarm);
    }

    .ways-out {
      display: flex;
      flex-flow: row wrap;
      gap: 0.5rem 1.25rem;
      margin-block-start: 0.75rem;
    }
  `;

  @property({ reflect: true }) kind: 'empty' | 'failure' = 'empty';
  @property() heading = '';

  override render(): TemplateResult {
    return html`
      <div role=${this.kind === 'failure' ? 'alert' : nothing}>
        <p class="heading">${this.heading}</p>
        <slot></slot>
      </div>
      <div class="ways-out"><slot name="way-out"></slot></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-state-message': StateMessage;
  }
}
