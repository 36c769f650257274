import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { Failure } from '../../../contract/failure.ts';
import type { Giving } from '../../api/file-giver.ts';
import '../../ui/state-message.ts';
import '../importing/add-buttons.ts';

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

    kh-add-buttons {
      margin-block: 0.75rem 1.25rem;
    }
  `;

  @property({ attribute: false }) giving: Giving | undefined;
  @property({ attribute: false }) failure: Failure | undefined;

  override render(): TemplateResult {
    return html`<kh-state-message
      heading=${msg('خزانتك فارغة بعد', { desc: 'Heading: the library holds no article yet' })}
    >
      <p>
        ${msg('أضف إليها ملفات أو مجلدات من الأخبار: نصوصًا وصفحات وجداول وكتبًا وأرشيفات مضغوطة.', {
          desc: 'How to begin: add files or folders; kinds of them',
        })}
      </p>
      <kh-add-buttons .giving=${this.giving} .failure=${this.failure}></kh-add-buttons>
      <p>${msg('ومن سطر الأوامر:', { desc: 'Before a command line that adds articles' })}</p>
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
