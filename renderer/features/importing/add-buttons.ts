import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Failure } from '../../../contract/failure.ts';
import type { Giving } from '../../api/file-giver.ts';
import { describeFailure } from '../../../contract/describe-failure.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { AddEvent } from './import-events.ts';

/** The two ways to choose what is added, and how it went. */
@customElement('kh-add-buttons')
export class AddButtons extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      :host {
        display: block;
        font-size: var(--size-ui);
        line-height: 1.7;
      }

      .buttons {
        display: flex;
        flex-flow: row wrap;
        gap: 0.5rem;
      }

      .second {
        padding: 0.5rem 1rem;
        color: var(--accent);
        border: 1px solid var(--edge);
        font-weight: 500;
      }

      p {
        margin: 0.5rem 0 0;
        color: var(--quiet);
      }

      .failure {
        color: var(--alarm);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) giving: Giving | undefined;
  @property({ attribute: false }) failure: Failure | undefined;

  override render(): TemplateResult {
    return html`<div class="buttons">
        <button class="strong" ?disabled=${this.giving !== undefined} @click=${this.#add('files')}>
          ${msg('اختر ملفات…', { desc: 'Button: choose files to add' })}
        </button>
        <button class="second" ?disabled=${this.giving !== undefined} @click=${this.#add('folder')}>
          ${msg('اختر مجلدًا…', { desc: 'Button: choose a folder to add' })}
        </button>
      </div>
      <p>
        ${msg('أو أفلتها في أي مكان من النافذة. تُقرأ على جهازك ولا يخرج منه شيء.', {
          desc: 'Under the buttons: files can be dropped on the window; nothing leaves the computer',
        })}
      </p>
      <div role="status">${this.#giving()}</div>
      ${
        this.failure === undefined
          ? nothing
          : html`<p class="failure" role="alert">
              ${describeFailure(this.failure, interfaceLanguage())}
            </p>`
      }`;
  }

  #giving(): TemplateResult | typeof nothing {
    if (this.giving === undefined) return nothing;
    const language = interfaceLanguage();
    const done = formatNumber(language, this.giving.filesDone);
    const all = formatNumber(language, this.giving.files);
    return html`<p>
      ${msg(str`تُنسخ الملفات إلى المكتبة: ${done} من ${all}`, {
        desc: 'Files are copied into the library: done of all',
      })}
    </p>`;
  }

  #add(kind: 'files' | 'folder'): () => void {
    return () => {
      this.dispatchEvent(new AddEvent(kind));
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-add-buttons': AddButtons;
  }
}
