import type { EventEmitter } from 'node:events';
import type {
  ContextBridge,
  IpcMainEvent,
  IpcMainInvokeEvent,
  IpcRenderer,
  WebUtils,
} from 'electron';
import { recorded } from './recorder.ts';
import { BrowserWindow, type WebContents } from './windows.ts';

/** The page's side of the stand-in: what the preload imports, joined to main by structured clones. */

export const contextBridge = {
  exposeInMainWorld(key, api): void {
    recorded.exposed[key] = api;
  },
} satisfies Partial<ContextBridge>;

export const webUtils = {
  // As Electron does: only a file that the system gave has a path.
  getPathForFile: (file) => ('path' in file ? String(file.path) : ''),
} satisfies Partial<WebUtils>;

const members = {
  /** Reaches main's real handler, as our own page in the first window does. */
  async invoke(channel: string, ...details: unknown[]): Promise<unknown> {
    const [payload, call] = details;
    return callMain(channel, payload, callFrom(firstPage(), 'app://khizana/'), call);
  },
  send(channel: string, ...details: unknown[]): void {
    sendFrom(firstPage(), channel, ...details);
  },
} satisfies Partial<Omit<IpcRenderer, keyof EventEmitter>>;

function firstPage(): WebContents {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents;
  if (contents === undefined) throw new Error('no window has asked');
  return contents;
}

export const ipcRenderer = Object.assign(recorded.toPage, members);

/** Calls main's handler of a channel with what Electron would pass: clones, there and back. */
export async function callMain(
  channel: string,
  payload: unknown,
  event: IpcMainInvokeEvent,
  call?: unknown,
): Promise<unknown> {
  const handler = recorded.calls.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return structuredClone(await handler(event, structuredClone(payload), call));
}

/** Sends main what our own page in a window has to say. */
export function sendFrom(contents: WebContents, channel: string, ...details: unknown[]): void {
  const event = callFrom(contents, 'app://khizana/') as unknown as IpcMainEvent;
  recorded.listeners.get(channel)?.(event, ...structuredClone(details));
}

/** The event of a call from a page; `frame` overrides what its frame looks like, `null` is gone. */
export function callFrom(
  contents: WebContents,
  url: string,
  frame: { parent: object | null } | null = { parent: null },
): IpcMainInvokeEvent {
  const senderFrame = frame === null ? null : { ...frame, url };
  // Of the many members of Electron's event main may read these two; another would be undefined here.
  return { sender: contents, senderFrame } as unknown as IpcMainInvokeEvent;
}
