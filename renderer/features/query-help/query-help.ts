import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { queryForms, type QueryForm } from './query-forms.ts';
import { queryHelpStyles } from './query-help.styles.ts';

/** The reader wants to try an example. */
export class ExampleEvent extends Event {
  static readonly type = 'kh-example';
  readonly query: string;

  constructor(example: string) {
    super(ExampleEvent.type);
    this.query = example;
  }
}

/** What can be written into the search line: a sheet of forms, each with examples to press. */
@customElement('kh-query-help')
export class QueryHelp extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, queryHelpStyles];

  @property() heading = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  show(): void {
    this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @keydown=${keepEscape} @click=${this.#beside}>
      <div class="head">
        <h2 id="heading">${this.heading}</h2>
        <button
          class="square"
          aria-label=${msg('أغلق', { desc: 'Button: close the help on searching' })}
          @click=${this.#close}
        >
          ${icon('close')}
        </button>
      </div>
      <dl>${queryForms().map(this.#form)}</dl>
    </dialog>`;
  }

  readonly #form = ({ meaning, examples }: QueryForm): TemplateResult =>
    html`<div class="form">
      <dt>${meaning}</dt>
      <dd>
        ${examples.map(
          (example) =>
            html`<button
              @click=${() => {
                this.#try(example);
              }}
            >
              <bdi>${example}</bdi>
            </button>`,
        )}
      </dd>
    </div>`;

  #try(example: string): void {
    this.#close();
    this.dispatchEvent(new ExampleEvent(example));
  }

  readonly #close = (): void => {
    this.dialog.close();
  };

  /** A press on the page behind the sheet: the dialog itself is hit only outside of what it holds. */
  readonly #beside = (event: MouseEvent): void => {
    if (event.target !== this.dialog) return;
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) this.#close();
  };
}

/** The dialog closes on Esc by itself, unless somebody takes the key: the page would. */
function keepEscape(event: KeyboardEvent): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-query-help': QueryHelp;
  }
}
