import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PreferencesController } from '../../preferences/preferences-controller.ts';
import { withoutTashkeel } from '../../strings/without-tashkeel.ts';

// Not words of the interface, but something to read: in both languages, whichever the interface speaks.
const arabic =
  'في صباحٍ هادئ من أيام الخريف رسَتْ سفينة القمح عند الرصيف الشمالي، وخرج أهل الميناء يستقبلونها كما استقبلوا مثلها قبل ثلاثين عامًا. قال حارس المنارة إنه لم يرَ البحر ساكنًا هكذا منذ زمن، ثم عاد إلى دفتره وكتب التاريخ: 14 آذار.';
const english =
  'On a still autumn morning the grain ship came in to the northern quay, and the town went down to meet her as it had thirty years before.';

/** A few lines set as articles are. */
@customElement('kh-type-preview')
export class TypePreview extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
      font-family: var(--article-font);
      font-size: var(--article-size);
      line-height: var(--article-leading);
    }

    p {
      max-inline-size: var(--article-measure);
      /* Each language to its own side, whichever the interface runs to. */
      margin-block: 0;
      margin-inline: 0 auto;
      text-align: var(--article-justify);
    }

    p + p {
      margin-block-start: 0.5em;
      font-size: 0.9em;
    }
  `;

  readonly #preferences = new PreferencesController(this);

  override render(): TemplateResult {
    const isPlain = this.#preferences.current.tashkeel === 'hidden';
    return html`<p lang="ar" dir="rtl">${isPlain ? withoutTashkeel(arabic) : arabic}</p>
      <p lang="en" dir="ltr">${english}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-type-preview': TypePreview;
  }
}
