import { consume } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { msg, str } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import { describeFailure } from '../../../contract/describe-failure.ts';
import { describeRung, loosestRung, usualStrictness } from '../../../contract/describe-rung.ts';
import { archiveContext } from '../../api/archive-context.ts';
import { countArticles } from '../../strings/counts.ts';
import { isolate } from '../../strings/isolate.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, type ViewState } from '../view-state/view-state.ts';
import { LadderController } from './ladder-controller.ts';
import { strictnessControlStyles } from './strictness-control.styles.ts';

const strictnesses = Array.from({ length: loosestRung }, (_, index) => index + 1);

/**
 * How strictly the query is read: one button that names the rung in force, and behind it the ladder with
 * what the query finds on each rung.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
@customElement('kh-strictness-control')
export class StrictnessControl extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, strictnessControlStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  @property({ attribute: false }) view: ViewState = initialView;
  @property({ type: Boolean }) typing = false;
  @property({ type: Number }) generation = 0;
  /** The rung that the query names itself, with `strict:`; it comes before any choice. */
  @property({ attribute: false }) own: number | null = null;
  /** The query found nothing as it stands, and the hits answer it more loosely. */
  @property({ type: Boolean }) loosened = false;
  @state() private open = false;
  /** The rung that the keyboard is on: the one in the tab order. */
  @state() private active = usualStrictness;
  @query('.toggle') private readonly toggle!: HTMLElement;

  readonly #ladder = new LadderController(this, () => ({
    archive: this.archive,
    view: this.view,
    typing: this.typing,
    generation: this.generation,
    isWanted: this.open,
  }));

  override render(): TemplateResult {
    const { name } = describeRung(this.#inForce(), interfaceLanguage());
    return html`<div @focusout=${this.#left} @keydown=${this.#keydown}>
      <button
        class="toggle"
        aria-haspopup="menu"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="ladder"
        @click=${this.#toggled}
      >
        <span
          >${msg('الصرامة:', { desc: 'Before the name of the rung of strictness in force' })}
          <span class="rung">${name}</span></span
        >${icon('down')}
      </button>
      <div id="ladder" class="panel" ?hidden=${!this.open} @pointerdown=${keepFocus}>
        <div
          role="menu"
          aria-label=${msg('درجات الصرامة، من الأشد إلى الأوسع', {
            desc: 'Spoken name of the list of rungs of strictness, strictest first',
          })}
        >
          ${strictnesses.map(this.#item)}
        </div>
        ${this.#note()}
      </div>
    </div>`;
  }

  readonly #item = (strictness: number): TemplateResult => {
    const language = interfaceLanguage();
    const { name, about } = describeRung(strictness, language);
    const articles = this.#ladder.ladder?.find((rung) => rung.strictness === strictness)?.articles;
    return html`<button
      role="menuitemradio"
      tabindex=${strictness === this.active ? 0 : -1}
      aria-checked=${strictness === this.#inForce() ? 'true' : 'false'}
      aria-disabled=${this.own === null ? nothing : 'true'}
      @focus=${() => {
        this.active = strictness;
      }}
      @click=${() => {
        this.#choose(strictness);
      }}
    >
      <span class="number" aria-hidden="true">${formatNumber(language, strictness)}</span>
      <span class="rung">${name}</span>
      <span class=${classMap({ count: true, coming: articles === undefined })} aria-hidden="true"
        >${articles === undefined ? nothing : formatNumber(language, articles)}</span
      >
      <span class="about">${about}</span>
      <span class="visually-hidden"
        >${articles === undefined ? nothing : countArticles(language, articles)}</span
      >
    </button>`;
  };

  #note(): TemplateResult | typeof nothing {
    if (this.own !== null) {
      const field = isolate('strict:');
      return html`<p class="note">
        ${msg(str`البحث نفسه يحدّد صرامته؛ احذف «${field}» منه ليعود الاختيار إليك.`, {
          desc: 'Below the rungs, when the query names its strictness; a field name is quoted',
        })}
      </p>`;
    }
    const { failure, pending } = this.#ladder;
    if (failure === undefined || pending) return this.loosened ? loosenedNote() : nothing;
    return html`<p class="note" role="alert">
      ${inDigits(describeFailure(failure, interfaceLanguage()))}
      <button class="plain-link" @click=${this.#retry}>
        ${msg('أعد العدّ', { desc: 'Button: count again what each rung finds' })}
      </button>
    </p>`;
  }

  /** The rung that the reader has asked for, or the query. */
  #inForce(): number {
    return this.own ?? this.view.strictness ?? usualStrictness;
  }

  readonly #toggled = (): void => {
    this.open = !this.open;
    if (!this.open) return;
    void this.updateComplete.then(() => {
      this.#items()[this.#inForce() - 1]?.focus();
    });
  };

  #choose(strictness: number): void {
    if (this.own !== null) return;
    this.#close();
    const chosen = strictness === usualStrictness ? null : strictness;
    if (chosen === this.view.strictness) return;
    this.dispatchEvent(new ViewChangeEvent({ strictness: chosen }));
  }

  #close(): void {
    this.open = false;
    this.toggle.focus();
  }

  readonly #retry = (): void => {
    this.#ladder.retry();
  };

  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget)) return;
    this.open = false;
  };

  /** What a key does to the list it does not do to the page. */
  readonly #keydown = (event: KeyboardEvent): void => {
    if (!this.open || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.#close();
    else if (!this.#move(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #move(key: string): boolean {
    const items = this.#items();
    const at = items.findIndex((item) => item.matches(':focus'));
    const target = targetOf(key, at, items.length);
    if (target === null) return false;
    items[target]?.focus();
    return true;
  }

  #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitemradio]')];
  }
}

function loosenedNote(): TemplateResult {
  return html`<p class="note">
    ${msg('هذه أعداد البحث كما كُتب؛ والنتائج أوسع منه لأنه لم يجد شيئًا.', {
      desc: 'Below the rungs: the counts are of the query as written, the hits of a looser reading',
    })}
  </p>`;
}

/** Where a key leads in a list that goes round. */
function targetOf(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at + length - 1) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

/** The list keeps the keyboard while the mouse is on it. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-strictness-control': StrictnessControl;
  }
}
