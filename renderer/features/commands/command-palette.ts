import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../ui/control-styles.ts';
import { dialogStyles } from '../../ui/dialog-styles.ts';
import type { Command } from './command.ts';
import { commandPaletteStyles } from './command-palette.styles.ts';
import { keyCaps, keyCapStyles } from './key-caps.ts';
import {
  filterEntries,
  paletteEntries,
  searchEntry,
  type PaletteEntry,
} from './palette-entries.ts';
import type { Room } from './room.ts';

/**
 * All that can be done or gone to, by a few letters of its name.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
@customElement('kh-command-palette')
export class CommandPalette extends LitElement {
  static override readonly styles = [
    controlStyles,
    dialogStyles,
    keyCapStyles,
    commandPaletteStyles,
  ];

  @property({ attribute: false }) commands: readonly Command[] = [];
  @state() private room: Room | undefined;
  @state() private typed = '';
  /** The line that Enter takes. */
  @state() private active = 0;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  show(room: Room): void {
    this.room = room;
    this.typed = '';
    this.active = 0;
    if (!this.dialog.open) this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog
      aria-label=${msg('كل الأوامر', { desc: 'Spoken name of the palette of commands' })}
      @keydown=${this.#pressed}
      @click=${this.#beside}
      @close=${this.#closed}
    >
      ${this.#line()}
      <ul
        id="entries"
        role="listbox"
        aria-label=${msg('أوامر ومصادر', { desc: 'Spoken name of the lines of the palette' })}
      >
        ${this.#entries().map(this.#entry)}
      </ul>
    </dialog>`;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  #line(): TemplateResult {
    const label = msg('اكتب أمرًا أو مصدرًا', { desc: 'Placeholder of the palette' });
    return html`<input
      type="text"
      role="combobox"
      dir="auto"
      autocomplete="off"
      spellcheck="false"
      aria-label=${label}
      aria-expanded="true"
      aria-autocomplete="list"
      aria-controls="entries"
      aria-activedescendant=${this.#entries().length === 0 ? nothing : idOf(this.active)}
      placeholder=${label}
      .value=${live(this.typed)}
      @input=${this.#narrow}
    />`;
  }

  readonly #entry = (entry: PaletteEntry, index: number): TemplateResult =>
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the line keeps the keyboard
    html`<li
      id=${idOf(index)}
      role="option"
      aria-selected=${index === this.active ? 'true' : 'false'}
      @pointermove=${() => {
        this.active = index;
      }}
      @click=${() => {
        this.#run(entry);
      }}
    >
      <span class="name"><bdi>${entry.name}</bdi></span>
      <span class="kind">${entry.kind}</span>
      ${entry.key === undefined ? nothing : keyCaps(entry.key)}
    </li>`;

  #entries(): PaletteEntry[] {
    if (this.room === undefined) return [];
    const typed = this.typed.trim();
    return [
      ...filterEntries(paletteEntries(this.commands, this.room), typed),
      ...(typed === '' ? [] : [searchEntry(typed)]),
    ];
  }

  readonly #narrow = (event: InputEvent): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.active = 0;
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    // The dialog closes on Esc by itself, unless somebody takes the key: the page would.
    event.stopPropagation();
    if (event.isComposing) return;
    const entries = this.#entries();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.active = (this.active + step + entries.length) % entries.length;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const entry = entries[this.active];
      if (entry !== undefined) this.#run(entry);
    }
  };

  /** After the palette has gone, and the keyboard is back where it was: the command may move it. */
  #run(entry: PaletteEntry): void {
    const { room } = this;
    this.dialog.close();
    if (room !== undefined) entry.run(room);
  }

  readonly #beside = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog.close();
  };

  readonly #closed = (): void => {
    this.room = undefined;
  };
}

function idOf(index: number): string {
  return `entry-${String(index)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-command-palette': CommandPalette;
  }
}
