import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { CountReply } from '../../../contract/schemas.ts';
import { countArticles } from '../../strings/counts.ts';
import { formatMonth } from '../../strings/dates.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { monthAt, monthPlaces, nearestFilled, type MonthPlace } from './month-places.ts';
import { monthScrubberStyles } from './month-scrubber.styles.ts';

/** The reader wants to see the month that begins at this row. */
export class RowWantedEvent extends Event {
  static readonly type = 'kh-row-wanted';
  readonly row: number;

  constructor(row: number) {
    super(RowWantedEvent.type);
    this.row = row;
  }
}

const height = 36;

/**
 * Where one is in a list by date, and a way to another month of it: a bar for each month, over which a mark
 * is dragged. Time runs with the script, from right to left in Arabic, whichever way the list is sorted.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/slider/
 */
@customElement('kh-month-scrubber')
export class MonthScrubber extends LitElement {
  static override readonly styles = [controlStyles, monthScrubberStyles];

  @property({ attribute: false }) months: CountReply['facets']['months'] = [];
  @property() sort: 'newest' | 'oldest' = 'newest';
  /** The first row in sight. */
  @property({ type: Number }) row = 0;
  @query('.track') private readonly track!: HTMLElement;
  @query('.thumb') private readonly thumb!: HTMLElement | null;
  #places: readonly MonthPlace[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('months') || changed.has('sort')) {
      this.#places = monthPlaces(this.months, this.sort);
    }
  }

  override render(): TemplateResult | typeof nothing {
    const [first, last] = [this.#places[0], this.#places.at(-1)];
    if (first === undefined || last === undefined || first === last) return nothing;
    const at = monthAt(this.#places, this.row);
    const here = this.#places[at] ?? first;
    const language = interfaceLanguage();
    const month = formatMonth(language, here.month);
    const articles = countArticles(language, here.articles);
    return html`<div
        class="track"
        role="slider"
        tabindex="0"
        aria-label=${msg('الشهر', { desc: 'Spoken name of the slider that goes to a month' })}
        aria-valuemin="0"
        aria-valuemax=${this.#places.length - 1}
        aria-valuenow=${at}
        aria-valuetext=${msg(str`${month}: ${articles}`, {
          desc: 'Spoken value of the slider: a month and how many articles it has',
        })}
        @pointerdown=${this.#grasp}
        @pointermove=${this.#drag}
        @keydown=${this.#keydown}
      >
        <svg viewBox="0 0 ${this.#places.length} ${height}" preserveAspectRatio="none">
          <path d=${barsOf(this.#places)} />
        </svg>
        <div class="thumb"></div>
      </div>
      <div class="axis" aria-hidden="true">
        <span>${first.month.slice(0, 4)}</span>
        <bdi class="here">${month}</bdi>
        <span>${last.month.slice(0, 4)}</span>
      </div>`;
  }

  override updated(): void {
    // Not as an attribute: the page's policy allows no style in one.
    const share = (monthAt(this.#places, this.row) + 0.5) / this.#places.length;
    this.thumb?.style.setProperty('inset-inline-start', `${String(share * 100)}%`);
  }

  readonly #grasp = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.track.setPointerCapture(event.pointerId);
    this.#goToPointer(event);
  };

  readonly #drag = (event: PointerEvent): void => {
    if (this.track.hasPointerCapture(event.pointerId)) this.#goToPointer(event);
  };

  #goToPointer({ clientX }: PointerEvent): void {
    const { left, right, width } = this.track.getBoundingClientRect();
    const along = this.#runsLeft() ? right - clientX : clientX - left;
    this.#goTo((along / width) * this.#places.length - 0.5);
  }

  /** By month, by year, and to the ends; what lies that way on the screen is where an arrow leads. */
  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = this.#targetOf(event.key, monthAt(this.#places, this.row));
    if (target === undefined) return;
    event.preventDefault();
    this.#goTo(target);
  };

  #targetOf(key: string, at: number): number | undefined {
    const left = this.#runsLeft() ? 1 : -1;
    switch (key) {
      case 'ArrowLeft':
        return this.#nextFilled(at, left);
      case 'ArrowRight':
        return this.#nextFilled(at, -left);
      case 'ArrowUp':
        return this.#nextFilled(at, 1);
      case 'ArrowDown':
        return this.#nextFilled(at, -1);
      case 'PageUp':
        return at + 12;
      case 'PageDown':
        return at - 12;
      case 'Home':
        return 0;
      case 'End':
        return this.#places.length - 1;
      default:
        return undefined;
    }
  }

  #nextFilled(at: number, step: number): number {
    let next = at + step;
    while (this.#places[next]?.articles === 0) next += step;
    return next;
  }

  #goTo(at: number): void {
    const place = this.#places[nearestFilled(this.#places, at)];
    if (place === undefined || place.row === this.row) return;
    this.row = place.row;
    this.dispatchEvent(new RowWantedEvent(place.row));
  }

  #runsLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }
}

/** The outline of the bars: one path, since there may be a thousand of them. */
function barsOf(places: readonly MonthPlace[]): string {
  const most = Math.max(...places.map(({ articles }) => articles));
  return places
    .map(({ articles }, at) => {
      if (articles === 0) return '';
      const bar = Math.max(1.5, (articles / most) * height);
      return `M${String(at)} ${String(height)}v${String(-bar)}h1v${String(bar)}z`;
    })
    .join('');
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-month-scrubber': MonthScrubber;
  }
}
