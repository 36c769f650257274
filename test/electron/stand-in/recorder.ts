import { EventEmitter } from 'node:events';
import type {
  BrowserWindowConstructorOptions,
  CallbackResponse,
  CustomScheme,
  IpcMainEvent,
  IpcMainInvokeEvent,
  JumpListCategory,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  OnBeforeRequestListenerDetails,
  OpenDialogOptions,
  PrintToPDFOptions,
  Rectangle,
  SaveDialogOptions,
  Session,
} from 'electron';

/** What a handler was set to: the parameter of the method that sets it. */
type HandlerOf<
  Method extends
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler',
> = NonNullable<Parameters<Session[Method]>[0]>;
export type RequestGuard = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void;

/**
 * What a test gives the stand-in before main runs, and what main did to it. Every test starts from
 * fresh modules, so there is one recorder for each.
 */
export const given = {
  isPackaged: false,
  /** Whether this start gets the single-instance lock. */
  lock: true,
  darkColors: false,
  /** Chromium switches that stood on the command line. */
  switches: {} as Record<string, string>,
  /** What the reader picks in an open dialog; nothing is cancelling it. */
  chosenPaths: [] as string[],
  /** The button the reader presses in a message box, or that nothing is pressed. */
  pressedButton: 0 as number | 'none',
  /** Where the reader wants a new library; nothing is cancelling the dialog. */
  savedPath: '',
  /** Whether the reader looks at one of our windows. */
  isFocused: false,
  /** What the screens leave for windows. */
  workAreas: [{ x: 0, y: 0, width: 1920, height: 1040 }] as Rectangle[],
  /** Why the system does not open a file; empty when it does. */
  openProblem: '',
};

export const recorded = {
  ready: false,
  sandboxEnabled: false,
  switches: {} as Record<string, string>,
  name: '',
  paths: {} as Record<string, string>,
  lockData: null as unknown,
  quits: 0,
  exitCodes: [] as number[],
  /** Schemes that the app was made the system's program for. */
  protocols: [] as unknown[][],
  recentDocuments: [] as string[],
  jumpList: [] as JumpListCategory[],
  dockMenu: [] as MenuItemConstructorOptions[],
  schemes: [] as CustomScheme[],
  pageHandlers: new Map<string, (request: Request) => Response | Promise<Response>>(),
  calls: new Map<string, (event: IpcMainInvokeEvent, ...payload: unknown[]) => unknown>(),
  /** What main hears without answering. */
  listeners: new Map<string, (event: IpcMainEvent, ...details: unknown[]) => void>(),
  permissionRequest: null as HandlerOf<'setPermissionRequestHandler'> | null,
  permissionCheck: null as HandlerOf<'setPermissionCheckHandler'> | null,
  devicePermission: null as HandlerOf<'setDevicePermissionHandler'> | null,
  requestGuard: null as RequestGuard | null,
  spellChecker: true,
  windowOptions: [] as BrowserWindowConstructorOptions[],
  menu: [] as MenuItemConstructorOptions[],
  contextMenus: [] as MenuItemConstructorOptions[][],
  clipboard: '',
  notifications: [] as (EventEmitter & { readonly title: string; readonly body: string })[],
  /** Whether windows called for the eye, in order. */
  flashes: [] as boolean[],
  zooms: [] as number[],
  /** How pages were to be laid out as PDFs. */
  pdfs: [] as PrintToPDFOptions[],
  themeSource: 'system' as 'system' | 'light' | 'dark',
  openDialogs: [] as OpenDialogOptions[],
  messageBoxes: [] as MessageBoxOptions[],
  saveDialogs: [] as SaveDialogOptions[],
  /** Files handed to the system, and those shown in their folders. */
  openedPaths: [] as string[],
  shownPaths: [] as string[],
  errorBoxes: [] as { title: string; content: string }[],
  /** By page: its policy for WebRTC. */
  webRtcPolicies: new Map<object, string>(),
  /** What main sent to pages, in order; `to` is the page's number. */
  sent: [] as { channel: string; details: unknown[]; to: number }[],
  /** What windows showed in the taskbar: the part that is done, and how. */
  progressBars: [] as [part: number, mode: string | undefined][],
  reloads: 0,
  /** Where a page listens to what main sends; the stand-in's `ipcRenderer`. */
  toPage: new EventEmitter(),
  exposed: {} as Record<string, unknown>,
};

/** Electron refuses these calls once it is ready; so does the stand-in. */
export function onlyBeforeReady(what: string): void {
  if (recorded.ready) throw new Error(`${what} must be called before ready`);
}

/** Electron cannot serve these before it is ready; nor can the stand-in. */
export function onlyAfterReady(what: string): void {
  if (!recorded.ready) throw new Error(`${what} cannot be used before ready`);
}
