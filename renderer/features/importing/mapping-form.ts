import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { describeField } from '../../../contract/describe-field.ts';
import type { Collection } from '../../../contract/job-schemas.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { mappingFormStyles } from './mapping-form.styles.ts';

type Mapping = NonNullable<Collection['mapping']>;
type Field = keyof Mapping;

/** In the order of a newspaper's page. */
const fields = [
  'title',
  'standfirst',
  'text',
  'date',
  'source',
  'author',
  'category',
  'url',
  'externalId',
  'language',
] as const satisfies readonly Field[];

/** Written for a fact that is not to be looked for. */
const none = '-';

/** The reader has said which column or property holds which fact; `null` leaves all to be found out. */
export class MappingEvent extends Event {
  static readonly type = 'kh-mapping';
  readonly mapping: Mapping | null;

  constructor(mapping: Mapping | null) {
    super(MappingEvent.type);
    this.mapping = mapping;
  }
}

/** Which column or property of a table or of records holds which fact. */
@customElement('kh-mapping-form')
export class MappingForm extends LitElement {
  static override readonly styles = [controlStyles, mappingFormStyles];

  @property({ attribute: false }) mapping: Mapping | null = null;

  override render(): TemplateResult {
    return html`<form @submit=${this.#submit}>
      <p>
        ${msg(
          'للجداول والسجلات: اكتب اسم العمود الذي فيه كل معلومة. ما تتركه فارغًا يُعرف وحده، و«-» لما لا يُبحث عنه.',
          { desc: 'Explains the form: names of columns; empty is automatic, a hyphen is none' },
        )}
      </p>
      <div class="fields">${fields.map(this.#field)}</div>
      <button class="plain-link">
        ${msg('احفظ الحقول', { desc: 'Button: save which column holds which fact' })}
      </button>
    </form>`;
  }

  readonly #field = (field: Field): TemplateResult => {
    const column = this.mapping?.[field];
    return html`<label>
      ${describeField(field, interfaceLanguage())}
      <input
        name=${field}
        dir="auto"
        autocomplete="off"
        .value=${column === null ? none : (column ?? '')}
      />
    </label>`;
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const written = new FormData(event.target);
    const mapping: Mapping = {};
    for (const field of fields) {
      const value = written.get(field);
      const column = typeof value === 'string' ? value.trim() : '';
      if (column !== '') mapping[field] = column === none ? null : column;
    }
    const isEmpty = Object.keys(mapping).length === 0;
    this.dispatchEvent(new MappingEvent(isEmpty ? null : mapping));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-mapping-form': MappingForm;
  }
}
