import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';

/** Back and forward through the views, as far as there are any: the window of the desktop has no other. */
@customElement('kh-history-buttons')
export class HistoryButtons extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    css`
      :host {
        display: flex;
        color: var(--quiet);
      }

      button:disabled {
        color: var(--edge);
        opacity: 0.6;
      }

      @media (width < 640px) {
        .forward {
          display: none;
        }

        button:disabled {
          display: none;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    window.navigation.addEventListener('currententrychange', this.#changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.navigation.removeEventListener('currententrychange', this.#changed);
  }

  override render(): TemplateResult {
    const { canGoBack, canGoForward } = window.navigation;
    return html`${this.#button(
      'back',
      canGoBack,
      msg('الصفحة السابقة', { desc: 'Button and command: back to the view before' }),
    )}
    ${this.#button(
      'forward',
      canGoForward,
      msg('الصفحة التالية', { desc: 'Button and command: forward to the view after' }),
    )}`;
  }

  #button(step: 'back' | 'forward', isUsable: boolean, name: string): TemplateResult {
    return html`<button
      class="square ${step}"
      aria-label=${name}
      title=${name}
      ?disabled=${!isUsable}
      @click=${() => {
        window.history[step]();
      }}
    >
      ${icon(step)}
    </button>`;
  }

  readonly #changed = (): void => {
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-history-buttons': HistoryButtons;
  }
}
