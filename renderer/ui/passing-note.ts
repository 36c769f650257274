import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';

/** A word on what was just done, at the foot of the window; it goes by itself. */
@customElement('kh-passing-note')
export class PassingNote extends LitElement {
  static override readonly styles = css`
    :host {
      position: fixed;
      inset-block-end: 1.5rem;
      inset-inline: 0;
      z-index: 3;
      display: grid;
      justify-items: center;
      pointer-events: none;
    }

    span {
      padding: 0.5rem 1rem;
      color: var(--paper);
      background: var(--ink);
      border-radius: var(--radius);
      font: 500 var(--size-ui) / 1.5 var(--ui-face);
      animation: pass 2.5s forwards;
    }

    span:empty {
      display: none;
    }

    @keyframes pass {
      90% {
        opacity: 1;
      }

      to {
        opacity: 0;
      }
    }

    @keyframes vanish {
      to {
        visibility: hidden;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      span {
        animation-name: vanish;
      }
    }

    @media (forced-colors: active) {
      span {
        border: 1px solid;
      }
    }

    @media print {
      :host {
        display: none;
      }
    }
  `;

  @state() private told = '';

  tell(words: string): void {
    this.told = words;
  }

  override render(): TemplateResult {
    return html`<div role="status">
      <span @animationend=${this.#passed}>${this.told}</span>
    </div>`;
  }

  readonly #passed = (): void => {
    this.told = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-passing-note': PassingNote;
  }
}
