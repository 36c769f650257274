import { join } from 'node:path';
import { app, Menu } from 'electron';
import type { Language } from '../contract/describe-failure.ts';
import { markerName } from '../service/library-marker.ts';
import { menuWords } from './menu-words.ts';

/** A library as menus of the system offer it. */
export interface RecentItem {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
}

/**
 * Offers the recent libraries where each system has a place for it: in the jump list of Windows, in the menu of
 * the dock, among recent documents.
 *
 * @see https://learn.microsoft.com/windows/win32/shell/taskbar-extensions
 */
export function showRecentsInSystem(
  platform: NodeJS.Platform,
  recent: readonly RecentItem[],
  language: Language,
  show: (id: string) => void,
): void {
  if (platform === 'darwin') {
    app.dock?.setMenu(
      Menu.buildFromTemplate(
        recent.map(({ id, name }) => ({
          label: name,
          click: () => {
            show(id);
          },
        })),
      ),
    );
  }
  // In a checkout the program is Electron, which would not know what to do with our arguments.
  if (platform === 'win32' && app.isPackaged) {
    app.setJumpList([
      {
        type: 'custom',
        name: menuWords[language].recentLibraries,
        items: recent.map(({ name, folder }) => ({
          type: 'task',
          program: process.execPath,
          // A path of Windows holds no quotation mark; a last backslash would take ours for a letter.
          args: `--library "${folder.replace(/\\$/u, '\\\\')}"`,
          title: name,
          description: folder,
        })),
      },
    ]);
  }
  const [latest] = recent;
  if (latest !== undefined && platform !== 'linux') {
    app.addRecentDocument(join(latest.folder, markerName));
  }
}
