import {
  ipcMain,
  type BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  type WebContents,
} from 'electron';
import { answer } from '../contract/answer.ts';
import {
  methodNames,
  type ArchiveEvent,
  type ArchiveImplementation,
} from '../contract/contract.ts';
import { fail } from '../contract/outcome.ts';
import { reasonToRefuse } from './reason-to-refuse.ts';

/**
 * Answers the pages' calls: one channel per method of the contract, the sender checked every time. A page
 * numbers those of its calls that it may give up.
 *
 * @param archiveOf the archive that a page belongs to
 */
export function answerCalls(
  archiveOf: (contents: WebContents) => ArchiveImplementation | null,
): void {
  const running = new Map<string, AbortController>();
  for (const name of methodNames) {
    ipcMain.handle(name, async (event, payload: unknown, call: unknown) => {
      const reason = reasonToRefuse(event);
      if (reason !== null) return fail({ kind: 'refused', reason });
      const implementation = archiveOf(event.sender);
      if (implementation === null) {
        return fail({ kind: 'refused', reason: 'the window has no library' });
      }
      const controller = new AbortController();
      const key = keyOf(event, call);
      running.set(key, controller);
      const outcome = await answer(implementation, name, payload, { signal: controller.signal });
      if (running.get(key) === controller) running.delete(key);
      return outcome;
    });
  }
  ipcMain.on('cancel', (event, call: unknown) => {
    running.get(keyOf(event, call))?.abort();
  });
}

/** A page can give up its own calls only. */
function keyOf({ sender }: IpcMainEvent | IpcMainInvokeEvent, call: unknown): string {
  return `${sender.id}:${String(call)}`;
}

/** Tells windows what an archive, or the application, has to say unasked. */
export function tellWindows(windows: Iterable<BrowserWindow>, event: ArchiveEvent): void {
  for (const window of windows) {
    if (!window.isDestroyed()) window.webContents.send('event', event);
  }
}
