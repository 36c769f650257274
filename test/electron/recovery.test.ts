import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DesktopBridge } from '../../electron/preload.ts';
import { startMain, until, type Stage, type StageWindow } from './stage.ts';

const argv = process.argv;
const complaint = vi.spyOn(console, 'error');
beforeEach(() => {
  complaint.mockReturnValue();
});
afterEach(() => {
  process.argv = argv;
  complaint.mockReset();
});

function crash({ webContents }: StageWindow): void {
  webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
}

const told = ({ recorded }: Stage): unknown[] =>
  recorded.sent.filter(({ channel }) => channel === 'event').map(({ details }) => details[0]);

describe('a page that goes down', () => {
  test('comes back where it was, and says so', async () => {
    const stage = await startMain();
    crash(await stage.window());
    await import('../../electron/preload.ts');
    const { ready } = stage.recorded.exposed['khizana'] as DesktopBridge;
    ready();
    ready();
    expect([stage.recorded.reloads, stage.recorded.messageBoxes]).toEqual([1, []]);
    expect(told(stage)).toEqual([{ name: 'recovered', detail: { part: 'page', outcome: 'back' } }]);
  });

  test.each([
    ['is loaded', 0, { reloads: 2, quits: 0 }],
    ['is not, and the application ends', 1, { reloads: 1, quits: 1 }],
  ])('again within a minute asks first: it %s', async (_, pressedButton, expected) => {
    const stage = await startMain({ given: { pressedButton } });
    const window = await stage.window();
    crash(window);
    crash(window);
    await until(() => {
      const { reloads, quits } = stage.recorded;
      expect({ reloads, quits }).toEqual(expected);
    });
    expect(stage.recorded.messageBoxes[0]?.detail).toContain('crashed');
  });
});

describe('a page that does not answer', () => {
  test('is loaded again when the reader says so', async () => {
    const stage = await startMain({ given: { pressedButton: 1 } });
    (await stage.window()).emit('unresponsive');
    await until(() => {
      expect(stage.recorded.reloads).toBe(1);
    });
    expect(stage.recorded.messageBoxes).toMatchObject([{ buttons: ['انتظر', 'أعد التحميل'] }]);
  });

  test('is asked about once, and no longer when it answers', async () => {
    const stage = await startMain({ given: { pressedButton: 'none' } });
    const window = await stage.window();
    window.emit('unresponsive');
    window.emit('unresponsive');
    window.emit('responsive');
    expect(stage.recorded.messageBoxes).toHaveLength(1);
    expect(stage.recorded.messageBoxes[0]?.signal?.aborted).toBe(true);
    expect(stage.recorded.reloads).toBe(0);
  });
});

test('a process of Chromium that ends is noted in the log', async () => {
  const stage = await startMain();
  await stage.window();
  stage.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 });
  expect(complaint).toHaveBeenCalledWith('khizana: the GPU process ended: crashed (1)');
});
