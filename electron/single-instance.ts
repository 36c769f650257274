import { app, BrowserWindow, dialog } from 'electron';
import { bringForward } from './window.ts';

/**
 * Takes the lock that one running Khizana holds. Whoever gets it answers later starts by bringing its
 * window forward; whoever does not must quit.
 *
 * @param library the folder this start wants to open, told to the one that holds the lock
 */
export function becomeTheOnlyInstance(library: string): boolean {
  if (!app.requestSingleInstanceLock({ library })) return false;
  app.on('second-instance', (_event, _argv, _workingFolder, data) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window === undefined) return;
    bringForward(window);
    const asked = libraryOf(data);
    if (asked !== null && asked !== library) explainOtherLibrary(window, library, asked);
  });
  return true;
}

function explainOtherLibrary(window: Electron.BrowserWindow, open: string, asked: string): void {
  void dialog.showMessageBox(window, {
    type: 'info',
    title: 'خزانة',
    message: `المكتبة المفتوحة هي «${open}».`,
    detail: `لفتح المكتبة «${asked}» أنهِ خزانة ثم ابدأها من جديد.`,
    buttons: ['حسنًا'],
  });
}

function libraryOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('library' in data)) return null;
  return typeof data.library === 'string' ? data.library : null;
}
