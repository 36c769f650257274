import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import '../../ui/state-message.ts';

/** A library without articles: what to do next. */
@customElement('kh-empty-library')
export class EmptyLibrary extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      max-inline-size: var(--measure);
    }

    code {
      display: block;
      margin-block: 0.75rem;
      padding: 0.75rem 1rem;
      color: var(--ink);
      background: var(--wash);
      border-radius: var(--radius);
      direction: ltr;
      text-align: left;
      user-select: all;
    }

    p {
      margin: 0;
    }
  `;

  override render(): TemplateResult {
    return html`<kh-state-message
      heading=${msg('خزانتك فارغة بعد', { desc: 'Heading: the library holds no article yet' })}
    >
      <p>
        ${msg(
          'أضف إليها ملفات أو مجلدات من الأخبار بهذا السطر، وضع مكان PATH مسار الملف أو المجلد:',
          {
            desc: 'How to add articles; a command line follows, PATH is literal in it',
          },
        )}
      </p>
      <code>npm run -s khizana -- add PATH</code>
      <p>
        ${msg('تظهر المواد هنا ما إن تُقرأ، ولا يخرج شيء منها من جهازك.', {
          desc: 'Articles appear as soon as they are read; nothing leaves the computer',
        })}
      </p>
    </kh-state-message>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-empty-library': EmptyLibrary;
  }
}
