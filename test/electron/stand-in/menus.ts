import type Electron from 'electron';
import { recorded } from './recorder.ts';

type Template = readonly Electron.MenuItemConstructorOptions[];

/** An item as main may change it when it stands in a menu. */
export interface StandInItem {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly type?: Electron.MenuItemConstructorOptions['type'];
  readonly submenu?: StandInMenu | undefined;
  enabled: boolean;
  checked: boolean;
}

/** A menu that was built: its items, and what they were built from. */
export interface StandInMenu {
  readonly template: Template;
  readonly items: readonly StandInItem[];
  readonly popup: () => void;
}

let applicationMenu: StandInMenu | null = null;

export const Menu = {
  buildFromTemplate: build,
  setApplicationMenu(menu: StandInMenu): void {
    applicationMenu = menu;
    recorded.menu = [...menu.template];
  },
  getApplicationMenu: () => applicationMenu,
} satisfies Partial<Record<keyof typeof Electron.Menu, unknown>>;

function build(template: Template): StandInMenu {
  // As Electron has it of radio items: to assign anything at all ticks one and takes the tick from the others.
  let ticked: StandInItem | null = null;
  const items = template.map(({ id, label, type, submenu, enabled = true, checked = false }) => {
    const under = submenu === undefined ? undefined : build(submenu as Template);
    const item: StandInItem = { id, label, type, submenu: under, enabled, checked };
    if (type !== 'radio') return item;
    if (checked) ticked = item;
    return Object.defineProperty(item, 'checked', {
      get: () => ticked === item,
      set: () => {
        ticked = item;
      },
    });
  });
  return {
    ...{ template, items },
    popup(): void {
      recorded.contextMenus.push([...template]);
    },
  };
}
