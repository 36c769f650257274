import { createContext } from '@lit/context';
import type { Desktop } from './bridge-archive-api.ts';

/** What the window has beside its archive; `undefined` in a browser. */
export const desktopContext = createContext<Desktop | undefined>(Symbol('desktop'));
