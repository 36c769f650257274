import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { controlStyles } from '../../ui/control-styles.ts';
import type { Sheet } from '../../ui/sheet.ts';
import { queryForms, type QueryForm } from './query-forms.ts';
import { queryHelpStyles } from './query-help.styles.ts';
import '../../ui/sheet.ts';

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
  static override readonly styles = [controlStyles, queryHelpStyles];

  @property() heading = '';
  @query('kh-sheet') private readonly sheet!: Sheet;

  show(): void {
    this.sheet.show();
  }

  override render(): TemplateResult {
    return html`<kh-sheet heading=${this.heading}>
      <dl>${queryForms().map(this.#form)}</dl>
    </kh-sheet>`;
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
    this.sheet.close();
    this.dispatchEvent(new ExampleEvent(example));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-query-help': QueryHelp;
  }
}
