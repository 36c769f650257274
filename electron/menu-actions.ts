import { addToArchive } from './add-to-archive.ts';
import type { LibraryDesk } from './library-desk.ts';
import type { MenuActions } from './menu.ts';

/** What the menu does, to the window in front; without one it is opened, where there is something to be done. */
export function menuActions(desk: LibraryDesk, zoom: MenuActions['zoom']): MenuActions {
  return {
    add: async (choice) => {
      const front = desk.windows.front ?? (await desk.showLatest());
      if (front !== null) await addToArchive(front.window, front.library.api, choice);
    },
    run: (command) => {
      desk.windows.front?.window.webContents.send('command', command);
    },
    zoom,
    libraries: {
      recent: () =>
        desk.offered().map((library) => ({ ...library, name: desk.nameOf(library.folder) })),
      show: (id) => void desk.showRecent(id),
      choose: () => void desk.choose(),
      create: () => void desk.create(),
      another: () => {
        desk.another();
      },
    },
  };
}
