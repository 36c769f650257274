import { BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { isOurPage } from './page-protocol.ts';

/** Why a call is not ours to answer; `null` when it comes from our own page in our own window. */
export function reasonToRefuse(event: IpcMainInvokeEvent): string | null {
  const frame = event.senderFrame;
  if (frame === null) return 'the page that asked is gone';
  if (frame.parent !== null) return 'a frame inside the page asked';
  if (BrowserWindow.fromWebContents(event.sender) === null) return 'no window of ours asked';
  if (!isOurPage(frame.url)) return `a foreign page asked (${frame.url})`;
  return null;
}
