import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

/** A bar for a part of a whole; `null` is a part that is not known. */
@customElement('kh-progress-bar')
export class ProgressBar extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    .track {
      block-size: 0.5rem;
      overflow: hidden;
      background: var(--wash);
      border: 1px solid var(--edge);
      border-radius: 0.25rem;
    }

    .done {
      block-size: 100%;
      background: var(--accent);
    }

    :host([still]) .done {
      background: var(--edge);
    }

    @media (forced-colors: active) {
      .done {
        forced-color-adjust: none;
        background: Highlight;
      }
    }
  `;

  /** From 0 to 1. */
  @property({ attribute: false }) share: number | null = null;
  /** What it is that goes on, and how far it has come, for those who hear it. */
  @property() label = '';
  @property() words = '';
  /** Nothing goes on at present. */
  @property({ type: Boolean, reflect: true }) still = false;
  @query('.done') private readonly done!: HTMLElement;

  override render(): TemplateResult {
    const percent = this.share === null ? nothing : Math.floor(this.share * 100);
    return html`<div
      class="track"
      role="progressbar"
      aria-label=${this.label}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${percent}
      aria-valuetext=${this.words}
    >
      <div class="done"></div>
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    // Set by script: the page's policy allows no style attributes.
    if (changed.has('share')) this.done.style.inlineSize = `${(this.share ?? 0) * 100}%`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-progress-bar': ProgressBar;
  }
}
