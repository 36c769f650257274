import { contextBridge, ipcRenderer } from 'electron';
import type { ArchiveApi, ArchiveEvent } from '../contract/contract.ts';

/** What the page finds as `window.khizana`: the archive, and the one menu command meant for the page. */
export interface DesktopBridge extends ArchiveApi {
  /** Calls back when the reader picks «بحث» in the native menu, until the returned function is called. */
  readonly onFind: (listener: () => void) => () => void;
}

// Written out rather than made from `methodNames`: the type forgets none, and the preload needs nothing
// of the contract at run time, so its one file holds these lines and no validator.
const bridge: DesktopBridge = {
  overview: (request) => ipcRenderer.invoke('overview', request),
  search: (request) => ipcRenderer.invoke('search', request),
  count: (request) => ipcRenderer.invoke('count', request),
  article: (request) => ipcRenderer.invoke('article', request),
  passages: (request) => ipcRenderer.invoke('passages', request),
  suggest: (request) => ipcRenderer.invoke('suggest', request),
  add: (request) => ipcRenderer.invoke('add', request),
  subscribe: (listener) => listen('event', listener),
  onFind: (listener) =>
    listen('find', () => {
      listener();
    }),
};

contextBridge.exposeInMainWorld('khizana', bridge);

/** Passes on what main sends, without Electron's event: its `sender` reaches every channel. */
function listen(channel: 'event' | 'find', tell: (event: ArchiveEvent) => void): () => void {
  const listener = (_event: unknown, event: ArchiveEvent): void => {
    tell(event);
  };
  ipcRenderer.on(channel, listener);
  return () => {
    ipcRenderer.off(channel, listener);
  };
}
