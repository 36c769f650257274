import type { MenuItemConstructorOptions } from 'electron';
import type { MenuActions } from './menu.ts';

export type Items = MenuItemConstructorOptions[];

export const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * An item that has the page do one of its commands, named by it, so that it is greyed when the page in front cannot
 * (`menu-states.ts`). It is shown with the command's first key. A key without a modifier
 * is shown only: the page hears it by itself, and knows when somebody is writing. macOS cannot show one without
 * taking it.
 *
 * @param command as `renderer/features/commands/` names it
 */
export function pageItem(
  { actions, mac }: { readonly actions: Pick<MenuActions, 'run'>; readonly mac: boolean },
  command: string,
  label: string,
  accelerator?: string,
): MenuItemConstructorOptions {
  const item: MenuItemConstructorOptions = {
    id: command,
    label,
    click: () => {
      actions.run(command);
    },
  };
  if (accelerator === undefined) return item;
  if (isTaken(accelerator)) return { ...item, accelerator };
  return mac ? item : { ...item, accelerator, registerAccelerator: false };
}

/** Whether nobody writes with it: held with another key, or one such as F3. */
function isTaken(accelerator: string): boolean {
  return accelerator.includes('+') || /^F\d+$/u.test(accelerator);
}
