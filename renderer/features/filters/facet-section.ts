import { css, html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { countArticles } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import type { ViewState } from '../view-state/view-state.ts';

/** Rows shown of a long list before the reader asks for all of it. */
const shortList = 12;

/** One of the values by which the articles can be narrowed down. */
export interface FacetRow {
  readonly name: string;
  readonly articles: number;
  readonly pressed: boolean;
  /** What pressing it asks for. */
  readonly patch: Partial<ViewState>;
}

export interface FacetSection {
  readonly heading: string;
  readonly rows: readonly FacetRow[];
  readonly isUnfolded: boolean;
  readonly unfold: () => void;
  readonly change: (patch: Partial<ViewState>) => void;
}

/** The values of a facet as buttons that stay pressed; part of the tree of the pane that they stand in. */
export function facetSection(section: FacetSection): TemplateResult | typeof nothing {
  const { heading, rows, unfold, change } = section;
  if (rows.length === 0) return nothing;
  const isWhole = section.isUnfolded || rows.length <= shortList + 1;
  const count = formatNumber(interfaceLanguage(), rows.length);
  return html`<section>
    <h2>${heading}</h2>
    <ul>
      ${(isWhole ? rows : firstOf(rows)).map((row) => facetRow(row, change))}
    </ul>
    ${
      isWhole
        ? nothing
        : html`<button class="all plain-link" @click=${unfold}>
            ${msg(str`عرض الكل (${count})`, { desc: 'Button: show all rows of a long list' })}
          </button>`
    }
  </section>`;
}

/** The rows of the short list: in their order, and without those that nothing is left of, but for pressed ones. */
function firstOf(rows: readonly FacetRow[]): readonly FacetRow[] {
  const found = rows.filter(({ articles }) => articles > 0);
  const first = new Set((found.length === 0 ? rows : found).slice(0, shortList));
  return rows.filter((row) => first.has(row) || row.pressed);
}

function facetRow(
  { name, articles, pressed, patch }: FacetRow,
  change: FacetSection['change'],
): TemplateResult {
  const language = interfaceLanguage();
  return html`<li>
    <button
      class=${articles === 0 ? 'none' : nothing}
      aria-pressed=${pressed ? 'true' : 'false'}
      @click=${() => {
        change(patch);
      }}
    >
      <bdi class="name">${name}</bdi>
      <span class="count" aria-hidden="true">${formatNumber(language, articles)}</span>
      <span class="visually-hidden">${countArticles(language, articles)}</span>
    </button>
  </li>`;
}

export const facetStyles = css`
  h2 {
    margin: 0 0 0.5rem;
    padding-inline: 0.75rem;
    color: var(--quiet);
    font-size: var(--size-small);
    font-weight: 500;
  }

  section + section {
    margin-block-start: 1.75rem;
  }

  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    column-gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li,
  li button {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  li button {
    position: relative;
    align-items: baseline;
    text-align: start;
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
  }

  .name {
    justify-self: start;
    overflow-wrap: anywhere;
  }

  .count {
    color: var(--quiet);
    font-size: var(--size-small);
    font-variant-numeric: tabular-nums;
    /* Units under units: numbers run from the left in both scripts. */
    text-align: right;
  }

  .none {
    color: var(--quiet);
  }

  button[aria-pressed='true'] {
    color: var(--accent);
    background: var(--wash);
    font-weight: 600;
  }

  button[aria-pressed='true'] .count {
    color: inherit;
  }

  .all {
    margin: 0.25rem 0.75rem 0;
    font-size: var(--size-small);
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 1px solid Highlight;
    }
  }
`;
