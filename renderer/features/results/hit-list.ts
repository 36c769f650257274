import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { msg } from '@lit/localize';
import type { Hit } from '../../../contract/schemas.ts';
import type { ArticleId } from '../../api/archive-types.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { markStyles } from '../../ui/marked.ts';
import type { Asked } from '../reasons/hit-reasons.ts';
import {
  HitOpenEvent,
  ListEdgeEvent,
  ListPlaceEvent,
  RowsInSightEvent,
  RowsWantedEvent,
} from './hit-list-events.ts';
import { hitListStyles } from './hit-list.styles.ts';
import { hitRow } from './hit-row.ts';
import type { ListPlace } from './list-place.ts';
import { RowWindow } from './row-window.ts';
import type { WindowParts } from './window-parts.ts';

/**
 * The hits as a list of links, of which one at a time is in the tab order; keys move it. Only the rows about
 * what is in sight are drawn, and what has not been fetched is drawn as its shape.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
@customElement('kh-hit-list')
export class HitList extends LitElement {
  static override readonly styles = [controlStyles, markStyles, hitListStyles];

  /** By place in the list, from 0; those that are there. */
  @property({ attribute: false }) hits: ReadonlyMap<number, Hit> = new Map();
  /** Rows of the list, as far as is known. */
  @property({ type: Number }) rows = 0;
  /** Whether there may be more. */
  @property({ type: Boolean }) open = false;
  /** What the hits answer; another question is read from its beginning. */
  @property({ attribute: false }) question: string | undefined;
  /** Where it is begun to be read instead. */
  @property({ attribute: false }) place: ListPlace | null = null;
  /** The question in full, so that each hit can say why it is one; `undefined` when nothing was asked for. */
  @property({ attribute: false }) asked: Asked | undefined;
  /** The query names its strictness itself. */
  @property({ type: Boolean }) fixed = false;
  @property({ attribute: false }) openId: ArticleId | null = null;
  /** Address of an article, so that a hit can be opened in a new window too. */
  @property({ attribute: false }) addressOf: (id: ArticleId) => string = () => '#';
  /** What the list is scrolled in. */
  @property({ attribute: false }) scroller: HTMLElement | null = null;
  /** The row that the keyboard is on, or comes to. */
  @state() private active = 0;
  @query('.runway') private readonly runway!: HTMLElement | null;
  @query('ol') private readonly block!: HTMLElement | null;

  readonly #window = new RowWindow(
    this,
    () => this.#parts(),
    () => this.rows,
    {
      moved: (row) => this.dispatchEvent(new RowsInSightEvent(row)),
      settled: (place) => this.dispatchEvent(new ListPlaceEvent(place)),
    },
  );

  /** Whether the keyboard is to be on the active row after the next update. */
  #wantsKeyboard = false;
  #told = '';

  /** Moves the keyboard to the hit that had it last, or to this one. */
  focusHit(index = this.active): void {
    this.active = Math.min(Math.max(index, 0), this.rows - 1);
    this.#wantsKeyboard = true;
    const { first, end } = this.#window.range;
    if (this.active < first || this.active >= end) this.#goTo(this.active);
    this.requestUpdate();
  }

  /** Brings a row into sight and has the keyboard come to it, without taking it there. */
  reveal(index: number): void {
    this.active = index;
    const { first, end } = this.#window.range;
    if (index < first || index >= end) this.#goTo(index);
    else this.#window.reveal(index);
  }

  /** Has a row at the top of the list, and the keyboard come to it. */
  showRow(index: number): void {
    this.active = index;
    this.#window.goTo({ row: index, top: 0 });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) {
      this.active = this.place?.row ?? 0;
      this.#window.begin(this.place);
    }
    this.active = Math.max(0, Math.min(this.active, this.rows - 1));
    // Who has scrolled on with the wheel comes by Tab to what is in sight.
    const { first, end } = this.#window.sight;
    const isOut = this.active < first || this.active >= end;
    if (isOut && end > first && !this.#hasKeyboard() && !this.#wantsKeyboard) this.active = first;
    this.#wantsKeyboard ||= this.#hasKeyboard();
  }

  override render(): TemplateResult {
    const { first, end } = this.#window.range;
    const indexes = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
    // A row that has the keyboard stays when it is scrolled away, or the keyboard would be lost.
    const isAside = this.active < first || this.active >= end;
    if (isAside && this.#wantsKeyboard && this.active < this.rows) indexes.unshift(this.active);
    return html`<div class="runway">
      <ol
        aria-label=${msg('النتائج', { desc: 'Spoken name of the result list' })}
        @keydown=${this.#keydown}
      >
        ${repeat(
          indexes,
          (index) => `${String(index)} ${String(this.hits.get(index)?.id)}`,
          (index) => this.#row(index, index < first || index >= end),
        )}
      </ol>
    </div>`;
  }

  override updated(): void {
    if (this.#wantsKeyboard) this.#takeKeyboard();
    const { first, end } = this.#window.range;
    const drawn = `${String(this.question)} ${String(first)} ${String(end)} ${String(this.hits.size)}`;
    if (drawn === this.#told) return;
    this.#told = drawn;
    this.dispatchEvent(new RowsWantedEvent(this.#window.range));
  }

  #row(index: number, isAside: boolean): TemplateResult {
    const hit = this.hits.get(index);
    return hitRow({
      index,
      hit,
      isAside,
      rows: this.open ? null : this.rows,
      isActive: index === this.active,
      isOpen: this.openId !== null && hit?.id === this.openId,
      address: hit === undefined ? '#' : this.addressOf(hit.id),
      asked: this.asked,
      isFixed: this.fixed,
      open: (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        if (hit !== undefined) this.dispatchEvent(new HitOpenEvent(hit.id));
      },
      entered: () => {
        this.active = index;
      },
    });
  }

  #parts(): WindowParts | null {
    const { scroller, runway, block } = this;
    return scroller === null || runway === null || block === null
      ? null
      : { scroller, runway, block };
  }

  #hasKeyboard(): boolean {
    return this.shadowRoot?.activeElement != null;
  }

  #takeKeyboard(): void {
    this.#wantsKeyboard = false;
    const row = this.renderRoot.querySelector(`[data-index="${String(this.active)}"]`);
    if (row === null || row.contains(this.shadowRoot?.activeElement ?? null)) return;
    row.querySelector<HTMLElement>('a, .shape')?.focus({ preventScroll: true });
  }

  /** Rows are walked with a little of the next one in sight. */
  #goTo(row: number): void {
    const isLast = row === this.rows - 1;
    this.#window.goTo({ row, top: isLast ? (this.scroller?.clientHeight ?? 0) - 40 : 40 });
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = this.#targetOf(event.key);
    if (target === undefined) return;
    event.preventDefault();
    if (target < 0 && event.key === 'ArrowUp') {
      this.dispatchEvent(new ListEdgeEvent());
      return;
    }
    this.focusHit(target);
    void this.updateComplete.then(() => {
      this.#window.reveal(this.active);
    });
  };

  #targetOf(key: string): number | undefined {
    switch (key) {
      case 'ArrowDown':
        return this.active + 1;
      case 'ArrowUp':
        return this.active - 1;
      case 'PageDown':
        return this.active + this.#window.rowsInSight;
      case 'PageUp':
        return this.active - this.#window.rowsInSight;
      case 'Home':
        return 0;
      case 'End':
        return this.rows - 1;
      default:
        return undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-hit-list': HitList;
  }
}
