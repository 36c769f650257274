import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { msg } from '@lit/localize';
import type { About } from '../../../contract/about-schemas.ts';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import { archiveContext } from '../../api/archive-context.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { copyText } from '../../ui/copy-text.ts';
import type { Sheet } from '../../ui/sheet.ts';
import { aboutAsText, aboutFacts } from './about-facts.ts';
import { aboutSheetStyles } from './about-sheet.styles.ts';
import '../../ui/failure-message.ts';
import '../../ui/sheet.ts';

/** What this app is: version and build, what it runs on, whose work is in it, and how it is updated. */
@customElement('kh-about-sheet')
export class AboutSheet extends LitElement {
  static override readonly styles = [controlStyles, aboutSheetStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  /** Lets the reader choose a package to update with; `undefined` where nothing can be installed. */
  @property({ attribute: false }) installUpdate: (() => Promise<void>) | undefined;

  @state() private about: About | undefined;
  @state() private failure: Failure | undefined;
  /** `undefined` until they are asked for. */
  @state() private licences: { readonly text: string | null } | undefined;
  @state() private isCopied = false;
  @query('kh-sheet') private readonly sheet!: Sheet;

  show(): void {
    this.isCopied = false;
    this.licences = undefined;
    this.sheet.show();
    void this.#ask();
  }

  override render(): TemplateResult {
    return html`<kh-sheet
      heading=${msg('حول خزانة', { desc: 'Command and heading: what this app is' })}
    >
      <p>
        ${msg(
          'قارئ لأرشيف الأخبار العربية يعمل بلا شبكة. لا يرسل شيئًا إلى أي مكان، ولا يسأل أحدًا عن تحديثات: ما تقرؤه وما تبحث عنه يبقى على جهازك.',
          {
            desc: 'About the app: what it is, and that it sends nothing anywhere',
          },
        )}
      </p>
      ${this.#failed()} ${this.about === undefined ? nothing : this.#told(this.about)}
    </kh-sheet>`;
  }

  #told(about: About): TemplateResult {
    return html`<dl>
        ${aboutFacts(about).map(
          ({ name, value, isCode = false }) =>
            html`<div class="fact">
              <dt>${name}</dt>
              <dd class=${classMap({ code: isCode })}><bdi>${value}</bdi></dd>
            </div>`,
        )}
      </dl>
      <div class="ways">
        ${this.#update(about)}
        <button class="plain-link" @click=${() => this.#copy(about)}>
          ${msg('انسخ كل هذا', { desc: 'Button: copies all facts about the app for a bug report' })}
        </button>
        <button class="plain-link" @click=${this.#showLicences}>
          ${msg('الرخص', { desc: 'Button: shows the licences of all that is shipped' })}
        </button>
        <span class="quiet" role="status"
          >${this.isCopied ? msg('نُسخ', { desc: 'Status: the facts were copied' }) : nothing}</span
        >
      </div>
      ${this.#noKey(about)} ${this.#licences()}`;
  }

  #update({ updates }: About): TemplateResult | typeof nothing {
    const { installUpdate } = this;
    if (installUpdate === undefined || updates !== 'ready') return nothing;
    return html`<button class="strong" @click=${() => void installUpdate()}>
      ${msg('ثبّت تحديثًا من ملف…', { desc: 'Button: choose a package, have it verified and installed' })}
    </button>`;
  }

  #noKey({ updates }: About): TemplateResult | typeof nothing {
    if (updates !== 'no-key') return nothing;
    return html`<p class="quiet">
      ${msg('بُنيت هذه النسخة من غير مفتاح للتحقق من التحديثات، فلا تثبّت تحديثًا من ملف.', {
        desc: 'This build has no public key, so it cannot check updates and installs none',
      })}
    </p>`;
  }

  #licences(): TemplateResult | typeof nothing {
    if (this.licences === undefined) return nothing;
    const { text } = this.licences;
    if (text === null) {
      return html`<p class="quiet">
        ${msg('تُجمع الرخص حين تُحزم خزانة. في نسخة التطوير هي مع كل مكتبة في node_modules.', {
          desc: 'The app runs from its sources: no text of licences was gathered',
        })}
      </p>`;
    }
    const name = msg('نصوص الرخص', { desc: 'Spoken name of the text of all licences' });
    return html`<pre dir="ltr" lang="en" tabindex="0" role="region" aria-label=${name}>
${text}</pre>`;
  }

  #failed(): TemplateResult | typeof nothing {
    if (this.failure === undefined) return nothing;
    return html`<kh-failure-message
      compact
      heading=${msg('تعذّر معرفة ذلك', { desc: 'Heading: the facts about the app cannot be had' })}
      .failure=${this.failure}
      @kh-retry=${this.#retry}
    ></kh-failure-message>`;
  }

  async #ask(): Promise<void> {
    const answer = await this.archive?.about({});
    if (answer?.ok === true) this.about = answer.value;
    this.failure = answer?.ok === false ? answer.failure : undefined;
  }

  readonly #showLicences = async (): Promise<void> => {
    const answer = await this.archive?.licences({});
    if (answer?.ok === true) this.licences = answer.value;
    this.failure = answer?.ok === false ? answer.failure : undefined;
  };

  async #copy(about: About): Promise<void> {
    this.isCopied = await copyText(aboutAsText(about));
  }

  readonly #retry = (event: Event): void => {
    event.stopPropagation();
    void this.#ask();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-about-sheet': AboutSheet;
  }
}
