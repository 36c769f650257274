import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { ArchiveApi, RequestInput } from '../../../contract/contract.ts';
import { describeRung, usualStrictness } from '../../../contract/describe-rung.ts';
import type { Explanation } from '../../../contract/explain-schemas.ts';
import type { Hit } from '../../../contract/schemas.ts';
import { archiveContext } from '../../api/archive-context.ts';
import { countAdded } from '../../strings/counts.ts';
import { isolate } from '../../strings/isolate.ts';
import { interfaceDirection, interfaceLanguage } from '../../strings/language.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { KeyboardKeeper } from '../../ui/keyboard-keeper.ts';
import { SlowPending } from '../../ui/slow-pending.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { ExplanationController } from './explanation-controller.ts';
import { hitReasonsStyles } from './hit-reasons.styles.ts';
import { listReasons } from './list-reasons.ts';
import '../../ui/failure-message.ts';

/** What the hits answer, as it was asked. */
export type Asked = Omit<RequestInput<'explain'>, 'id'>;

/** «لماذا؟»: a button that unfolds why a hit is one. */
@customElement('kh-hit-reasons')
export class HitReasons extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, hitReasonsStyles];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  @property({ attribute: false }) hit: Pick<Hit, 'id' | 'title'> | undefined;
  @property({ attribute: false }) asked: Asked | undefined;
  /** The query names its strictness itself: no other can be chosen. */
  @property({ type: Boolean }) fixed = false;
  /** Whether the button is in the tab order. */
  @property({ type: Boolean }) reachable = false;
  @state() private open = false;
  @query('.toggle') private readonly toggle!: HTMLElement;

  readonly #why = new ExplanationController(this, () => ({
    archive: this.archive,
    request: this.#request(),
  }));
  readonly #wait = new SlowPending(this, () => this.#why.pending);

  constructor() {
    super();
    new KeyboardKeeper(this, () => {
      this.toggle.focus();
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Who asks for other words does not ask any more why these were found.
    if (changed.has('asked') && changed.get('asked')?.query !== this.asked?.query)
      this.open = false;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.hit === undefined || this.asked === undefined) return nothing;
    const title = isolate(this.hit.title.text);
    return html`<button
        class="toggle"
        dir=${interfaceDirection()}
        tabindex=${this.reachable ? 0 : -1}
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="reasons"
        aria-label=${msg(str`لماذا؟ ${title}`, {
          desc: 'Spoken name of a button: why this article was found; its title follows',
        })}
        @click=${this.#toggled}
      >
        ${msg('لماذا؟', { desc: 'Button: why this article was found' })}${icon('down')}
      </button>
      <div
        id="reasons"
        class="panel"
        dir=${interfaceDirection()}
        ?hidden=${!this.open}
        @keydown=${this.#keydown}
      >
        ${this.open ? this.#content() : nothing}
      </div>`;
  }

  #request(): RequestInput<'explain'> | null {
    if (!this.open || this.hit === undefined || this.asked === undefined) return null;
    return { id: this.hit.id, ...this.asked };
  }

  #content(): TemplateResult | typeof nothing {
    const { explanation, failure } = this.#why;
    if (explanation !== undefined) return this.#reasons(explanation);
    if (failure !== undefined) {
      return html`<kh-failure-message
        compact
        heading=${msg('تعذّر بيان السبب', { desc: 'Heading: why a hit was found cannot be told' })}
        .failure=${failure}
        @kh-retry=${this.#retry}
      ></kh-failure-message>`;
    }
    return html`<p role="status">
      ${
        this.#wait.slow
          ? msg('نبحث عن السبب…', { desc: 'While it is worked out why a hit was found' })
          : nothing
      }
    </p>`;
  }

  #reasons(explanation: Explanation): TemplateResult {
    const { stopWords } = explanation;
    const comma = msg('، ', { desc: 'Separator between the items of a list' });
    const passed = stopWords.map(isolate).join(comma);
    return html`${listReasons(explanation)}
    ${
      stopWords.length === 0
        ? nothing
        : html`<p>
            ${msg(str`لم نبحث عن كلمات شائعة: ${passed}`, {
              desc: 'Note: words too common to search for; a list follows',
            })}
          </p>`
    }
    ${this.#nextRung(explanation)}`;
  }

  #nextRung({ strictness, ladder }: Explanation): TemplateResult | typeof nothing {
    const articlesOn = (rung: number): number | undefined =>
      ladder.find((each) => each.strictness === rung)?.articles;
    const [now, next] = [articlesOn(strictness), articlesOn(strictness + 1)];
    if (now === undefined || next === undefined) return nothing;
    const language = interfaceLanguage();
    const added = Math.max(next - now, 0);
    const words = countAdded(language, added, describeRung(strictness + 1, language).name);
    if (added === 0 || this.fixed) return html`<p>${words}</p>`;
    const looser = strictness + 1 === usualStrictness ? null : strictness + 1;
    return html`<p>
      <button
        class="plain-link"
        @click=${() => this.dispatchEvent(new ViewChangeEvent({ strictness: looser }))}
      >
        ${words}
      </button>
    </p>`;
  }

  readonly #toggled = (): void => {
    this.open = !this.open;
  };

  readonly #retry = (event: Event): void => {
    // Nothing else is asked again.
    event.stopPropagation();
    this.#why.retry();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.open = false;
    this.toggle.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-hit-reasons': HitReasons;
  }
}
