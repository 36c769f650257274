import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { describeFinding } from '../../../contract/describe-finding.ts';
import type { Failure } from '../../../contract/failure.ts';
import type {
  Finding,
  Verification,
  VerificationProgress,
  VerificationReport,
} from '../../../contract/verification-schemas.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatMoment } from '../../strings/moments.ts';
import { formatNumber, formatPercent } from '../../strings/numbers.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import type { Sheet } from '../../ui/sheet.ts';
import { ShowImportsEvent } from '../importing/import-events.ts';
import { VerifyEvent } from './verify-event.ts';
import { verificationSheetStyles } from './verification-sheet.styles.ts';
import { nameVerification, tellProgress, tellResult } from './verification-words.ts';
import '../../ui/failure-message.ts';
import '../../ui/progress-bar.ts';
import '../../ui/sheet.ts';

/** Has the library verified: says what that is, how far it is, and what the last time found. */
@customElement('kh-verification-sheet')
export class VerificationSheet extends LitElement {
  static override readonly styles = [controlStyles, verificationSheetStyles];

  @property({ attribute: false }) state: Verification = { running: null, last: null };
  @property({ attribute: false }) failure: Failure | undefined;
  @query('kh-sheet') private readonly sheet!: Sheet;

  show(): void {
    this.sheet.show();
  }

  override render(): TemplateResult {
    const { running, last } = this.state;
    return html`<kh-sheet heading=${nameVerification()}>
      <p>
        ${msg(
          'تُقرأ المكتبة كلها وتُقابل بنفسها: كل مادة ببصمتها يوم أُخذت، والفهرس ببصماته وبمواد المكتبة. لا يُكتب فيها شيء، ويمكنك أن تبحث وتقرأ في أثناء ذلك.',
          { desc: 'What a verification of the library does' },
        )}
      </p>
      ${this.#failed()} ${running === null ? nothing : this.#running(running)}
      ${last === null ? nothing : this.#result(last)}
      <div class="ways">${this.#button(running !== null)}</div>
    </kh-sheet>`;
  }

  #button(isRunning: boolean): TemplateResult {
    return isRunning
      ? html`<button class="plain-link" @click=${() => this.dispatchEvent(new VerifyEvent('stop'))}>
          ${msg('أوقف الفحص', { desc: 'Button: gives up the verification that runs' })}
        </button>`
      : html`<button class="strong" @click=${() => this.dispatchEvent(new VerifyEvent('start'))}>
          ${msg('افحص المكتبة الآن', { desc: 'Button: begins to verify the library' })}
        </button>`;
  }

  #running(progress: VerificationProgress): TemplateResult {
    return html`<div class="running">
      <p>${tellProgress(progress)}</p>
      <kh-progress-bar
        .share=${progress.share}
        label=${nameVerification()}
        words=${formatPercent(interfaceLanguage(), progress.share)}
      ></kh-progress-bar>
    </div>`;
  }

  #result(report: VerificationReport): TemplateResult {
    const language = interfaceLanguage();
    const when = formatMoment(language, report.ended);
    const { findings, more } = report;
    return html`<section class="result">
      <p class="verdict" role="status">${tellResult(report)}</p>
      <p class="quiet">
        ${msg(str`آخر فحص: ${when}`, { desc: 'When the library was verified last' })}
      </p>
      ${
        findings.length === 0
          ? nothing
          : html`<ul>
              ${findings.map((finding) => html`<li>${describeFinding(finding, language)}</li>`)}
              ${more === 0 ? nothing : html`<li>${this.#more(more)}</li>`}
            </ul>`
      }
      ${findings.some(isInSource) ? this.#toCollections() : nothing}
    </section>`;
  }

  #more(more: number): string {
    const count = formatNumber(interfaceLanguage(), more);
    return msg(str`وغير ذلك: ${count}`, { desc: 'Below some findings: how many others there are' });
  }

  #toCollections(): TemplateResult {
    return html`<button
      class="plain-link"
      @click=${() => {
        this.sheet.close();
        this.dispatchEvent(new ShowImportsEvent('collections'));
      }}
    >
      ${msg('إلى المجموعات لتُعاد قراءتها', {
        desc: 'Button below damaged articles: to the collections, which can be read again',
      })}
    </button>`;
  }

  #failed(): TemplateResult | typeof nothing {
    if (this.failure === undefined) return nothing;
    return html`<kh-failure-message
      compact
      heading=${msg('تعذّر الفحص', { desc: 'Heading: the library could not be verified' })}
      .failure=${this.failure}
      @kh-retry=${(event: Event) => {
        event.stopPropagation();
        this.dispatchEvent(new VerifyEvent('start'));
      }}
    ></kh-failure-message>`;
  }
}

/** Whether reading a collection again would bring back what is damaged or lost. */
function isInSource(finding: Finding): boolean {
  if (finding.kind === 'index-differs') return finding.extra > 0;
  return finding.kind === 'article-damaged' || finding.kind === 'catalogue-behind';
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-verification-sheet': VerificationSheet;
  }
}
