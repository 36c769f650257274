import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { msg } from '@lit/localize';
import type { Hit } from '../../../contract/schemas.ts';
import type { ArticleId } from '../../api/archive-types.ts';
import { formatDay } from '../../strings/dates.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameSource } from '../../strings/source-name.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { cutMarks } from '../../ui/cut-marks.ts';
import { marked, markStyles } from '../../ui/marked.ts';
import { textDirection, textLanguage } from '../../ui/text-direction.ts';
import type { Asked } from '../reasons/hit-reasons.ts';
import { hitListStyles } from './hit-list.styles.ts';
import '../reasons/hit-reasons.ts';

/** The reader chose a hit. */
export class HitOpenEvent extends Event {
  static readonly type = 'kh-hit-open';
  readonly id: ArticleId;

  constructor(id: ArticleId) {
    super(HitOpenEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

/** An arrow key led beyond the list: before its first hit or after its last. */
export class ListEdgeEvent extends Event {
  static readonly type = 'kh-list-edge';
  readonly edge: 'start' | 'end';

  constructor(edge: 'start' | 'end') {
    super(ListEdgeEvent.type, { bubbles: true, composed: true });
    this.edge = edge;
  }
}

/** The hits as a list of links, of which one at a time is in the tab order; arrow keys move it. */
@customElement('kh-hit-list')
export class HitList extends LitElement {
  static override readonly styles = [controlStyles, markStyles, hitListStyles];

  @property({ attribute: false }) hits: readonly Hit[] = [];
  /** What the hits answer; with another question the keyboard begins at the first of them. */
  @property({ attribute: false }) question: string | undefined;
  /** The same in full, so that each hit can say why it is one; `undefined` when nothing was asked for. */
  @property({ attribute: false }) asked: Asked | undefined;
  /** The query names its strictness itself. */
  @property({ type: Boolean }) fixed = false;
  @property({ attribute: false }) openId: ArticleId | null = null;
  /** Address of an article, so that a hit can be opened in a new window too. */
  @property({ attribute: false }) addressOf: (id: ArticleId) => string = () => '#';
  @state() private active = 0;

  /** Moves the keyboard to the hit that had it last, or to this one. */
  focusHit(index = this.active): void {
    this.active = Math.min(Math.max(index, 0), this.hits.length - 1);
    const link = this.renderRoot.querySelectorAll('a')[this.active];
    link?.focus({ preventScroll: true });
    link?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('question') !== undefined) {
      this.active = 0;
      return;
    }
    const before = changed.get('hits');
    const sameStart = before?.[0]?.id === this.hits[0]?.id;
    if (!changed.has('hits') || (sameStart && this.active < this.hits.length)) return;
    this.active = Math.max(
      0,
      this.hits.findIndex((hit) => hit.id === this.openId),
    );
  }

  override render(): TemplateResult {
    return html`<ol
      aria-label=${msg('النتائج', { desc: 'Spoken name of the result list' })}
      @keydown=${this.#keydown}
    >
      ${repeat(this.hits, (hit) => hit.id, this.#hit)}
    </ol>`;
  }

  readonly #hit = (hit: Hit, index: number): TemplateResult => {
    const open = hit.id === this.openId;
    const direction = textDirection(hit.title.text);
    const [snippet, meta] = [`snippet-${String(hit.id)}`, `meta-${String(hit.id)}`];
    return html`<li
      class=${classMap({ open })}
      @focusin=${() => {
        this.active = index;
      }}
    >
      <h3 dir=${direction} lang=${textLanguage(direction)}>
        <a
          href=${this.addressOf(hit.id)}
          tabindex=${index === this.active ? 0 : -1}
          aria-current=${open ? 'true' : nothing}
          aria-describedby="${snippet} ${meta}"
          @click=${(event: MouseEvent) => {
            this.#open(event, hit.id);
          }}
          >${marked(cutMarks(hit.title.text, hit.title.marks))}</a
        >
      </h3>
      <div id=${snippet}>${snippetOf(hit)}</div>
      <div class="foot">
        <p id=${meta} class="meta">${metaOf(hit)}</p>
        ${
          this.asked === undefined
            ? nothing
            : html`<kh-hit-reasons
                .hit=${hit}
                .asked=${this.asked}
                ?fixed=${this.fixed}
                ?reachable=${index === this.active}
              ></kh-hit-reasons>`
        }
      </div>
    </li>`;
  };

  #open(event: MouseEvent, id: ArticleId): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.dispatchEvent(new HitOpenEvent(id));
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = this.#targetOf(event.key);
    if (target === undefined) return;
    event.preventDefault();
    if (target < 0) this.dispatchEvent(new ListEdgeEvent('start'));
    else if (target >= this.hits.length) this.dispatchEvent(new ListEdgeEvent('end'));
    else this.focusHit(target);
  };

  #targetOf(key: string): number | undefined {
    switch (key) {
      case 'ArrowDown':
        return this.active + 1;
      case 'ArrowUp':
        return this.active - 1;
      case 'Home':
        return 0;
      case 'End':
        return this.hits.length - 1;
      default:
        return undefined;
    }
  }
}

function snippetOf({ snippet }: Hit): TemplateResult | typeof nothing {
  if (snippet.text.trim() === '') return nothing;
  const zone =
    snippet.zone === 'related'
      ? html`<span class="zone"
          >${msg('من عناوين ذات صلة:', { desc: 'Before a snippet cut from related headlines' })}
        </span>`
      : nothing;
  const direction = textDirection(snippet.text);
  return html`<p class="snippet" dir=${direction} lang=${textLanguage(direction)}>
    ${zone}${marked(cutMarks(snippet.text, snippet.marks))}
  </p>`;
}

function metaOf(hit: Hit): TemplateResult {
  return html`<bdi class=${hit.source === null ? nothing : 'source'}>${nameSource(hit.source)}</bdi>
    ${
      hit.date === null
        ? html`<span>${msg('بلا تاريخ', { desc: 'An article whose date is not known' })}</span>`
        : html`<time datetime=${hit.date}>${formatDay(interfaceLanguage(), hit.date)}</time>`
    }`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-hit-list': HitList;
  }
}
