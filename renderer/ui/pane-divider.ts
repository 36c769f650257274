import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from './control-styles.ts';

/** The pane before a divider is to have another width, in rem. */
export class PaneWidthEvent extends Event {
  static readonly type = 'kh-pane-width';
  readonly width: number;
  /** Whether it is to stay so: not while the divider is still being dragged. */
  readonly isSettled: boolean;

  constructor(width: number, isSettled: boolean) {
    super(PaneWidthEvent.type);
    this.width = width;
    this.isSettled = isSettled;
  }
}

/**
 * The line between two panes. It is dragged, or moved by the arrow keys; a double click puts it back.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
 */
@customElement('kh-pane-divider')
export class PaneDivider extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      :host {
        display: block;
        inline-size: 1px;
      }

      .line {
        position: relative;
        block-size: 100%;
        background: var(--rule);
        cursor: col-resize;
        touch-action: none;
      }

      /* Wider than the line that is seen, so that it can be caught; not over the bar that scrolls the pane. */
      .line::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline: -2px -8px;
      }

      /* In the middle wide enough for a hand that is not steady; no farther than the next pane's margin. */
      .line::after {
        content: '';
        position: absolute;
        inset-block: calc(50% - 2rem);
        inset-inline: -2px -21px;
      }

      .line:hover,
      .line.dragged {
        background: var(--accent);
        outline: 1px solid var(--accent);
      }

      .line:focus-visible {
        background: var(--accent);
        outline-offset: 0;
      }

      @media (forced-colors: active) {
        .line {
          background: CanvasText;
        }
      }
    `,
  ];

  /** Id of the pane before it, in the tree that it stands in. */
  @property() pane = '';
  @property() label = '';
  /** All in rem. */
  @property({ type: Number }) width = 0;
  @property({ type: Number }) least = 0;
  @property({ type: Number }) most = 0;
  @property({ type: Number }) usual = 0;
  @property({ type: Number }) step = 1;
  /** Where a drag began, and how wide the pane was then. */
  @state() private drag: { readonly from: number; readonly width: number } | null = null;

  override render(): TemplateResult {
    return html`<div
      class="line ${this.drag === null ? '' : 'dragged'}"
      role="separator"
      tabindex="0"
      aria-orientation="vertical"
      aria-label=${this.label}
      aria-valuenow=${this.width}
      aria-valuemin=${this.least}
      aria-valuemax=${this.most}
      @keydown=${this.#keydown}
      @pointerdown=${this.#grasp}
      @pointermove=${this.#pull}
      @pointerup=${this.#release}
      @pointercancel=${this.#letGo}
      @dblclick=${() => {
        this.#tell(this.usual, true);
      }}
    ></div>`;
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? this.step * 4 : this.step;
    const towardsEnd = this.#sign() * step;
    const widths: Readonly<Record<string, number>> = {
      ArrowRight: this.#shown() + towardsEnd,
      ArrowLeft: this.#shown() - towardsEnd,
      Home: this.least,
      End: this.most,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.#tell(width, true);
  };

  readonly #grasp = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    if (event.button !== 0) return;
    // Else the browser takes it for the beginning of a selection, or drags that, and takes the pointer away.
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.drag = { from: event.clientX, width: this.#shown() };
  };

  readonly #pull = (event: PointerEvent): void => {
    if (this.drag !== null) this.#tell(this.#pulledTo(event, this.drag), false);
  };

  readonly #release = (event: PointerEvent): void => {
    if (this.drag === null) return;
    const width = this.#pulledTo(event, this.drag);
    const isMoved = event.clientX !== this.drag.from;
    this.drag = null;
    if (isMoved) this.#tell(width, true);
  };

  /** The pointer is taken away: the pane is as it was. */
  readonly #letGo = (): void => {
    if (this.drag === null) return;
    const { width } = this.drag;
    this.drag = null;
    this.#tell(width, true);
  };

  #pulledTo(event: PointerEvent, drag: NonNullable<typeof this.drag>): number {
    return drag.width + (this.#sign() * (event.clientX - drag.from)) / rem();
  }

  /** Whether the pane grows to the right, 1, or to the left, -1. */
  #sign(): 1 | -1 {
    return this.matches(':dir(rtl)') ? -1 : 1;
  }

  /** How wide the pane is: in a narrow window less than it could be. */
  #shown(): number {
    const root = this.getRootNode() as ShadowRoot | Document;
    const pane = root.getElementById(this.pane);
    return pane === null ? this.width : pane.getBoundingClientRect().width / rem();
  }

  #tell(width: number, isSettled: boolean): void {
    const kept = Math.min(this.most, Math.max(this.least, width));
    const rounded = Math.round(kept / this.step) * this.step;
    this.dispatchEvent(new PaneWidthEvent(isSettled ? rounded : kept, isSettled));
  }
}

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-pane-divider': PaneDivider;
  }
}
