import type { EventEmitter } from 'node:events';
import type { ContextBridge, IpcMainInvokeEvent, IpcRenderer } from 'electron';
import { recorded } from './recorder.ts';
import { BrowserWindow, type WebContents } from './windows.ts';

/** The page's side of the stand-in: what the preload imports, joined to main by structured clones. */

export const contextBridge = {
  exposeInMainWorld(key, api): void {
    recorded.exposed[key] = api;
  },
} satisfies Partial<ContextBridge>;

const members = {
  /** Reaches main's real handler, as our own page in the first window does. */
  async invoke(channel: string, payload?: unknown): Promise<unknown> {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('no window has asked');
    return callMain(channel, payload, callFrom(contents, 'app://khizana/'));
  },
} satisfies Partial<Omit<IpcRenderer, keyof EventEmitter>>;

export const ipcRenderer = Object.assign(recorded.toPage, members);

/** Calls main's handler of a channel with what Electron would pass: clones, there and back. */
export async function callMain(
  channel: string,
  payload: unknown,
  event: IpcMainInvokeEvent,
): Promise<unknown> {
  const handler = recorded.calls.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return structuredClone(await handler(event, structuredClone(payload)));
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
