import { describe, expect, test, vi } from 'vitest';
import { startMain, type Stage } from './stage.ts';

/** Whether main lets a request go to this URL. */
async function letsThrough(stage: Stage, url: string): Promise<boolean> {
  const cancel = await new Promise<boolean | undefined>((resolve) => {
    const details = { url } as Parameters<NonNullable<Stage['recorded']['requestGuard']>>[0];
    if (stage.recorded.requestGuard === null) throw new Error('no guard is set');
    stage.recorded.requestGuard(details, (decision) => {
      resolve(decision.cancel);
    });
  });
  return cancel === false;
}

describe('the process', () => {
  test('sandboxes every renderer and leaves Chromium no name look-ups and no proxy', async () => {
    const { recorded } = await startMain();
    expect(recorded.sandboxEnabled).toBe(true);
    expect(recorded.switches).toEqual({
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'no-proxy-server': '',
      lang: 'ar',
    });
  });

  test("keeps the reader's own --lang", async () => {
    const { recorded } = await startMain({ given: { switches: { lang: 'en' } } });
    expect(recorded.switches).not.toHaveProperty('lang');
  });
});

describe('the page', () => {
  test('has a sandbox, an isolated preload and no Node', async () => {
    const stage = await startMain({ given: { isPackaged: true } });
    await stage.window();
    expect(stage.recorded.windowOptions[0]?.webPreferences).toEqual({
      preload: '/app/dist/electron/preload.cjs',
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
      devTools: false,
    });
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    '%s is prevented, in whatever page',
    async (event) => {
      const stage = await startMain();
      await stage.window();
      const preventDefault = vi.fn();
      const any = new stage.WebContents();
      stage.app.emit('web-contents-created', {}, any);
      for (const contents of [(await stage.window()).webContents, any]) {
        contents.emit(event, { preventDefault }, 'app://khizana/');
      }
      expect(preventDefault).toHaveBeenCalledTimes(2);
    },
  );

  test('opens no window and no socket', async () => {
    const stage = await startMain();
    const { webContents } = await stage.window();
    for (const url of ['https://example.org/', 'app://khizana/', 'about:blank']) {
      expect(stage.openFrom(webContents, url)).toEqual({ action: 'deny' });
    }
    expect(stage.recorded.webRtcPolicies.get(webContents)).toBe('disable_non_proxied_udp');
  });
});

describe('the session', () => {
  test('grants no permission and no device, and checks no spelling', async () => {
    const stage = await startMain();
    await stage.window();
    const { permissionRequest, permissionCheck, devicePermission, spellChecker } = stage.recorded;
    const granted = vi.fn();
    const anything = {} as never;
    for (const permission of ['media', 'geolocation', 'notifications', 'fileSystem'] as const) {
      permissionRequest?.(anything, permission, granted, anything);
      expect(permissionCheck?.(null, permission, 'app://khizana', anything)).toBe(false);
    }
    expect(granted.mock.calls).toEqual([[false], [false], [false], [false]]);
    expect([devicePermission?.(anything), spellChecker]).toEqual([false, false]);
  });

  test.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'ws://example.org/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'chrome-extension://abc/page.html',
    'devtools://devtools/bundled/inspector.html',
    'not an URL',
  ])('cancels %s', async (url) => {
    const stage = await startMain({ given: { isPackaged: true } });
    await stage.window();
    expect(await letsThrough(stage, url)).toBe(false);
  });

  test('lets through our own page, and the developer tools in a checkout only', async () => {
    const stage = await startMain();
    await stage.window();
    expect(await letsThrough(stage, 'app://khizana/assets/main.js')).toBe(true);
    expect(await letsThrough(stage, 'devtools://devtools/bundled/inspector.html')).toBe(true);
  });

  test('lets the page save what it made itself, and no other page', async () => {
    const stage = await startMain({ given: { isPackaged: true } });
    await stage.window();
    expect(await letsThrough(stage, 'blob:app://khizana/8c1d')).toBe(true);
    expect(await letsThrough(stage, 'blob:app://khizana.example/8c1d')).toBe(false);
    expect(await letsThrough(stage, 'blob:https://example.org/8c1d')).toBe(false);
  });
});
