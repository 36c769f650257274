import { describe, expect, test, vi } from 'vitest';
import { methodNames, type ArchiveEvent } from '../../contract/contract.ts';
import type { DesktopBridge } from '../../electron/preload.ts';
import { beyondTheContract } from './beyond-the-contract.ts';
import { startMain, type Stage } from './stage.ts';

/** The page's `window.khizana`, made by the real preload on the same stand-in. */
async function bridgeOf(stage: Stage): Promise<DesktopBridge> {
  await stage.window();
  await import('../../electron/preload.ts');
  return stage.recorded.exposed['khizana'] as DesktopBridge;
}

describe('the preload', () => {
  test('exposes one function per method, and those of the desktop, nothing else', async () => {
    const stage = await startMain();
    const bridge = await bridgeOf(stage);
    expect(Object.keys(stage.recorded.exposed)).toEqual(['khizana']);
    expect(Object.keys(bridge).sort()).toEqual([...methodNames, ...beyondTheContract].sort());
  });

  test('forwards requests to main, which parses them and fills the defaults in', async () => {
    const stage = await startMain();
    const bridge = await bridgeOf(stage);
    expect(await bridge.overview({})).toMatchObject({ ok: true, value: { articles: 0 } });
    expect(await bridge.search({ query: 'أستانة' })).toMatchObject({ ok: true });
    expect(await bridge.article({ id: 7 })).toEqual({
      ok: false,
      failure: { kind: 'article-not-found', id: 7 },
    });
    expect(stage.archive.asked.map(({ method }) => method)).toEqual([
      'overview',
      'search',
      'article',
    ]);
    expect(stage.archive.asked[1]?.request).toMatchObject({
      query: 'أستانة',
      limit: 20,
      typing: false,
    });
  });

  test('a call that is given up by its number is given up in main, and no other', async () => {
    const stage = await startMain();
    const bridge = await bridgeOf(stage);
    const calls = [bridge.count({ query: 'endless' }, 1), bridge.count({ query: 'endless' }, 2)];
    const settled: number[] = [];
    calls.forEach((call, at) => void call.then(() => settled.push(at + 1)));
    bridge.cancel(2);
    expect(await calls[1]).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(settled).toEqual([2]);
    bridge.cancel(1);
    await calls[0];
    bridge.cancel(1);
    expect(await bridge.count({ query: '' }, 1)).toMatchObject({ ok: true });
  });

  test('a request of the wrong shape is a failure that names the field', async () => {
    const bridge = await bridgeOf(await startMain());
    const wrong = { query: 5 } as unknown as { query: string };
    expect(await bridge.search(wrong)).toMatchObject({
      ok: false,
      failure: {
        kind: 'invalid-request',
        method: 'search',
        problem: expect.stringMatching('query') as unknown,
      },
    });
  });

  test('events reach the page without the event of Electron, until it unsubscribes', async () => {
    const stage = await startMain();
    const bridge = await bridgeOf(stage);
    const heard: unknown[][] = [];
    const unsubscribe = bridge.subscribe((...all) => heard.push(all));
    const event: ArchiveEvent = { name: 'library-changed', detail: { articles: 3 } };
    stage.archive.tell(event);
    unsubscribe();
    stage.archive.tell(event);
    expect(heard).toEqual([[event]]);
  });

  test('the menu reaches the page by its own listener, with the name of a command in its hands', async () => {
    const stage = await startMain();
    const bridge = await bridgeOf(stage);
    const heard = vi.fn();
    const unsubscribe = bridge.onCommand(heard);
    const { webContents } = await stage.window();
    webContents.send('command', 'search');
    unsubscribe();
    webContents.send('command', 'search');
    expect(heard.mock.calls).toEqual([['search']]);
  });
});

describe('the sender of a call', () => {
  test('main answers on the channels of the contract, and on those of the desktop', async () => {
    const stage = await startMain();
    await stage.window();
    expect([...stage.recorded.calls.keys()].sort()).toEqual(
      [
        ...methodNames,
        'choose',
        'copy',
        'install-update',
        'libraries',
        'open-library',
        'savePdf',
        'view',
      ].sort(),
    );
    expect([...stage.recorded.listeners.keys()]).toEqual(['commands', 'cancel', 'ready']);
  });

  test.each([
    ['a foreign page', 'https://example.org/', { parent: null }],
    ['a page that looks like ours', 'app://khizana.example.org/', { parent: null }],
    ['a page of another scheme', 'https://khizana/', { parent: null }],
    ['a file', 'file:///app/dist/renderer/index.html', { parent: null }],
    ['nothing', '', { parent: null }],
    ['a frame inside our page', 'app://khizana/', { parent: {} }],
    ['a page that is gone', 'app://khizana/', null],
  ])('%s is refused on every channel, with a reason', async (_who, url, frame) => {
    const stage = await startMain();
    const { webContents } = await stage.window();
    const refused = {
      ok: false,
      failure: { kind: 'refused', reason: expect.any(String) as unknown },
    };
    for (const name of methodNames) {
      const event = stage.callFrom(webContents, url, frame);
      expect(await stage.callMain(name, {}, event)).toEqual(refused);
    }
    expect(stage.archive.asked).toEqual([]);
    const event = stage.callFrom(webContents, url, frame);
    for (const [channel, payload] of [
      ['choose', 'files'],
      ['libraries', undefined],
      ['open-library', 'window'],
      ['view', undefined],
    ] as const) {
      await expect(stage.callMain(channel, payload, event)).rejects.toThrow('refused');
    }
    expect(stage.recorded.windowOptions).toHaveLength(1);
    expect(stage.recorded.openDialogs).toEqual([]);
  });

  test('a page cannot give up the calls of another', async () => {
    const stage = await startMain();
    const bridge = await bridgeOf(stage);
    const call = bridge.count({ query: 'endless' }, 1);
    const stranger = { sender: new stage.WebContents() };
    stage.recorded.listeners.get('cancel')?.(stranger as never, 1);
    const first = await Promise.race([call, bridge.overview({})]);
    expect(first).toMatchObject({ value: { articles: 0 } });
    bridge.cancel(1);
    await call;
  });

  test('our own URL outside our windows is refused', async () => {
    const stage = await startMain();
    await stage.window();
    const stray = stage.callFrom(new stage.WebContents(), 'app://khizana/');
    expect(await stage.callMain('overview', {}, stray)).toMatchObject({
      failure: { kind: 'refused' },
    });
  });
});
