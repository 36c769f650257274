import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { mustCompile } from './must-compile.ts';
import { given, onlyAfterReady, onlyBeforeReady, recorded, type RequestGuard } from './recorder.ts';

/**
 * Stands in for the module `electron` while the real main process runs under Node. It records what main
 * does and holds the handlers that main sets, for the tests to call. Each part `satisfies` Electron's own
 * types: a member that Electron does not have, or has otherwise, fails the type check.
 */

export { app } from './app.ts';
export { Menu } from './menus.ts';
export { contextBridge, ipcRenderer, webUtils } from './page.ts';
export { BrowserWindow } from './windows.ts';

export const protocol = {
  registerSchemesAsPrivileged(schemes): void {
    onlyBeforeReady('registerSchemesAsPrivileged');
    recorded.schemes.push(...schemes);
  },
  handle(scheme, handler): void {
    onlyAfterReady('protocol.handle');
    recorded.pageHandlers.set(scheme, handler);
  },
} satisfies Partial<Electron.Protocol>;

const defaultSession = {
  setPermissionRequestHandler(handler): void {
    recorded.permissionRequest = handler;
  },
  setPermissionCheckHandler(handler): void {
    recorded.permissionCheck = handler;
  },
  setDevicePermissionHandler(handler): void {
    recorded.devicePermission = handler;
  },
  setSpellCheckerEnabled(enable): void {
    recorded.spellChecker = enable;
  },
} satisfies Partial<Electron.Session>;

const webRequest = {
  onBeforeRequest(...parameters: unknown[]): void {
    recorded.requestGuard = parameters.at(-1) as RequestGuard;
  },
} satisfies Partial<Electron.WebRequest>;

export const session = {
  get defaultSession(): typeof defaultSession & { webRequest: typeof webRequest } {
    onlyAfterReady('session.defaultSession');
    return { ...defaultSession, webRequest };
  },
};
// Holds only while Electron has every member that the stand-in has.
mustCompile((name: keyof typeof session): keyof typeof Electron.session => name);

export const ipcMain = {
  handle(channel, handler): void {
    recorded.calls.set(channel, handler);
  },
  on(channel, listener): Electron.IpcMain {
    recorded.listeners.set(channel, listener);
    // For chaining, which main does not do.
    return this as unknown as Electron.IpcMain;
  },
} satisfies Partial<Electron.IpcMain>;

export const dialog = {
  showOpenDialog(...parameters: unknown[]): Promise<Electron.OpenDialogReturnValue> {
    recorded.openDialogs.push(parameters.at(-1) as Electron.OpenDialogOptions);
    const filePaths = [...given.chosenPaths];
    return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
  },
  showSaveDialog(...parameters: unknown[]): Promise<Electron.SaveDialogReturnValue> {
    recorded.saveDialogs.push(parameters.at(-1) as Electron.SaveDialogOptions);
    return Promise.resolve({ canceled: given.savedPath === '', filePath: given.savedPath });
  },
  showMessageBox(...parameters: unknown[]): Promise<Electron.MessageBoxReturnValue> {
    const options = parameters.at(-1) as Electron.MessageBoxOptions;
    recorded.messageBoxes.push(options);
    const { pressedButton } = given;
    if (pressedButton !== 'none') {
      return Promise.resolve({ response: pressedButton, checkboxChecked: false });
    }
    // The reader does not answer; Electron takes the dialog away when its signal says so.
    return new Promise((resolve) => {
      options.signal?.addEventListener('abort', () => {
        resolve({ response: options.cancelId ?? 0, checkboxChecked: false });
      });
    });
  },
  showErrorBox(title, content): void {
    recorded.errorBoxes.push({ title, content });
  },
} satisfies Partial<Electron.Dialog>;

export const screen = {
  getAllDisplays: () => given.workAreas.map((workArea) => ({ workArea }) as Electron.Display),
} satisfies Partial<Electron.Screen>;

export const shell = {
  openPath(path): Promise<string> {
    recorded.openedPaths.push(path);
    return Promise.resolve(given.openProblem);
  },
  showItemInFolder(path): void {
    recorded.shownPaths.push(path);
  },
} satisfies Partial<Electron.Shell>;

export const clipboard = {
  writeText(text): Promise<void> {
    recorded.clipboard = text;
    return Promise.resolve();
  },
} satisfies Partial<Electron.Clipboard>;

export class Notification
  extends EventEmitter
  implements Partial<Omit<Electron.Notification, keyof EventEmitter>>
{
  static isSupported(): boolean {
    return true;
  }

  readonly title: string;
  readonly body: string;

  constructor({ title = '', body = '' }: Electron.NotificationConstructorOptions) {
    super();
    this.title = title;
    this.body = body;
  }

  show(): void {
    recorded.notifications.push(this);
  }
}

export const nativeTheme = {
  get shouldUseDarkColors(): boolean {
    return given.darkColors;
  },
  set themeSource(theme: Electron.NativeTheme['themeSource']) {
    recorded.themeSource = theme;
  },
} satisfies Partial<Electron.NativeTheme>;
