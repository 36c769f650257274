import { EventEmitter } from 'node:events';
import type {
  BrowserWindow as RealWindow,
  BrowserWindowConstructorOptions,
  PrintToPDFOptions,
  ProgressBarOptions,
  Rectangle,
  WebContents as RealContents,
  WindowOpenHandlerResponse,
} from 'electron';
import { app, closeOnQuit, isQuitting, Preventable } from './app.ts';
import { mustCompile } from './must-compile.ts';
import { given, onlyAfterReady, recorded } from './recorder.ts';

let lastId = 0;

/** A page, as far as main knows one. */
export class WebContents
  extends EventEmitter
  implements Partial<Omit<RealContents, keyof EventEmitter>>
{
  readonly id = (lastId += 1);

  setWindowOpenHandler(handler: Parameters<RealContents['setWindowOpenHandler']>[0]): void {
    openHandlers.set(this, handler);
  }

  setWebRTCIPHandlingPolicy(
    policy: Parameters<RealContents['setWebRTCIPHandlingPolicy']>[0],
  ): void {
    recorded.webRtcPolicies.set(this, policy);
  }

  send(channel: string, ...details: unknown[]): void {
    // As Electron does: what cannot be cloned does not arrive.
    const clones: unknown[] = structuredClone(details);
    recorded.sent.push({ channel, details: clones, to: this.id });
    recorded.toPage.emit(channel, { sender: 'everything' }, ...clones);
  }

  setZoomFactor(factor: number): void {
    recorded.zooms.push(factor);
  }

  printToPDF(options: PrintToPDFOptions): Promise<Buffer<ArrayBuffer>> {
    recorded.pdfs.push(options);
    return Promise.resolve(Buffer.from('%PDF-1.7'));
  }

  reload(): void {
    recorded.reloads += 1;
  }

  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', new Preventable(), { reason: 'killed', exitCode: 9 });
  }
}

type OpenHandler = Parameters<RealContents['setWindowOpenHandler']>[0];
const openHandlers = new Map<WebContents, OpenHandler>();
const windows: BrowserWindow[] = [];
closeOnQuit(() => {
  for (const window of [...windows]) window.close();
  return windows.length === 0;
});

/** What becomes of `window.open(url)` in a page. */
export function openFrom(contents: WebContents, url: string): WindowOpenHandlerResponse {
  const handler = openHandlers.get(contents);
  if (handler === undefined) return { action: 'allow' };
  return handler({
    url,
    frameName: '',
    features: '',
    disposition: 'new-window',
    referrer: { url: '', policy: 'default' },
  });
}

export class BrowserWindow
  extends EventEmitter
  implements Partial<Omit<RealWindow, keyof EventEmitter | 'webContents'>>
{
  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return windows.find((window) => window.webContents === contents) ?? null;
  }

  readonly webContents = new WebContents();
  #shown = false;
  #minimized = false;
  #destroyed = false;
  #maximized = false;
  #fullScreen = false;
  #title = '';
  #bounds = { x: 320, y: 90, width: 800, height: 600 };

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    onlyAfterReady('BrowserWindow');
    recorded.windowOptions.push(options);
    this.#shown = options.show ?? true;
    this.#title = options.title ?? '';
    const { x, y, width, height } = options;
    this.setBounds(
      Object.fromEntries(
        Object.entries({ x, y, width, height }).filter(([, v]) => v !== undefined),
      ),
    );
    windows.push(this);
    app.emit('web-contents-created', new Preventable(), this.webContents);
  }

  /** Asks the real protocol handler of main, as Chromium would. */
  async loadURL(url: string): Promise<void> {
    const handler = recorded.pageHandlers.get(new URL(url).protocol.slice(0, -1));
    if (handler === undefined) throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${url}'`);
    const response = await handler(new Request(url));
    this.webContents.emit('did-navigate', new Preventable(), url, response.status, '');
    if (!this.#destroyed) this.emit('ready-to-show');
  }

  flashFrame(flag: boolean): void {
    recorded.flashes.push(flag);
  }

  isFocused(): boolean {
    return given.isFocused;
  }

  setProgressBar(part: number, options?: ProgressBarOptions): void {
    recorded.progressBars.push([part, options?.mode]);
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.emit('resize');
  }

  getNormalBounds(): Rectangle {
    return this.#bounds;
  }

  maximize(): void {
    this.#maximized = true;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  setFullScreen(flag: boolean): void {
    this.#fullScreen = flag;
  }

  isFullScreen(): boolean {
    return this.#fullScreen;
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  show(): void {
    this.#shown = true;
  }

  isVisible(): boolean {
    return this.#shown;
  }

  focus(): void {
    this.emit('focus');
  }

  minimize(): void {
    this.#minimized = true;
  }

  isMinimized(): boolean {
    return this.#minimized;
  }

  restore(): void {
    this.#minimized = false;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  close(): void {
    if (this.#destroyed) return;
    const event = new Preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    this.#destroyed = true;
    windows.splice(windows.indexOf(this), 1);
    this.emit('closed');
    // Electron does not tell so when it is quitting anyway.
    if (windows.length === 0 && !isQuitting()) app.emit('window-all-closed');
  }
}

// Holds only while Electron has every member that the stand-in has.
mustCompile(
  (name: keyof BrowserWindow): keyof RealWindow => name,
  (name: keyof typeof BrowserWindow): keyof typeof RealWindow => name,
  (name: keyof WebContents): keyof RealContents => name,
);
