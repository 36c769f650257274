import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { ArchiveApi, RequestInput } from '../../../contract/contract.ts';
import type { Collection, Removable } from '../../../contract/job-schemas.ts';
import { archiveContext } from '../../api/archive-context.ts';
import { countArticles } from '../../strings/counts.ts';
import { nameCollection } from '../../strings/collection-name.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { choice, choiceStyles } from '../../ui/choice.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { iconStyles } from '../../ui/icon.ts';
import { nameEncoding } from '../reader/origin-names.ts';
import { collectionListStyles } from './collection-list.styles.ts';
import { CollectionsController } from './collections-controller.ts';
import { encodings } from './encodings.ts';
import { ShowImportsEvent } from './import-events.ts';
import type { MappingEvent } from './mapping-form.ts';
import '../../ui/failure-message.ts';
import './collection-removal.ts';
import './mapping-form.ts';

type Change = Omit<RequestInput<'setCollection'>, 'id'>;

/** What was added to the library: how much it holds, whether it is watched, and how it is read. */
@customElement('kh-collection-list')
export class CollectionList extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, choiceStyles, collectionListStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  @property({ type: Number }) generation = 0;
  /** Those whose reading was changed since they were read. */
  @state() private changed: ReadonlySet<number> = new Set();

  readonly #known = new CollectionsController(this, () => ({
    archive: this.archive,
    generation: this.generation,
  }));

  override render(): TemplateResult {
    return html`${this.#failure()}
      <ul>
        ${this.#known.collections?.map((collection) => html`<li>${this.#collection(collection)}</li>`)}
      </ul>
      <p class="visually-hidden" role="status">
        ${this.changed.size === 0 ? nothing : savedWords()}
      </p>`;
  }

  #failure(): TemplateResult | typeof nothing {
    if (this.#known.failure === undefined) return nothing;
    return html`<kh-failure-message
      compact
      heading=${msg('لم يتم ذلك', { desc: 'Heading: something about a collection failed' })}
      .failure=${this.#known.failure}
      @kh-retry=${this.#retried}
    ></kh-failure-message>`;
  }

  #collection(collection: Collection): TemplateResult {
    const { place } = collection;
    return html`<h3><bdi>${nameCollection(collection.name, place === null)}</bdi></h3>
      <p class="counts">${countsOf(collection).map((count) => html`<span>${count}</span>`)}</p>
      ${
        place === null
          ? html`<p class="counts">
              ${msg('مما يأتي مع خزانة', { desc: 'A collection that is shipped with the app' })}
            </p>`
          : html`<p class="place"><bdi>${place}</bdi></p>
              ${this.#settings(collection)}`
      }
      ${
        collection.files === 0 && place === null
          ? nothing
          : html`<kh-collection-removal
              .collection=${collection}
              .askToRemove=${this.#remove}
            ></kh-collection-removal>`
      }`;
  }

  #settings(collection: Collection): TemplateResult {
    const { id, name, isWatched, mapping } = collection;
    const again = msg('أعد القراءة', { desc: 'Button: read a collection again' });
    return html`<div class="settings">
        <label class="watch">
          <input
            type="checkbox"
            .checked=${isWatched}
            @change=${(event: Event) => {
              const { checked } = event.target as HTMLInputElement;
              void this.#known.change({ id, watch: checked });
            }}
          />
          ${msg('راقب ما يتغير فيها', { desc: 'Switch: whether a collection is watched' })}
        </label>
        ${this.#encoding(collection)}
        <button
          class="plain-link"
          aria-label=${`${again}: ${name}`}
          @click=${() => this.#reread(id)}
        >
          ${again}
        </button>
      </div>
      <details>
        <summary>
          ${msg('حقول الجداول والسجلات', { desc: 'Opens the form for the mapping' })}
        </summary>
        <kh-mapping-form
          .mapping=${mapping}
          @kh-mapping=${(event: MappingEvent) => this.#change(id, { mapping: event.mapping })}
        ></kh-mapping-form>
      </details>
      ${this.changed.has(id) ? html`<p class="saved">${savedWords()}</p>` : nothing}`;
  }

  #encoding({ id, encoding }: Collection): TemplateResult {
    const known: readonly string[] = encodings;
    const choices = encoding === null || known.includes(encoding) ? known : [...known, encoding];
    return html`<label>
      ${msg('الترميز', { desc: 'Label: encoding in which a collection is read' })}
      ${choice(
        html`<select
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            void this.#change(id, { encoding: value === '' ? null : value });
          }}
        >
          <option value="" ?selected=${encoding === null}>
            ${msg('يُعرف وحده', { desc: 'Choice: the encoding is found out' })}
          </option>
          ${choices.map(
            (each) =>
              html`<option value=${each} ?selected=${each === encoding}>
                ${nameEncoding(each)}
              </option>`,
          )}
        </select>`,
      )}
    </label>`;
  }

  async #change(id: number, change: Change): Promise<void> {
    if (await this.#known.change({ id, ...change })) this.changed = new Set([...this.changed, id]);
  }

  async #reread(id: number): Promise<void> {
    if (!(await this.#known.reread(id))) return;
    this.changed = new Set([...this.changed].filter((each) => each !== id));
    this.dispatchEvent(new ShowImportsEvent());
  }

  readonly #remove = (request: RequestInput<'remove'>): Promise<Removable | undefined> =>
    this.#known.remove(request);

  readonly #retried = (event: Event): void => {
    event.stopPropagation();
    this.#known.retry();
  };
}

function savedWords(): string {
  return msg('حُفظ. أعد القراءة ليسري على ما قُرئ من قبل.', {
    desc: 'After a change of how a collection is read: read it again to have it',
  });
}

function countsOf({ files, articles, vanished }: Collection): readonly string[] {
  const language = interfaceLanguage();
  const [filesIn, gone] = [formatNumber(language, files), formatNumber(language, vanished)];
  return [
    countArticles(language, articles),
    msg(str`ملفات: ${filesIn}`, { desc: 'Files of a collection' }),
    ...(vanished === 0
      ? []
      : [msg(str`غابت عن مصدرها: ${gone}`, { desc: 'Articles no longer in their source' })]),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-collection-list': CollectionList;
  }
}
