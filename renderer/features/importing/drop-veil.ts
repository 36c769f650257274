import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { DropFilesEvent } from './import-events.ts';

/** Lies over the window while files are dragged across it, and takes them when they are dropped. */
@customElement('kh-drop-veil')
export class DropVeil extends LitElement {
  static override readonly styles = css`
    :host {
      position: fixed;
      inset: 0;
      z-index: 10;
      display: grid;
      place-items: center;
      padding: 1rem;
      pointer-events: none;
    }

    p {
      margin: 0;
      padding: 2rem 3rem;
      color: var(--ink);
      background: var(--paper);
      border: 2px dashed var(--accent);
      border-radius: var(--radius);
      font-family: var(--text-face);
      font-size: 1.5rem;
      font-weight: 700;
      text-align: center;
      box-shadow: 0 0 0 100vmax rgb(0 0 0 / 32%);
    }
  `;

  /** Entered and not left, element by element: a drag over the window enters and leaves each of them. */
  @state() private depth = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('dragenter', this.#enter);
    window.addEventListener('dragleave', this.#leave);
    window.addEventListener('dragover', this.#over);
    window.addEventListener('drop', this.#drop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('dragenter', this.#enter);
    window.removeEventListener('dragleave', this.#leave);
    window.removeEventListener('dragover', this.#over);
    window.removeEventListener('drop', this.#drop);
  }

  override render(): TemplateResult {
    // The region is there before its words: so they are announced.
    return html`<div role="status">${this.depth === 0 ? nothing : this.#words()}</div>`;
  }

  #words(): TemplateResult {
    return html`<p>
      ${msg('أفلتها هنا لتُضاف إلى خزانتك', { desc: 'Over the window while files are dragged' })}
    </p>`;
  }

  readonly #enter = (event: DragEvent): void => {
    if (holdsFiles(event)) this.depth += 1;
  };

  readonly #leave = (event: DragEvent): void => {
    if (holdsFiles(event)) this.depth = Math.max(0, this.depth - 1);
  };

  readonly #over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    // Otherwise the browser opens what is dropped in place of the page.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  };

  readonly #drop = (event: DragEvent): void => {
    this.depth = 0;
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.dispatchEvent(new DropFilesEvent(event.dataTransfer));
  };
}

function holdsFiles(
  event: DragEvent,
): event is DragEvent & { readonly dataTransfer: DataTransfer } {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-drop-veil': DropVeil;
  }
}
