import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ArchiveApi } from '../../../contract/contract.ts';
import type { SearchReply } from '../../../contract/schemas.ts';
import { isFrontPage, searchRequestOf, type ViewState } from '../view-state/view-state.ts';
import './print-list.ts';

export interface PrintingDoors {
  readonly archive: ArchiveApi | undefined;
}

/** Hits on paper, at most: forty pages of them. */
const mostPrinted = 500;

/**
 * Prints what is shown: the open article or the front page as their styles set them for paper, or else the
 * list of results, which is fetched whole for that, since the screen holds a part of it.
 */
export class PrintingLayer {
  readonly #host: ReactiveControllerHost & PrintingDoors;
  readonly #view: () => ViewState;
  #list: { readonly query: string; readonly reply: SearchReply } | undefined;

  constructor(host: ReactiveControllerHost & PrintingDoors, view: () => ViewState) {
    this.#host = host;
    this.#view = view;
  }

  readonly print = async (): Promise<void> => {
    const view = this.#view();
    if (view.article === null && !isFrontPage(view)) {
      const request = { ...searchRequestOf(view), limit: mostPrinted };
      const found = await this.#host.archive?.search(request);
      // What the list says of a failure stands on the screen already.
      if (found?.ok !== true) return;
      this.#list = { query: view.query, reply: found.value };
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    // Where printing does not wait for the reader's answer, the list must stay until it is on paper.
    window.addEventListener('afterprint', this.#clear, { once: true });
    window.print();
  };

  readonly #clear = (): void => {
    this.#list = undefined;
    this.#host.requestUpdate();
  };

  render(): TemplateResult | typeof nothing {
    if (this.#list === undefined) return nothing;
    const { query, reply } = this.#list;
    return html`<kh-print-list
      .query=${query}
      .hits=${reply.hits}
      .total=${reply.total ?? reply.hits.length}
    ></kh-print-list>`;
  }
}
