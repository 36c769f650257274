import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { QueryNote } from '../../../contract/schemas.ts';
import { isolate } from '../../strings/isolate.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, type ViewState } from '../view-state/view-state.ts';

interface Spelling {
  readonly spelling: string;
  /** The word of the query that it is another spelling of. */
  readonly word: string;
  readonly isOn: boolean;
}

/** «بحثنا أيضًا عن: استانة»: other spellings that were searched, each of which can be switched off and on. */
@customElement('kh-spelling-chips')
export class SpellingChips extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      .row {
        display: flex;
        flex-flow: row wrap;
        gap: 0.375rem;
        align-items: baseline;
        margin-block-start: 0.625rem;
        color: var(--quiet);
      }

      ul {
        display: contents;
        list-style: none;
      }

      button {
        padding: 0.0625rem 0.625rem;
        border: 1px solid transparent;
        color: var(--accent);
        background: var(--wash);
        font-size: var(--size-small);
        line-height: 1.6;
        overflow-wrap: anywhere;
      }

      button[aria-pressed='false'] {
        border-color: var(--edge);
        color: var(--quiet);
        background: none;
        text-decoration: line-through;
      }
    `,
  ];

  @property({ attribute: false }) view: ViewState = initialView;
  @property({ attribute: false }) notes: readonly QueryNote[] = [];

  override render(): TemplateResult | typeof nothing {
    const spellings = this.notes.flatMap(spellingsIn);
    if (spellings.length === 0) return nothing;
    return html`<div class="row">
      <span id="label">${labelOf(spellings)}</span>
      <ul aria-labelledby="label">
        ${spellings.map(this.#chip)}
      </ul>
    </div>`;
  }

  readonly #chip = ({ spelling, word, isOn }: Spelling): TemplateResult => {
    const about = msg(str`${isolate(spelling)}، تهجئة أخرى لكلمة «${isolate(word)}»`, {
      desc: 'Spoken name of a button: this spelling of that word; pressed while it is searched',
    });
    return html`<li>
      <button
        aria-pressed=${isOn ? 'true' : 'false'}
        aria-label=${about}
        title=${
          isOn
            ? msg('لا تبحث عنها', { desc: 'Tooltip: stop searching for this spelling' })
            : msg('ابحث عنها أيضًا', { desc: 'Tooltip: search for this spelling again' })
        }
        @click=${() => {
          this.#switch(spelling, isOn);
        }}
      >
        <bdi>${spelling}</bdi>
      </button>
    </li>`;
  };

  #switch(spelling: string, isOn: boolean): void {
    const others = this.view.withoutSpellings.filter((other) => other !== spelling);
    const withoutSpellings = isOn ? [...others, spelling] : others;
    this.dispatchEvent(new ViewChangeEvent({ withoutSpellings }));
  }
}

function labelOf(spellings: readonly Spelling[]): string {
  return spellings.some(({ isOn }) => isOn)
    ? msg('بحثنا أيضًا عن:', { desc: 'Before a list of further spellings that were searched' })
    : msg('تهجئات أخرى:', { desc: 'Before a list of further spellings that are all switched off' });
}

/** The spellings of one word, in an order of their own: a chip keeps its place when it is switched. */
function spellingsIn(note: QueryNote): Spelling[] {
  if (note.kind !== 'also-searched') return [];
  const { word, spellings, switchedOff } = note;
  const all = [
    ...spellings.map((spelling) => ({ spelling, word, isOn: true })),
    ...switchedOff.map((spelling) => ({ spelling, word, isOn: false })),
  ];
  return all.sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-spelling-chips': SpellingChips;
  }
}
