import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { OfferedLibraries } from '../contract/library-name.ts';
import type { LibraryDesk } from './library-desk.ts';
import type { OpenLibraries, OpenLibrary } from './open-libraries.ts';
import { reasonToRefuse } from './reason-to-refuse.ts';

/** Lets the pages offer libraries and have them opened: by digits or a dialog, never by a path. */
export function answerLibraries(desk: LibraryDesk, libraries: OpenLibraries): void {
  const ownOf = (event: IpcMainInvokeEvent): OpenLibrary => {
    const own = libraries.of(event.sender);
    const reason = reasonToRefuse(event) ?? (own === null ? 'the window has no library' : null);
    if (own === null || reason !== null) throw new Error(`refused: ${reason}`);
    return own;
  };
  ipcMain.handle('libraries', (event): OfferedLibraries => {
    const own = ownOf(event);
    return { own: desk.offer(own), recent: desk.offered() };
  });
  ipcMain.handle('open-library', async (event, wish: unknown): Promise<void> => {
    const own = ownOf(event);
    if (wish === 'choose') await desk.choose();
    else if (wish === 'new') await desk.create();
    else if (wish === 'window') desk.another(own);
    else await desk.showRecent(String(wish));
  });
}
