import type { KeyPress } from './key-press.ts';
import type { Room } from './room.ts';

/** Where a command stands in the sheet of shortcuts. */
export const commandGroups = ['search', 'results', 'article', 'window', 'settings'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/**
 * Something that can be done in the window. Its key, its line in the sheet of shortcuts and its place in the
 * palette all come from here: a new command is one entry in the list of its group.
 */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  /** What it does, in the language of the interface: «ابحث في الأرشيف». */
  readonly name: () => string;
  /** What does it; all of them are told in the sheet, the first one in the palette. */
  readonly keys?: readonly KeyPress[];
  /**
   * Does it.
   *
   * @param path elements through which the key went; empty when no key did
   */
  readonly run?: (room: Room, path: readonly EventTarget[]) => void;
  /** Whether it can be done now; it always can unless this says otherwise. */
  readonly isUsable?: (room: Room) => boolean;
  /** Whether it names what is so already: a native menu ticks it. */
  readonly isChosen?: (room: Room) => boolean;
  /** Left out of the palette: it would do nothing there, as going back. */
  readonly isKeyOnly?: true;
}
