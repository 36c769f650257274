import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { msg } from '@lit/localize';
import type { Hit } from '../../../contract/schemas.ts';
import { formatDay } from '../../strings/dates.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameSource } from '../../strings/source-name.ts';
import { cutMarks } from '../../ui/cut-marks.ts';
import { marked } from '../../ui/marked.ts';
import { textDirection, textLanguage } from '../../ui/text-direction.ts';
import type { Asked } from '../reasons/hit-reasons.ts';
import '../reasons/hit-reasons.ts';
import './hit-copies.ts';

/** What a row of the list is made of. */
export interface Row {
  /** From 0. */
  readonly index: number;
  /** Rows of the whole list; `null` while that is not known. */
  readonly rows: number | null;
  /** `undefined` until it has been fetched. */
  readonly hit: Hit | undefined;
  /** Whether the keyboard comes to this row. */
  readonly isActive: boolean;
  /** Whether the row is drawn only because it has the keyboard: it lies out of sight. */
  readonly isAside: boolean;
  readonly isOpen: boolean;
  readonly address: string;
  /** `undefined` when nothing was asked for that a hit could have a reason for. */
  readonly asked: Asked | undefined;
  /** The query names its strictness itself. */
  readonly isFixed: boolean;
  readonly open: (event: MouseEvent) => void;
  readonly entered: () => void;
}

/** One row of the result list; part of the tree of the list. */
export function hitRow(row: Row): TemplateResult {
  const { index, rows, isOpen, isAside, entered } = row;
  return html`<li
    class=${classMap({ open: isOpen, aside: isAside })}
    data-row=${isAside ? nothing : index}
    data-index=${index}
    aria-setsize=${rows ?? -1}
    aria-posinset=${index + 1}
    @focusin=${entered}
  >
    ${row.hit === undefined ? placeholder(row) : content(row, row.hit)}
  </li>`;
}

/** The shape of a hit that is being fetched; the keyboard may wait on it. */
function placeholder({ isActive }: Row): TemplateResult {
  return html`<span
    class="shape"
    dir="rtl"
    role="link"
    aria-disabled="true"
    tabindex=${isActive ? 0 : -1}
    aria-label=${msg('جارٍ التحميل', { desc: 'Spoken name of the loading placeholder' })}
  ></span>`;
}

function content(row: Row, hit: Hit): TemplateResult {
  const { isActive, isOpen, address, asked, isFixed, open } = row;
  const direction = textDirection(hit.title.text);
  const [snippet, meta] = [`snippet-${String(row.index)}`, `meta-${String(row.index)}`];
  return html`<h3 dir=${direction} lang=${textLanguage(direction)}>
      <a
        href=${address}
        tabindex=${isActive ? 0 : -1}
        aria-current=${isOpen ? 'true' : nothing}
        aria-describedby="${snippet} ${meta}"
        @click=${open}
        >${marked(cutMarks(hit.title.text, hit.title.marks))}</a
      >
    </h3>
    <div id=${snippet}>${snippetOf(hit)}</div>
    <div class="foot" dir=${direction}>
      <p id=${meta} class="meta">${metaOf(hit)}</p>
      ${
        asked === undefined
          ? nothing
          : html`<kh-hit-reasons
              .hit=${hit}
              .asked=${asked}
              ?fixed=${isFixed}
              ?reachable=${isActive}
            ></kh-hit-reasons>`
      }
    </div>
    ${
      hit.copies === 0
        ? nothing
        : html`<kh-hit-copies dir=${direction} .hit=${hit} ?reachable=${isActive}></kh-hit-copies>`
    }`;
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

/** The parts and the strokes between them run with the title, the words in each as they do themselves. */
function metaOf(hit: Hit): TemplateResult {
  return html`<bdi class=${hit.source === null ? nothing : 'source'}>${nameSource(hit.source)}</bdi>
    ${
      hit.date === null
        ? html`<span
            ><bdi>${msg('بلا تاريخ', { desc: 'An article whose date is not known' })}</bdi></span
          >`
        : html`<span
            ><time datetime=${hit.date} dir="auto"
              >${formatDay(interfaceLanguage(), hit.date)}</time
            ></span
          >`
    }`;
}
