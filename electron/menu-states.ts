import { ipcMain, Menu, type WebContents } from 'electron';
import * as v from 'valibot';
import { CommandStatesSchema, type CommandStates } from '../contract/command-states.ts';
import { reasonToRefuse } from './reason-to-refuse.ts';

/**
 * Keeps what each page can do now, as it tells, and shows in the menu what the one in front can: the rest is greyed.
 * A page that is only just coming, or went down, can do nothing.
 */
export class MenuStates {
  readonly #front: () => WebContents | null;
  readonly #told = new WeakMap<WebContents, CommandStates>();

  /** @param front the page of the window in front */
  constructor(front: () => WebContents | null) {
    this.#front = front;
    ipcMain.on('commands', (event, told: unknown) => {
      const states = v.safeParse(CommandStatesSchema, told);
      if (reasonToRefuse(event) !== null || !states.success) return;
      if (!this.#told.has(event.sender)) this.#forgetWith(event.sender);
      this.#told.set(event.sender, states.output);
      this.show();
    });
  }

  /** To be called when another window is in front, or the menu is another. */
  show(): void {
    const front = this.#front();
    const states = front === null ? undefined : this.#told.get(front);
    for (const item of itemsOf(Menu.getApplicationMenu())) showState(item, states);
  }

  /** What a page told holds no longer when it is gone; loaded again, it tells anew. */
  #forgetWith(contents: WebContents): void {
    contents.once('render-process-gone', () => {
      this.#told.delete(contents);
      this.show();
    });
  }
}

/** What of a menu's item is looked at or changed here. */
interface StatedItem {
  /** Electron's types promise one that it gives to no item which was not given one. */
  readonly id?: string | undefined;
  readonly type: string;
  readonly submenu?: StatedMenu | undefined;
  enabled: boolean;
  checked: boolean;
}

interface StatedMenu {
  readonly items: readonly StatedItem[];
}

function itemsOf(menu: StatedMenu | null | undefined): readonly StatedItem[] {
  return (menu?.items ?? []).flatMap((item) => [item, ...itemsOf(item.submenu)]);
}

/** Items without a name are Electron's own, or open something outside the page. */
function showState(item: StatedItem, states: CommandStates | undefined): void {
  const { id } = item;
  if (id === undefined) return;
  const isChosen = states?.chosen.includes(id) === true;
  // What is chosen already could not be chosen again, but is not to look as if it could not be.
  item.enabled = isChosen || states?.possible.includes(id) === true;
  if (states === undefined || (item.type !== 'radio' && item.type !== 'checkbox')) return;
  // Of radio items Electron ticks whichever is assigned to, whatever it is assigned.
  if (isChosen || item.type === 'checkbox') item.checked = isChosen;
}
