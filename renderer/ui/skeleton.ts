import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';

const shapes = {
  sources: ['line', 'line', 'line', 'line', 'line', 'line'],
  results: Array.from({ length: 7 }, () => 'hit'),
  article: ['meta', 'title', 'title short', 'standfirst', 'line', 'line', 'line', 'line short'],
} as const;

/** The shape of what is coming, drawn in rules of ink instead of words; articles run from the right. */
@customElement('kh-skeleton')
export class Skeleton extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }

    .line,
    .meta,
    .title,
    .standfirst,
    .hit::before,
    .hit::after {
      content: '';
      display: block;
      block-size: 0.75rem;
      margin-block-end: 1.25rem;
      background: var(--rule);
      border-radius: 2px;
      animation: breathe 1.6s ease-in-out infinite alternate;
    }

    .meta {
      inline-size: 9rem;
      block-size: 0.625rem;
    }

    .title {
      block-size: 1.75rem;
    }

    .standfirst {
      block-size: 1.125rem;
      margin-block: 1.75rem 2.5rem;
    }

    .short {
      inline-size: 60%;
    }

    .hit {
      padding-block: 1.125rem;
      border-block-end: 1px solid var(--rule);
    }

    .hit::before {
      inline-size: 75%;
      block-size: 1rem;
      margin-block-end: 0.75rem;
    }

    .hit::after {
      margin-block-end: 1.5rem;
    }

    @keyframes breathe {
      from {
        opacity: 0.55;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      *,
      *::before,
      *::after {
        animation: none !important;
      }
    }
  `;

  @property() shape: keyof typeof shapes = 'results';

  override render(): TemplateResult {
    return html`<div
      dir=${this.shape === 'sources' ? nothing : 'rtl'}
      role="progressbar"
      aria-label=${msg('جارٍ التحميل', { desc: 'Spoken name of the loading placeholder' })}
    >
      ${shapes[this.shape].map((part) => html`<div class=${part}></div>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-skeleton': Skeleton;
  }
}
