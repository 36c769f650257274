import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { applyTheme, rememberedTheme, themes, type Theme } from './theme.ts';

/** One quiet button that goes through system, light and dark. */
@customElement('kh-theme-toggle')
export class ThemeToggle extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    css`
      button {
        color: var(--quiet);
      }
    `,
  ];

  @state() private theme: Theme = rememberedTheme();

  override render(): TemplateResult {
    const label = themeLabel(this.theme);
    return html`<button class="square" title=${label} aria-label=${label} @click=${this.#next}>
      ${icon(this.theme)}
    </button>`;
  }

  readonly #next = (): void => {
    this.theme = themes[(themes.indexOf(this.theme) + 1) % themes.length] ?? 'system';
    applyTheme(this.theme);
  };
}

function themeLabel(theme: Theme): string {
  switch (theme) {
    case 'system':
      return msg('المظهر: كالجهاز', { desc: 'Theme button: follows the computer' });
    case 'light':
      return msg('المظهر: فاتح', { desc: 'Theme button: light' });
    case 'dark':
      return msg('المظهر: داكن', { desc: 'Theme button: dark' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-theme-toggle': ThemeToggle;
  }
}
