import { app, type Session, type WebContents, type WebPreferences } from 'electron';
import { pageUrl } from './page-protocol.ts';

/**
 * What the app forbids its own page, so that a hole in the page stays a hole in a page. The page needs
 * none of it: it reads its own files and calls the archive through the preload.
 */

/** Before `ready`: every renderer in a sandbox, and no way out for Chromium's own requests. */
export function hardenProcess(): void {
  app.enableSandbox();
  // Both switches are in Electron's list of supported ones. They stop what no page asks for and
  // `webRequest` does not see: name look-ups ahead of a link, the search for a proxy.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
}

/** Guards every page, whoever opened it: the window of today and any that a bug may open. */
export function guardEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => {
    guardPage(contents);
  });
}

function guardPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // WebRTC opens sockets without passing `webRequest`; without a proxy this leaves it none.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/**
 * After `ready`: no permission, no device, no network, no dictionary to be fetched.
 *
 * @param developing whether the developer tools, pages of their own, may load
 */
export function hardenSession(session: Session, developing: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !staysHere(details.url, developing) });
  });
}

function staysHere(url: string, developing: boolean): boolean {
  // What the page has made in memory and lets the reader save: the report of an import.
  if (url.startsWith(`blob:${pageUrl}`)) return true;
  const scheme = URL.parse(url)?.protocol;
  return scheme === 'app:' || (developing && scheme === 'devtools:');
}

/** The page's own settings. Most are Electron's defaults; written out, they cannot drift. */
export function pagePreferences(preload: string, developing: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: developing,
  };
}
