import type { BrowserWindow } from 'electron';
import type { OpenLibrary } from './open-libraries.ts';

/** Whether a window may be closed: at once, or when the reader has been asked. */
export type MayClose = (window: BrowserWindow, library: OpenLibrary) => boolean | Promise<boolean>;

/**
 * Asked before any window is closed, by the reader or by the end of the application. Nothing would be lost: imports
 * go on at the next start, and what the reader makes is kept at once (`docs/decisions/0019-threads-that-die.md`).
 */
export const mayClose: MayClose = () => true;
