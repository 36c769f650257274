import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Copies } from '../../../contract/job-schemas.ts';
import type { Hit } from '../../../contract/schemas.ts';
import { archiveContext } from '../../api/archive-context.ts';
import type { ArticleId } from '../../api/archive-types.ts';
import { countCopies } from '../../strings/counts.ts';
import { isolate } from '../../strings/isolate.ts';
import { interfaceDirection, interfaceLanguage } from '../../strings/language.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { textDirection } from '../../ui/text-direction.ts';
import { CopiesController } from '../copies/copies-controller.ts';
import { originLine } from '../overview/label-lines.ts';
import { HitOpenEvent } from './hit-list-events.ts';

/** «3 نسخ»: a button below a hit that unfolds the other articles that tell the same story. */
@customElement('kh-hit-copies')
export class HitCopies extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    css`
      :host {
        display: block;
        /* Above the link that covers the row. */
        position: relative;
        font-size: var(--size-small);
        line-height: 1.6;
      }

      .toggle {
        display: inline-flex;
        gap: 0.25rem;
        align-items: center;
        margin-inline: -0.5rem;
        padding-block: 0.125rem;
        color: var(--accent);
      }

      .icon {
        inline-size: 0.875rem;
        block-size: 0.875rem;
      }

      .toggle[aria-expanded='true'] .icon {
        transform: scaleY(-1);
      }

      ul {
        margin: 0.25rem 0 0;
        padding: 0;
        padding-inline-start: 0.75rem;
        border-inline-start: 2px solid var(--rule);
        list-style: none;
      }

      li button {
        padding: 0.25rem 0;
        overflow-wrap: anywhere;
      }

      li span {
        display: block;
        color: var(--quiet);
      }
    `,
  ];

  @consume({ context: archiveContext, subscribe: true })
  @property({ attribute: false })
  archive: ArchiveApi | undefined;

  @property({ attribute: false }) hit: Pick<Hit, 'id' | 'title' | 'copies'> | undefined;
  /** Whether the button is in the tab order. */
  @property({ type: Boolean }) reachable = false;
  @state() private open = false;

  readonly #copies = new CopiesController(this, () => ({
    archive: this.archive,
    id: this.open ? (this.hit?.id ?? null) : null,
    generation: 0,
  }));

  override render(): TemplateResult | typeof nothing {
    if (this.hit === undefined) return nothing;
    const count = countCopies(interfaceLanguage(), this.hit.copies);
    const about = isolate(this.hit.title.text);
    return html`<button
        class="toggle"
        dir=${interfaceDirection()}
        tabindex=${this.reachable ? 0 : -1}
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-label=${msg(str`${count}: ${about}`, {
          desc: 'Spoken name of a button: so many other copies of this story; its title follows',
        })}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${count}${icon('down')}
      </button>
      ${
        this.open
          ? html`<ul>
              ${this.#copies.others.map(this.#copy)}
            </ul>`
          : nothing
      }`;
  }

  readonly #copy = (copy: Copies['articles'][number]): TemplateResult => {
    const { id, title } = copy;
    return html`<li>
      <button @click=${() => this.dispatchEvent(new HitOpenEvent(id as ArticleId))}>
        <bdi dir=${textDirection(title)}>${title}</bdi> <span>${originLine(copy)}</span>
      </button>
    </li>`;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-hit-copies': HitCopies;
  }
}
