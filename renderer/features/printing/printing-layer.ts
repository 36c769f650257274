import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { Desktop } from '../../api/bridge-archive-api.ts';
import type { Hit } from '../../../contract/schemas.ts';
import type { ResultsPane } from '../results/results-pane.ts';
import { isFrontPage, searchRequestOf, type ViewState } from '../view-state/view-state.ts';
import type { Printed, PrintEvent } from './print-event.ts';
import './print-list.ts';

export interface PrintingDoors {
  readonly archive: ArchiveApi | undefined;
  /** Keeps what is ready for paper as a PDF; where there is none, a browser's own dialog does. */
  readonly desktop: Desktop | undefined;
}

/** What is to be printed, as the window has it. */
export interface PrintedRoom {
  readonly view: ViewState;
  /** The title of the article, or what is searched for. */
  readonly subject: string;
  /** The hits that have been fetched, from the first on; none while the library is empty. */
  readonly atHand: AtHand | undefined;
}

type AtHand = ResultsPane['atHand'];

interface PrintedList {
  readonly query: string;
  readonly hits: readonly Hit[];
  /** `null` while it is being counted. */
  readonly total: number | null;
}

/** Hits on paper, at most: some 160 pages of them. What is left out is said there. */
const mostPrinted = 2000;

/**
 * Prints what is shown: the open article or the front page as their styles set them for paper, or else the
 * list of results, which is fetched for that, since the screen holds a part of it. Printed by the browser's own
 * menu, which waits for nothing, it is the part that has been fetched.
 */
export class PrintingLayer implements ReactiveController {
  readonly #host: LitElement & PrintingDoors;
  readonly #room: () => PrintedRoom;
  #list: PrintedList | undefined;

  constructor(host: LitElement & PrintingDoors, room: () => PrintedRoom) {
    this.#host = host;
    this.#room = room;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#printedUnasked);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#printedUnasked);
  }

  readonly asked = ({ printed }: PrintEvent): void => {
    void this.print(printed);
  };

  async print(printed: Printed): Promise<void> {
    if (!(await this.#makeReady(printed))) return;
    // Where printing does not wait for the reader's answer, the list must stay until it is on paper.
    window.addEventListener('afterprint', this.#clear, { once: true });
    window.print();
  }

  /** `null` where the browser's dialog of printing does it. */
  get savePdf(): (() => void) | null {
    const save = this.#host.desktop?.savePdf;
    return save === undefined ? null : () => void this.#savePdf(save);
  }

  async #savePdf(save: (name: string) => Promise<void>): Promise<void> {
    if (!(await this.#makeReady('shown'))) return;
    try {
      await save(this.#room().subject);
    } finally {
      this.#clear();
    }
  }

  /** @returns whether there is something to print */
  async #makeReady(printed: Printed): Promise<boolean> {
    const { view } = this.#room();
    if (printed === 'shown' && !isList(view)) return true;
    const found = await this.#host.archive?.search({
      ...searchRequestOf(view),
      limit: mostPrinted,
    });
    // What the list says of a failure stands on the screen already.
    if (found?.ok !== true) return false;
    const { hits, total } = found.value;
    await this.#show(view.query, { hits, total: total ?? undefined });
    return true;
  }

  #show(query: string, { hits, total }: AtHand): Promise<unknown> {
    this.#list = { query, hits, total: total ?? null };
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  /** The browser lays the paper out when this has returned, and what it has set off is done. */
  readonly #printedUnasked = (): void => {
    const { view, atHand } = this.#room();
    if (this.#list !== undefined || !isList(view) || atHand === undefined) return;
    void this.#show(view.query, atHand);
    window.addEventListener('afterprint', this.#clear, { once: true });
  };

  readonly #clear = (): void => {
    this.#list = undefined;
    this.#host.requestUpdate();
  };

  render(): TemplateResult | typeof nothing {
    if (this.#list === undefined) return nothing;
    const { query, hits, total } = this.#list;
    return html`<kh-print-list .query=${query} .hits=${hits} .total=${total}></kh-print-list>`;
  }
}

function isList(view: ViewState): boolean {
  return view.article === null && !isFrontPage(view);
}
