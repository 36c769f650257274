import { html, type LitElement, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { SearchAddress } from '../../../contract/jump-schemas.ts';
import type { AboutSheet } from '../about/about-sheet.ts';
import type { Desktop } from '../../api/bridge-archive-api.ts';
import { CommandController } from '../commands/command-controller.ts';
import type { CommandPalette } from '../commands/command-palette.ts';
import { CommandTeller } from '../commands/command-teller.ts';
import { commands } from '../commands/commands.ts';
import type { Room, SheetName } from '../commands/room.ts';
import type { ShortcutsSheet } from '../commands/shortcuts-sheet.ts';
import type { SearchesSheet } from '../searches/searches-sheet.ts';
import type { SettingsSheet } from '../settings/settings-sheet.ts';
import '../about/about-sheet.ts';
import '../commands/command-palette.ts';
import '../commands/shortcuts-sheet.ts';
import '../searches/searches-sheet.ts';
import '../settings/settings-sheet.ts';

/** The commands of the window, and what lies over the panes for them: the palette, keys, the settings. */
export class CommandLayer {
  readonly #room: () => Room;
  readonly #commands: CommandController;
  readonly #settings: Ref<SettingsSheet> = createRef();
  readonly #searches: Ref<SearchesSheet> = createRef();
  readonly #shortcuts: Ref<ShortcutsSheet> = createRef();
  readonly #about: Ref<AboutSheet> = createRef();
  readonly #palette: Ref<CommandPalette> = createRef();

  constructor(host: LitElement & { readonly desktop: Desktop | undefined }, room: () => Room) {
    this.#room = room;
    this.#commands = new CommandController(host, commands, room);
    new CommandTeller(host, () => host.desktop, commands, room);
  }

  run(command: string): void {
    this.#commands.run(command);
  }

  show(sheet: Exclude<SheetName, 'imports' | 'verification'>): void {
    if (sheet === 'palette') this.#palette.value?.show(this.#room());
    else if (sheet === 'settings') this.#settings.value?.show();
    else if (sheet === 'about') this.#about.value?.show();
    else if (sheet === 'searches') this.#searches.value?.show();
    else this.#shortcuts.value?.show();
  }

  /**
   * @param search the present one; `null` when nothing is searched for
   * @param installUpdate lets the reader choose a package to update with, where that can be
   */
  render(
    search: SearchAddress | null,
    installUpdate: (() => Promise<void>) | undefined,
  ): TemplateResult {
    return html`<kh-settings-sheet ${ref(this.#settings)}></kh-settings-sheet>
      <kh-searches-sheet ${ref(this.#searches)} .present=${search}></kh-searches-sheet>
      <kh-shortcuts-sheet ${ref(this.#shortcuts)} .commands=${commands}></kh-shortcuts-sheet>
      <kh-about-sheet ${ref(this.#about)} .installUpdate=${installUpdate}></kh-about-sheet>
      <kh-command-palette ${ref(this.#palette)} .commands=${commands}></kh-command-palette>`;
  }
}
