import { EventEmitter } from 'node:events';
import type { App, CommandLine, Dock, MenuItemConstructorOptions } from 'electron';
import { given, onlyBeforeReady, recorded } from './recorder.ts';

/** An event whose default can be prevented, as Electron passes to its listeners. */
export class Preventable {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

const commandLine = {
  appendSwitch(name: string, value = ''): void {
    onlyBeforeReady('appendSwitch');
    recorded.switches[name] = value;
  },
  hasSwitch: (name: string): boolean => name in given.switches,
  getSwitchValue: (name: string): string => given.switches[name] ?? '',
} satisfies Partial<CommandLine>;

let announceReady = (): void => undefined;
const readiness = new Promise<void>((resolve) => {
  announceReady = resolve;
});

/** Lets the stand-in become ready, as Electron does once the main module has run. */
export function becomeReady(): void {
  recorded.ready = true;
  announceReady();
}

let closeWindows = (): boolean => true;
let quitting = false;

/** Has `quit` close all windows first; it goes no further while one stays. */
export function closeOnQuit(close: () => boolean): void {
  closeWindows = close;
}

export function isQuitting(): boolean {
  return quitting;
}

const members = {
  isPackaged: given.isPackaged,
  enableSandbox(): void {
    onlyBeforeReady('enableSandbox');
    recorded.sandboxEnabled = true;
  },
  setName(name: string): void {
    recorded.name = name;
  },
  getVersion: () => '0.1.0',
  getPreferredSystemLanguages: () => ['ar-LB'],
  getPath: (name) => recorded.paths[name] ?? `/stand-in/${name}`,
  setPath(name: string, path: string): void {
    onlyBeforeReady('setPath');
    recorded.paths[name] = path;
  },
  setAsDefaultProtocolClient(...parameters): boolean {
    recorded.protocols.push(parameters);
    return true;
  },
  addRecentDocument(path): void {
    recorded.recentDocuments.push(path);
  },
  setJumpList(categories) {
    recorded.jumpList = categories ?? [];
    return 'ok';
  },
  requestSingleInstanceLock(data?: unknown): boolean {
    recorded.lockData = data;
    return given.lock;
  },
  whenReady: () => readiness,
  quit(): void {
    recorded.quits += 1;
    const before = new Preventable();
    app.emit('before-quit', before);
    if (before.defaultPrevented) return;
    quitting = true;
    const closed = closeWindows();
    quitting = false;
    if (!closed) return;
    const event = new Preventable();
    app.emit('will-quit', event);
    if (!event.defaultPrevented) members.exit(0);
  },
  exit(code = 0): void {
    recorded.exitCodes.push(code);
    app.emit('quit', new Preventable(), code);
  },
} satisfies Partial<Omit<App, keyof EventEmitter>>;

const dock = {
  setMenu(menu): void {
    recorded.dockMenu = (menu as unknown as { template: MenuItemConstructorOptions[] }).template;
  },
} satisfies Partial<Dock>;

export const app = Object.assign(new EventEmitter(), members, { commandLine, dock });
