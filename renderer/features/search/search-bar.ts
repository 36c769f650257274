import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import { archiveContext } from '../../api/archive-context.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { lineInputStyles } from '../../ui/line-input-styles.ts';
import { textDirection } from '../../ui/text-direction.ts';
import { longestQuery } from '../../../contract/longest-query.ts';
import type { ExampleEvent, QueryHelp } from '../query-help/query-help.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, parseView, type ViewState } from '../view-state/view-state.ts';
import { JumpsController } from './jumps-controller.ts';
import { groupOffers, type Offer, type OfferGroup } from './offers.ts';
import { searchBarStyles } from './search-bar.styles.ts';
import { suggestionId, suggestionList, suggestionListId } from './suggestion-list.ts';
import { SuggestionsController } from './suggestions-controller.ts';
import '../query-help/query-help.ts';

/** Ways to go on that are offered at a time. */
const mostSuggestions = 6;

/** The query as it stands now. `typing` is false once the reader has pressed Enter. */
export class QueryEvent extends Event {
  static readonly type = 'kh-query';
  readonly query: string;
  readonly typing: boolean;

  constructor(text: string, typing: boolean) {
    super(QueryEvent.type);
    this.query = text;
    this.typing = typing;
  }
}

/**
 * One line to search in; every change is told at once, except inside an input method's composition. What
 * the last word may go on with hangs below the line while one types.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
@customElement('kh-search-bar')
export class SearchBar extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, lineInputStyles, searchBarStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  @property() query = '';
  /** What is being typed, while it may be gone on with. */
  @state() private typed: string | null = null;
  /** The suggestion that the keyboard is on; −1 while it is on the line. */
  @state() private active = -1;
  @query('input') private readonly input!: HTMLInputElement;
  @query('kh-query-help') private readonly help!: QueryHelp;

  readonly #suggestions = new SuggestionsController(
    this,
    () => ({ archive: this.archive, text: this.typed }),
    mostSuggestions,
  );
  readonly #jumps = new JumpsController(this, () => ({ archive: this.archive, text: this.typed }));

  override render(): TemplateResult {
    const empty = this.query === '';
    const groups = this.#groups();
    const help = msg('كيف أبحث', { desc: 'Name of the help on searching, and of its button' });
    return html`<form
        role="search"
        class=${empty ? 'empty' : nothing}
        @submit=${this.#submit}
        @focusout=${this.#close}
      >
        ${icon('search')}
        <input
          type="search"
          role="combobox"
          aria-label=${msg('ابحث في الأرشيف', { desc: 'Spoken name of the search box' })}
          aria-autocomplete="list"
          aria-controls=${suggestionListId}
          aria-expanded=${groups.length > 0 ? 'true' : 'false'}
          aria-activedescendant=${this.active < 0 ? nothing : suggestionId(this.active)}
          placeholder=${msg('ابحث في الأرشيف', { desc: 'Placeholder of the search box' })}
          dir=${empty ? nothing : textDirection(this.query)}
          maxlength=${longestQuery}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          .value=${live(this.query)}
          @input=${this.#changed}
          @compositionend=${this.#composed}
          @keydown=${this.#keydown}
          @click=${this.#unfold}
        />
        ${
          empty
            ? html`<kbd aria-hidden="true">/</kbd>`
            : html`<button
                type="button"
                class="square"
                aria-label=${msg('امسح البحث', { desc: 'Button: clear the search box' })}
                @click=${this.clear}
              >
                ${icon('close')}
              </button>`
        }
        <button
          type="button"
          class="square help"
          aria-haspopup="dialog"
          aria-label=${help}
          title=${help}
          @click=${this.showHelp}
        >
          ${icon('help')}
        </button>
      </form>
      ${suggestionList(groups, this.active, this.#choose)}
      <kh-query-help heading=${help} @kh-example=${this.#tried}></kh-query-help>`;
  }

  /** Puts the cursor into the line and selects what stands there. */
  focusInput(): void {
    this.input.focus();
    this.input.select();
  }

  readonly showHelp = (): void => {
    this.help.show();
  };

  readonly clear = (): void => {
    this.input.value = '';
    this.#tell(true);
    this.input.focus();
  };

  #groups(): readonly OfferGroup[] {
    if (this.typed === null) return [];
    return groupOffers(this.#suggestions.suggestions, this.#jumps.jumps);
  }

  readonly #changed = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    this.#tell(true);
  };

  readonly #composed = (): void => {
    this.#tell(true);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#tell(false);
  };

  readonly #choose = (offer: Offer): void => {
    switch (offer.kind) {
      case 'completion':
        this.#take(offer.text);
        break;
      case 'name':
        this.#jump(viewOfName(offer.name));
        break;
      case 'title':
        this.#jump({ article: offer.title.id });
        break;
      case 'search':
        this.#jump(parseView(offer.search.address));
        break;
    }
  };

  #take(text: string): void {
    this.input.value = text;
    this.#tell(false);
  }

  #jump(patch: Partial<ViewState>): void {
    this.#close();
    this.dispatchEvent(new ViewChangeEvent(patch));
  }

  readonly #tried = ({ query: example }: ExampleEvent): void => {
    this.#take(example);
    this.input.focus();
  };

  /** Into an empty line one may have come for what was searched before. */
  readonly #unfold = (): void => {
    if (this.query === '') this.typed = '';
  };

  readonly #close = (): void => {
    this.typed = null;
    this.active = -1;
  };

  /** What a key does to the list it does not do to the page. */
  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.altKey && event.key === 'ArrowDown') this.#unfold();
    else if (
      !this.#move(
        event.key,
        this.#groups().flatMap(({ offers }) => offers),
      )
    )
      return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Goes round through the line and its suggestions; whether the key was for them. */
  #move(key: string, offers: readonly Offer[]): boolean {
    if (offers.length === 0) return false;
    const places = offers.length + 1;
    switch (key) {
      case 'ArrowDown':
        this.active = ((this.active + 2) % places) - 1;
        return true;
      case 'ArrowUp':
        this.active = ((this.active + places) % places) - 1;
        return true;
      case 'Escape':
        this.#close();
        return true;
      case 'Enter': {
        const chosen = offers[this.active];
        if (chosen === undefined) return false;
        this.#choose(chosen);
        return true;
      }
      default:
        return false;
    }
  }

  #tell(typing: boolean): void {
    const { value } = this.input;
    this.typed = typing && value !== '' ? value : null;
    this.active = -1;
    this.dispatchEvent(new QueryEvent(value, typing));
  }
}

/** All that a source or a category has. */
function viewOfName({ kind, name }: Extract<Offer, { kind: 'name' }>['name']): ViewState {
  return kind === 'source'
    ? { ...initialView, sources: [name] }
    : { ...initialView, categories: [name] };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-search-bar': SearchBar;
  }
}
