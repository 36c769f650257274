import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { RequestInput } from '../../../contract/contract.ts';
import type { Collection, Removable } from '../../../contract/job-schemas.ts';
import { countArticles } from '../../strings/counts.ts';
import { isolate } from '../../strings/isolate.ts';
import { nameCollection } from '../../strings/collection-name.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { KeyboardKeeper } from '../../ui/keyboard-keeper.ts';

type Scope = RequestInput<'remove'>['scope'];

/** Removes a collection from the library, or what has vanished of it, once the reader has seen how much it is. */
@customElement('kh-collection-removal')
export class CollectionRemoval extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        flex-flow: row wrap;
        gap: 0.25rem 1.25rem;
        align-items: baseline;
      }

      [role='group'] {
        display: contents;
      }

      .plain-link.yes {
        color: var(--alarm);
      }
    `,
  ];

  @property({ attribute: false }) collection: Collection | undefined;
  /** Counts what would go, or has it go. */
  @property({ attribute: false }) askToRemove: (
    request: RequestInput<'remove'>,
  ) => Promise<Removable | undefined> = () => Promise.resolve(undefined);
  @state() private doubtful: { readonly scope: Scope; readonly removable: Removable } | undefined;

  constructor() {
    super();
    new KeyboardKeeper(this, () => {
      this.renderRoot.querySelector<HTMLElement>('button')?.focus();
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { collection } = this;
    if (collection === undefined) return nothing;
    return this.doubtful === undefined
      ? this.#offers(collection)
      : this.#doubt(collection, this.doubtful.scope, this.doubtful.removable);
  }

  #offers(collection: Collection): TemplateResult {
    return html`${
      collection.vanished === 0
        ? nothing
        : this.#button(
            collection,
            msg('أزل ما غاب عن مصدره', { desc: 'Button: remove vanished articles' }),
            () => this.#count(collection, 'vanished'),
          )
    }
    ${this.#button(
      collection,
      msg('أزل المجموعة', { desc: 'Button: remove a collection from the library' }),
      () => this.#count(collection, 'all'),
    )}`;
  }

  #doubt(collection: Collection, scope: Scope, { articles }: Removable): TemplateResult {
    const count = isolate(countArticles(interfaceLanguage(), articles));
    return html`<span role="group" aria-labelledby="doubt">
      <span id="doubt">
        ${msg(str`يُزال من المكتبة: ${count}. ملفاتك تبقى حيث هي. أنُزيلها؟`, {
          desc: 'Asked before articles are removed: how many; the files stay',
        })}
      </span>
      ${this.#button(
        collection,
        msg('نعم، أزلها', { desc: 'Button: yes, remove them' }),
        async () => {
          this.doubtful = undefined;
          await this.askToRemove({ id: collection.id, scope, isCertain: true });
        },
        'yes',
      )}
      ${this.#button(collection, msg('لا، دعها', { desc: 'Button: no, let them be' }), () => {
        this.doubtful = undefined;
      })}
    </span>`;
  }

  async #count({ id }: Collection, scope: Scope): Promise<void> {
    const removable = await this.askToRemove({ id, scope });
    this.doubtful = removable === undefined ? undefined : { scope, removable };
  }

  /** Many collections have the same buttons: heard, each says of which it is. */
  #button(
    { name, place }: Collection,
    label: string,
    press: () => unknown,
    look: 'yes' | '' = '',
  ): TemplateResult {
    const collection = nameCollection(name, place === null);
    return html`<button
      class="plain-link ${look}"
      aria-label=${msg(str`${label}: ${collection}`, {
        desc: 'Spoken name of a button of one collection',
      })}
      @click=${press}
    >
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-collection-removal': CollectionRemoval;
  }
}
