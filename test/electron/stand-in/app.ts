import { EventEmitter } from 'node:events';
import type { App, CommandLine } from 'electron';
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
  requestSingleInstanceLock(data?: unknown): boolean {
    recorded.lockData = data;
    return given.lock;
  },
  whenReady: () => readiness,
  quit(): void {
    recorded.quits += 1;
    const event = new Preventable();
    app.emit('before-quit', event);
    app.emit('will-quit', event);
    if (!event.defaultPrevented) members.exit(0);
  },
  exit(code = 0): void {
    recorded.exitCodes.push(code);
    app.emit('quit', new Preventable(), code);
  },
} satisfies Partial<Omit<App, keyof EventEmitter>>;

export const app = Object.assign(new EventEmitter(), members, { commandLine });
