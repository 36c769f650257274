import { afterEach, expect, test, vi } from 'vitest';
import { startMain, until, type Stage } from './stage.ts';

const argv = process.argv;
afterEach(() => {
  process.argv = argv;
  vi.doUnmock('../../electron/may-close.ts');
});

/** Main, with a reader who is asked before a window closes and has not answered yet. */
async function asking(): Promise<{ stage: Stage; answer: (mayClose: boolean) => void }> {
  let answer: (mayClose: boolean) => void = () => undefined;
  const mayClose = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
  vi.doMock('../../electron/may-close.ts', () => ({ mayClose }));
  const stage = await startMain();
  return { stage, answer: (agreed) => answer(agreed) };
}

test('a window stays until its reader agrees, and its library with it', async () => {
  const { stage, answer } = await asking();
  const window = await stage.window();
  window.close();
  expect([window.isDestroyed(), stage.archive.closed]).toEqual([false, false]);
  answer(true);
  await until(() => {
    expect([window.isDestroyed(), stage.archive.closed]).toEqual([true, true]);
  });
});

test('who quits goes on once the windows may close, and stays when one may not', async () => {
  const { stage, answer } = await asking();
  const window = await stage.window();
  stage.app.quit();
  answer(false);
  await Promise.resolve();
  expect([window.isDestroyed(), stage.recorded.exitCodes]).toEqual([false, []]);
  stage.app.quit();
  answer(true);
  await until(() => {
    expect(stage.recorded.exitCodes).toEqual([0]);
  });
  expect(stage.archive.closed).toBe(true);
});
