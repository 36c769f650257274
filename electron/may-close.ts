import type { BrowserWindow } from 'electron';
import type { OpenLibrary } from './open-libraries.ts';

/** Whether a window may be closed: at once, or when the reader has been asked. */
export type MayClose = (window: BrowserWindow, library: OpenLibrary) => boolean | Promise<boolean>;

/** Asked before any window is closed, by the reader or by the end of the application. */
export const mayClose: MayClose = () => true;
