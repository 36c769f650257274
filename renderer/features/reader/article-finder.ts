import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { textFinder, type TextFinder } from '../../../contract/text-finder.ts';
import type { Span } from '../../api/archive-types.ts';
import { deepFocus } from '../../ui/deep-focus.ts';
import type { FindBar, FindEvent, FindStepEvent } from './find-bar.ts';
import type { MatchWalk } from './match-walk.ts';
import './find-bar.ts';

/** Finds words in the open article: the bar they are typed in, and where they stand. */
export class ArticleFinder {
  isOpen = false;
  readonly #host: LitElement;
  readonly #walk: MatchWalk;
  readonly #refuge: () => void;
  #wanted = '';
  /** What is looked for has changed: the walk goes to the first of its places once they are marked. */
  #isEntering = false;
  /** What had the keyboard before the bar took it. */
  #before: HTMLElement | null = null;
  #finder: { readonly text: string; readonly find: TextFinder } | null = null;
  #found: { readonly text: string; readonly wanted: string; readonly spans: Span[] } | null = null;

  /**
   * @param walk over the places once they are marked
   * @param refuge takes the keyboard when what had it before is gone
   */
  constructor(host: LitElement, walk: MatchWalk, refuge: () => void) {
    this.#host = host;
    this.#walk = walk;
    this.#refuge = refuge;
  }

  open(): void {
    if (!this.isOpen) this.#before = deepFocus();
    this.isOpen = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      void this.#host.renderRoot.querySelector<FindBar>('kh-find-bar')?.focusInput();
    });
  }

  /** The article is left: what had the keyboard before is of no account. */
  dismiss(): void {
    this.isOpen = false;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<kh-find-bar
      .wanted=${this.#wanted}
      .count=${this.#walk.count}
      .index=${this.#walk.position}
      @kh-find=${this.#lookFor}
      @kh-find-step=${this.#step}
      @kh-find-close=${this.#close}
    ></kh-find-bar>`;
  }

  /** The places of what is looked for, to be marked; those of the query while nothing is. */
  marksIn(text: string, highlights: readonly Span[]): readonly Span[] {
    if (!this.isOpen || this.#wanted.trim() === '') return highlights;
    const wanted = this.#wanted;
    if (this.#finder?.text !== text) this.#finder = { text, find: textFinder(text) };
    // The same list for the same question: a page is not set anew for a key that changes nothing.
    if (this.#found?.text !== text || this.#found.wanted !== wanted) {
      this.#found = { text, wanted, spans: this.#finder.find(wanted) };
    }
    return this.#found.spans;
  }

  /** To be called when the places are marked, with the lines of the screen between which they are seen. */
  settle(top: number, bottom: number): void {
    if (this.#isEntering) this.#walk.enter(top, bottom);
    this.#isEntering = false;
  }

  readonly #lookFor = ({ wanted }: FindEvent): void => {
    this.#wanted = wanted;
    this.#isEntering = true;
    this.#host.requestUpdate();
  };

  readonly #step = ({ by }: FindStepEvent): void => {
    this.#walk.step(by);
    this.#host.requestUpdate();
  };

  readonly #close = (): void => {
    this.isOpen = false;
    this.#walk.restart();
    this.#host.requestUpdate();
    if (this.#before?.isConnected === true) this.#before.focus({ preventScroll: true });
    else this.#refuge();
  };
}
