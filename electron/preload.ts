import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { ArchiveApi, ArchiveEvent, MethodName, RequestInput } from '../contract/contract.ts';
import type { CommandStates } from '../contract/command-states.ts';
import type { OfferedLibraries } from '../contract/library-name.ts';

/** A call over the bridge, which no signal can cross: `cancel` gives it up by its number. */
type BridgedCall<M extends MethodName> = (
  request: RequestInput<M>,
  call?: number,
) => ReturnType<ArchiveApi[M]>;

/** What the page finds as `window.khizana`: the archive, what to add to it, and the menu's commands meant for the page. */
export type DesktopBridge = { readonly [M in MethodName]: BridgedCall<M> } & {
  readonly subscribe: ArchiveApi['subscribe'];
  readonly cancel: (call: number) => void;
  /** Asks the reader for files or a folder; none when the dialog is cancelled. */
  readonly choose: (kind: 'files' | 'folder') => Promise<string[]>;
  /** Lets the reader choose a package and has it verified; dialogs of the system say what comes of it. */
  readonly installUpdate: () => Promise<void>;
  /** The path of a file that was dropped on the page; empty for one that lies on no disk. */
  readonly pathOf: (file: File) => string;
  /** Puts a text on the clipboard, which the page may not when it was not pressed. */
  readonly copyText: (text: string) => Promise<void>;
  /** Keeps what is ready for paper as a PDF where the reader says; `name` is what the file may be called. */
  readonly savePdf: (name: string) => Promise<void>;
  /** The page hears from now on what it is told unasked. */
  readonly ready: () => void;
  /** The page's own library, and those that were open before. */
  readonly libraries: () => Promise<OfferedLibraries>;
  /** Has the reader choose a library or name a new one, opens another window, or a recent library by its digits. */
  readonly openLibrary: (wish: string) => Promise<void>;
  /** The view that a link led the page to before it listened. */
  readonly view: () => Promise<string | null>;
  /** Calls back with the views that links lead to from then on, until the returned function is called. */
  readonly onView: (listener: (view: string) => void) => () => void;
  /** Tells main which commands can be done now, for the menu. */
  readonly tellCommands: (states: CommandStates) => void;
  /** Calls back with the import whose report the page is to show, until the returned function is called. */
  readonly onReport: (listener: (job: number) => void) => () => void;
  /** Calls back with the name of a command that is picked in the native menu, until the returned function is called. */
  readonly onCommand: (listener: (command: string) => void) => () => void;
};

// Written out rather than made from `methodNames`: the type forgets none, and the preload needs nothing
// of the contract at run time, so its one file holds these lines and no validator.
const bridge: DesktopBridge = {
  overview: (request, call) => ipcRenderer.invoke('overview', request, call),
  days: (request, call) => ipcRenderer.invoke('days', request, call),
  additions: (request, call) => ipcRenderer.invoke('additions', request, call),
  jumps: (request, call) => ipcRenderer.invoke('jumps', request, call),
  searches: (request, call) => ipcRenderer.invoke('searches', request, call),
  recordSearch: (request, call) => ipcRenderer.invoke('recordSearch', request, call),
  saveSearch: (request, call) => ipcRenderer.invoke('saveSearch', request, call),
  forgetSearch: (request, call) => ipcRenderer.invoke('forgetSearch', request, call),
  search: (request, call) => ipcRenderer.invoke('search', request, call),
  count: (request, call) => ipcRenderer.invoke('count', request, call),
  rank: (request, call) => ipcRenderer.invoke('rank', request, call),
  article: (request, call) => ipcRenderer.invoke('article', request, call),
  passages: (request, call) => ipcRenderer.invoke('passages', request, call),
  explain: (request, call) => ipcRenderer.invoke('explain', request, call),
  suggest: (request, call) => ipcRenderer.invoke('suggest', request, call),
  copies: (request, call) => ipcRenderer.invoke('copies', request, call),
  readingPlaces: (request, call) => ipcRenderer.invoke('readingPlaces', request, call),
  setReadingPlace: (request, call) => ipcRenderer.invoke('setReadingPlace', request, call),
  forgetReadingPlace: (request, call) => ipcRenderer.invoke('forgetReadingPlace', request, call),
  setWayOfReading: (request, call) => ipcRenderer.invoke('setWayOfReading', request, call),
  resolveRelated: (request, call) => ipcRenderer.invoke('resolveRelated', request, call),
  add: (request, call) => ipcRenderer.invoke('add', request, call),
  jobs: (request, call) => ipcRenderer.invoke('jobs', request, call),
  steer: (request, call) => ipcRenderer.invoke('steer', request, call),
  report: (request, call) => ipcRenderer.invoke('report', request, call),
  collections: (request, call) => ipcRenderer.invoke('collections', request, call),
  setCollection: (request, call) => ipcRenderer.invoke('setCollection', request, call),
  reread: (request, call) => ipcRenderer.invoke('reread', request, call),
  remove: (request, call) => ipcRenderer.invoke('remove', request, call),
  verify: (request, call) => ipcRenderer.invoke('verify', request, call),
  stopVerifying: (request, call) => ipcRenderer.invoke('stopVerifying', request, call),
  verification: (request, call) => ipcRenderer.invoke('verification', request, call),
  preferences: (request, call) => ipcRenderer.invoke('preferences', request, call),
  setPreferences: (request, call) => ipcRenderer.invoke('setPreferences', request, call),
  about: (request, call) => ipcRenderer.invoke('about', request, call),
  licences: (request, call) => ipcRenderer.invoke('licences', request, call),
  subscribe: (listener) => listen('event', listener),
  cancel: (call) => {
    ipcRenderer.send('cancel', call);
  },
  copyText: (text) => ipcRenderer.invoke('copy', text) as Promise<void>,
  savePdf: (name) => ipcRenderer.invoke('savePdf', name) as Promise<void>,
  ready: () => {
    ipcRenderer.send('ready');
  },
  choose: (kind) => ipcRenderer.invoke('choose', kind) as Promise<string[]>,
  installUpdate: () => ipcRenderer.invoke('install-update') as Promise<void>,
  pathOf: (file) => webUtils.getPathForFile(file),
  libraries: () => ipcRenderer.invoke('libraries') as Promise<OfferedLibraries>,
  openLibrary: (wish) => ipcRenderer.invoke('open-library', wish) as Promise<void>,
  view: () => ipcRenderer.invoke('view') as Promise<string | null>,
  onView: (listener) => listen('view', listener),
  tellCommands: (states) => {
    ipcRenderer.send('commands', states);
  },
  onReport: (listener) => listen('show-report', listener),
  onCommand: (listener) => listen('command', listener),
};

contextBridge.exposeInMainWorld('khizana', bridge);

/** What main sends unasked, by its channel. */
interface Sent {
  readonly event: ArchiveEvent;
  readonly command: string;
  readonly view: string;
  readonly 'show-report': number;
}

/** Passes on what main sends, without Electron's event: its `sender` reaches every channel. */
function listen<Channel extends keyof Sent>(
  channel: Channel,
  tell: (sent: Sent[Channel]) => void,
): () => void {
  const listener = (_event: unknown, sent: Sent[Channel]): void => {
    tell(sent);
  };
  ipcRenderer.on(channel, listener);
  return () => {
    ipcRenderer.off(channel, listener);
  };
}
