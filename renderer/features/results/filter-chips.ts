import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { isolate } from '../../strings/isolate.ts';
import { nameSource } from '../../strings/source-name.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { ViewChangeEvent } from '../view-state/view-change.ts';
import { initialView, type ViewState } from '../view-state/view-state.ts';

interface Chip {
  readonly label: string;
  readonly patch: Partial<ViewState>;
}

/** What narrows the results, each as a chip that takes itself away. */
@customElement('kh-filter-chips')
export class FilterChips extends LitElement {
  static override readonly styles = [
    controlStyles,
    iconStyles,
    css`
      ul {
        display: flex;
        flex-flow: row wrap;
        gap: 0.375rem;
        margin: 0.75rem 0 0;
        padding: 0;
        list-style: none;
      }

      button {
        display: flex;
        gap: 0.375rem;
        align-items: center;
        padding: 0.125rem 0.625rem;
        color: var(--accent);
        background: var(--wash);
        font-size: var(--size-small);
        line-height: 1.6;
        overflow-wrap: anywhere;
      }

      .icon {
        inline-size: 0.75rem;
        block-size: 0.75rem;
      }
    `,
  ];

  @property({ attribute: false }) view: ViewState = initialView;

  override render(): TemplateResult | typeof nothing {
    const chips = chipsOf(this.view);
    if (chips.length === 0) return nothing;
    return html`<ul
      aria-label=${msg('التصفية الحالية', { desc: 'Spoken name of the filter chips' })}
    >
      ${chips.map(({ label, patch }) => {
        const remove = msg(str`أزل التصفية: ${label}`, { desc: 'Button: remove this filter' });
        return html`<li>
          <button
            aria-label=${remove}
            @click=${() => this.dispatchEvent(new ViewChangeEvent(patch))}
          >
            <bdi>${label}</bdi>${icon('close')}
          </button>
        </li>`;
      })}
    </ul>`;
  }
}

/** Whether anything but the query narrows the view. */
export function isFiltered(view: ViewState): boolean {
  return view.sources.length > 0 || view.from !== null || view.to !== null;
}

export const withoutFilters: Partial<ViewState> = { sources: [], from: null, to: null };

function chipsOf(view: ViewState): readonly Chip[] {
  const chips: Chip[] = view.sources.map((source) => ({
    label: nameSource(source),
    patch: { sources: view.sources.filter((other) => other !== source) },
  }));
  if (view.from !== null || view.to !== null) {
    chips.push({ label: datesLabel(view.from, view.to), patch: { from: null, to: null } });
  }
  if (view.scope !== 'article') {
    chips.push({ label: scopeLabel(view.scope), patch: { scope: 'article' } });
  }
  return chips;
}

function scopeLabel(scope: 'related' | 'everywhere'): string {
  return scope === 'related'
    ? msg('في العناوين ذات الصلة فقط', { desc: 'Chip: searching related headlines only' })
    : msg('في المواد والعناوين ذات الصلة', {
        desc: 'Chip: searching articles and their related headlines',
      });
}

function datesLabel(from: string | null, to: string | null): string {
  const first = from === null ? '' : isolate(from);
  const last = to === null ? '' : isolate(to);
  if (first === last) return first;
  if (first === '') return msg(str`حتى ${last}`, { desc: 'Chip: dates up to this one' });
  if (last === '') return msg(str`منذ ${first}`, { desc: 'Chip: dates from this one on' });
  return msg(str`من ${first} إلى ${last}`, { desc: 'Chip: dates from the one to the other' });
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-filter-chips': FilterChips;
  }
}
