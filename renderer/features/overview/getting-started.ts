import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Failure } from '../../../contract/failure.ts';
import type { Giving } from '../../api/file-giver.ts';
import { PreferencesController } from '../../preferences/preferences-controller.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import '../importing/add-buttons.ts';

/** What Khizana is, what it takes, how to add it and where it is kept: on one screen, until the reader has seen it. */
@customElement('kh-getting-started')
export class GettingStarted extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      :host {
        display: block;
        max-inline-size: var(--measure);
        color: var(--quiet);
        font-size: var(--size-ui);
        line-height: 1.8;
      }

      h2,
      h3 {
        margin: 0;
        color: var(--ink);
      }

      h2 {
        font-family: var(--text-face);
        font-size: var(--size-title);
        font-weight: 700;
        line-height: 1.35;
      }

      h3 {
        margin-block-start: 1rem;
        font-size: var(--size-ui);
        font-weight: 600;
      }

      p {
        margin: 0.25rem 0 0;
        overflow-wrap: anywhere;
      }

      kh-add-buttons {
        margin-block-start: 0.5rem;
      }

      .folder {
        display: block;
        inline-size: fit-content;
        direction: ltr;
        unicode-bidi: isolate;
        color: var(--ink);
        user-select: all;
      }

      .done {
        margin-block-start: 1.25rem;
      }
    `,
  ];

  /** Where the library lies; not known until the archive has answered. */
  @property() folder = '';
  /** There is nothing in the library yet: this cannot be put away. */
  @property({ type: Boolean }) empty = false;
  @property({ attribute: false }) giving: Giving | undefined;
  @property({ attribute: false }) failure: Failure | undefined;

  readonly #preferences = new PreferencesController(this);

  override render(): TemplateResult {
    return html`
      <h2>
        ${
          this.empty
            ? msg('خزانتك فارغة بعد', { desc: 'Heading: the library holds no article yet' })
            : msg('مرحبًا بك في خزانة', { desc: 'Heading of what is told at the first start' })
        }
      </h2>
      <p>
        ${msg('تجمع خزانة أرشيفك من الأخبار في مكان واحد، لتقرأه وتبحث فيه كلمةً كلمة بلا إنترنت.', {
          desc: 'At the first start: what the app is',
        })}
      </p>
      ${this.#sample()}
      <h3>${msg('ما تأخذه', { desc: 'Heading: what kinds of files the app takes' })}</h3>
      <p>
        ${msg(
          'نصوص وصفحات محفوظة من الإنترنت، وجداول Excel المصدّرة (CSV)، وملفات JSON، وخلاصات RSS، وكتب EPUB، ومستندات Word، وملفات PDF فيها نص، ورسائل بريد، وأرشيفات الويب (WARC وZIM)، وكل ذلك مضغوطًا.',
          { desc: 'At the first start: the kinds of files that are read, in words of everyday' },
        )}
      </p>
      <h3>${msg('كيف تضيف', { desc: 'Heading: the ways to add files' })}</h3>
      <kh-add-buttons .giving=${this.giving} .failure=${this.failure}></kh-add-buttons>
      <h3>${msg('أين يُحفظ', { desc: 'Heading: where the library is kept' })}</h3>
      <p>${this.#place()}</p>
      ${this.empty ? nothing : this.#done()}
    `;
  }

  #sample(): TemplateResult | typeof nothing {
    if (this.empty) return nothing;
    return html`<p>
      ${msg('وضعنا فيها مواد قليلة لتجرّبها؛ أضف أرشيفك متى شئت.', {
        desc: 'At the first start: a few articles are there to try the app with',
      })}
    </p>`;
  }

  #place(): TemplateResult {
    const folder = html`<span class="folder">${this.folder}</span>`;
    return html`${
      this.folder === ''
        ? nothing
        : html`${msg('في هذا المجلد، وينتقل معه كله:', {
            desc: 'Before the path of the library folder: everything is in it and moves with it',
          })}
          ${folder}`
    }
    ${msg('لا يخرج شيء من جهازك، ولا يتصل التطبيق بأي شبكة، وتبقى ملفاتك حيث هي كما هي.', {
      desc: 'At the first start: nothing leaves the computer; the files stay as they are',
    })}`;
  }

  #done(): TemplateResult {
    const command = msg('التعريف بخزانة', {
      desc: 'Command: show again what is told at the start',
    });
    return html`<div class="done">
      <button
        class="strong"
        @click=${() => {
          this.#preferences.set({ introduced: true });
        }}
      >
        ${msg('ابدأ القراءة', { desc: 'Button: puts away what is told at the first start' })}
      </button>
      <p>
        ${msg(str`تجد هذا كله متى شئت في الأوامر باسم «${command}».`, {
          desc: 'Under the button: the command, by name, that shows all of this again',
        })}
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-getting-started': GettingStarted;
  }
}
