import type { CommandStates } from '../../contract/command-states.ts';
import type { OfferedLibraries } from '../../contract/library-name.ts';
import type { Desktop } from '../../renderer/api/bridge-archive-api.ts';

export const own = { id: '5f0c2a9e1b7d4c36', name: 'الصحافة', folder: '/press', isMissing: false };
const offered: OfferedLibraries = {
  own,
  recent: [
    own,
    { id: '0123456789abcdef', name: 'الإذاعة', folder: '/radio', isMissing: false },
    { id: 'fedcba9876543210', name: null, folder: '/old', isMissing: true },
  ],
};

/** A desktop with three libraries. `handed` is the view that a link opened the window with. */
export function fakeDesktop(handed: string | null = null): Desktop & {
  /** The libraries that were asked for. */
  readonly opened: string[];
  /** Has a link lead the page to a view. */
  readonly lead: (view: string) => void;
  /** What was put on the clipboard. */
  readonly copied: readonly string[];
  /** What the page told of its commands, the latest last. */
  readonly told: readonly CommandStates[];
  /** Asks the page for the report of an import. */
  readonly askForReport: (job: number) => void;
} {
  const opened: string[] = [];
  const copied: string[] = [];
  const told: CommandStates[] = [];
  const listeners = new Set<(view: string) => void>();
  const reporters = new Set<(job: number) => void>();
  return {
    ...{ opened, told, copied },
    tellCommands: (states) => told.push(states),
    askForReport: (job) => {
      for (const listener of reporters) listener(job);
    },
    onReport(listener) {
      reporters.add(listener);
      return () => reporters.delete(listener);
    },
    installUpdate: () => Promise.resolve(),
    savePdf: () => Promise.resolve(),
    copyText(text) {
      copied.push(text);
      return Promise.resolve();
    },
    lead: (view) => {
      for (const listener of listeners) listener(view);
    },
    libraries: () => Promise.resolve(offered),
    openLibrary(wish) {
      opened.push(wish);
      return Promise.resolve();
    },
    view: () => Promise.resolve(handed),
    onView(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
