import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { KeptSearch, SearchAddress } from '../../../contract/jump-schemas.ts';
import { archiveContext } from '../../api/archive-context.ts';
import { isolate } from '../../strings/isolate.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatMoment } from '../../strings/moments.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { KeyboardKeeper } from '../../ui/keyboard-keeper.ts';
import type { Sheet } from '../../ui/sheet.ts';
import { searchesSheetStyles } from './searches-sheet.styles.ts';
import '../../ui/failure-message.ts';
import '../../ui/sheet.ts';

/** The searches that are kept and those made lately; the present one can be kept under a name. */
@customElement('kh-searches-sheet')
export class SearchesSheet extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, searchesSheetStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  /** The present one, to be kept; `null` when nothing is searched for. */
  @property({ attribute: false }) present: SearchAddress | null = null;
  @state() private searches: readonly KeptSearch[] = [];
  @state() private failure: Failure | undefined;
  @query('kh-sheet') private readonly sheet!: Sheet;

  constructor() {
    super();
    new KeyboardKeeper(this, () => {
      this.renderRoot.querySelector<HTMLElement>('input, li a')?.focus();
    });
  }

  show(): void {
    this.sheet.show();
    void this.#ask();
  }

  override render(): TemplateResult {
    const saved = this.searches.filter(({ name }) => name !== null);
    const recent = this.searches.filter(({ name }) => name === null);
    return html`<kh-sheet heading=${msg('الأبحاث', { desc: 'Heading of the sheet of searches' })}>
      ${this.present === null ? nothing : this.#form(this.present)}
      ${
        this.failure === undefined
          ? nothing
          : html`<kh-failure-message
              compact
              heading=${msg('تعذّر حفظ الأبحاث', { desc: 'Heading: searches could not be kept' })}
              .failure=${this.failure}
              @kh-retry=${this.#retry}
            ></kh-failure-message>`
      }
      ${this.#list(msg('أبحاث محفوظة', { desc: 'Heading: searches kept under a name' }), saved)}
      ${this.#list(msg('أبحاث أخيرة', { desc: 'Heading: searches made lately' }), recent)}
      ${
        recent.length === 0
          ? nothing
          : html`<button class="plain-link" @click=${() => void this.#forget(null)}>
              ${msg('انسَ الأبحاث الأخيرة', { desc: 'Button: forgets all searches made lately' })}
            </button>`
      }
      ${
        this.searches.length > 0
          ? nothing
          : html`<p class="none">
              ${msg('لا أبحاث بعد. ما تبحث عنه يُذكر هنا، على جهازك وحده.', {
                desc: 'No search is remembered yet; they are kept on this computer only',
              })}
            </p>`
      }
    </kh-sheet>`;
  }

  #form({ query: words }: SearchAddress): TemplateResult {
    return html`<form @submit=${this.#save}>
      <label>
        <span
          >${msg('احفظ البحث الحالي باسم', { desc: 'Label: keep the present search under this name' })}</span
        >
        <input name="name" required maxlength="200" autocomplete="off" .value=${words} dir="auto" />
      </label>
      <button class="strong">${msg('احفظ', { desc: 'Button: keeps the present search' })}</button>
    </form>`;
  }

  #list(heading: string, searches: readonly KeptSearch[]): TemplateResult | typeof nothing {
    if (searches.length === 0) return nothing;
    return html`<section>
      <h3>${heading}</h3>
      <ul>
        ${repeat(searches, ({ id }) => id, this.#row)}
      </ul>
    </section>`;
  }

  readonly #row = ({ id, name, query: words, address, at }: KeptSearch): TemplateResult => {
    const called = isolate(name ?? words);
    return html`<li>
      <a
        href=${address}
        @click=${() => {
          this.sheet.close();
        }}
      >
        <bdi class="name">${name ?? words}</bdi>
        ${name === null || name === words ? nothing : html`<bdi class="meta">${words}</bdi>`}
      </a>
      <time class="meta" datetime=${at}>${formatMoment(interfaceLanguage(), at)}</time>
      <button
        class="square"
        aria-label=${msg(str`انسَ البحث: ${called}`, {
          desc: 'Button: forgets a search; its name',
        })}
        @click=${() => void this.#forget(id)}
      >
        ${icon('close')}
      </button>
    </li>`;
  };

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = new FormData(form).get('name');
    if (this.present === null || typeof name !== 'string' || name.trim() === '') return;
    const kept = await this.archive?.saveSearch({ ...this.present, name });
    this.failure = kept?.ok === false ? kept.failure : undefined;
    await this.#ask();
  };

  async #forget(id: number | null): Promise<void> {
    const done = await this.archive?.forgetSearch({ id });
    this.failure = done?.ok === false ? done.failure : undefined;
    await this.#ask();
  }

  readonly #retry = (event: Event): void => {
    event.stopPropagation();
    void this.#ask();
  };

  async #ask(): Promise<void> {
    const listed = await this.archive?.searches({});
    if (listed?.ok === true) this.searches = listed.value.searches;
    if (listed?.ok === false) this.failure = listed.failure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-searches-sheet': SearchesSheet;
  }
}
