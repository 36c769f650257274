import { createContext } from '@lit/context';
import type { PreferencesStore } from './preferences-store.ts';

/** How the reader has set the app, for whichever element sets or shows something of it. */
export const preferencesContext = createContext<PreferencesStore | undefined>(
  Symbol('preferences'),
);
