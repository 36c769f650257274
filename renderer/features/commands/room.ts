import type { Overview } from '../../../contract/front-page-schemas.ts';
import type { PreferencesStore } from '../../preferences/preferences-store.ts';
import type { LibrariesController } from '../libraries/libraries-controller.ts';
import type { LinkTarget } from '../links/copy-link-event.ts';
import type { ReaderPane } from '../reader/reader-pane.ts';
import type { ResultsPane } from '../results/results-pane.ts';
import type { SearchBar } from '../search/search-bar.ts';
import type { ViewState } from '../view-state/view-state.ts';

export type SheetName =
  'settings' | 'searches' | 'shortcuts' | 'palette' | 'imports' | 'about' | 'verification';

/** The window as commands see it. */
export interface Room {
  readonly view: ViewState;
  readonly overview: Overview | undefined;
  readonly preferences: PreferencesStore | undefined;
  readonly searchBar: SearchBar;
  /** `null` while the library is empty. */
  readonly results: ResultsPane | null;
  readonly reader: ReaderPane | null;
  /** How many hits the list has; `undefined` until they are counted. */
  readonly found: number | undefined;
  /** Goes to another view, which can be gone back from. */
  readonly change: (patch: Partial<ViewState>) => void;
  readonly show: (sheet: SheetName) => void;
  /** In the open article, or else in the archive. */
  readonly find: () => void;
  /** Opens the hit after (1) or before (-1) the open one. */
  readonly openBeside: (by: 1 | -1) => void;
  /** The libraries that the window can go to. */
  readonly libraries: Pick<LibrariesController, 'offered' | 'open'>;
  /** Puts a link on the clipboard. */
  readonly copyLink: (to: LinkTarget) => void;
  /** Prints the open article, or else the list of results. */
  readonly print: () => void;
  /** Keeps as a PDF what would be printed; `null` where the browser does that. */
  readonly savePdf: (() => void) | null;
  /** One step back from where the keyboard is. */
  readonly goBack: (path: readonly EventTarget[]) => void;
}
