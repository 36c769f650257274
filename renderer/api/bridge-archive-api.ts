import type { ArchiveApi, MethodName, RequestInput } from '../../contract/contract.ts';
import type { CommandStates } from '../../contract/command-states.ts';
import type { OfferedLibraries } from '../../contract/library-name.ts';
import type { OutcomeOf } from './archive-types.ts';

/** What the preload script exposes: the archive without signals, which cannot cross its bridge. */
export type ArchiveBridge = {
  readonly [M in MethodName]: (request: RequestInput<M>, call?: number) => Promise<OutcomeOf<M>>;
} & Pick<ArchiveApi, 'subscribe'> & {
    /** Gives a call up by the number it was made with. */
    readonly cancel: (call: number) => void;
  };

/** What the page of a desktop has that one in a browser has not: other libraries, links that lead to it, dialogs. */
export interface Desktop {
  /** The page's own library, and those that were open before. */
  readonly libraries: () => Promise<OfferedLibraries>;
  /** `choose`, `new`, `window`, or the digits of a recent library. */
  readonly openLibrary: (wish: string) => Promise<void>;
  /** The view that a link led the page to before it listened. */
  readonly view: () => Promise<string | null>;
  /** Calls back with the views that links lead to from then on, until the returned function is called. */
  readonly onView: (listener: (view: string) => void) => () => void;
  /** Tells which commands can be done now, for the native menu. */
  readonly tellCommands: (states: CommandStates) => void;
  /** Calls back with the import whose report is asked for from outside the page, until the returned function is called. */
  readonly onReport: (listener: (job: number) => void) => () => void;
  /** Lets the reader choose a package and has it verified; dialogs of the system say what comes of it. */
  readonly installUpdate: () => Promise<void>;
  /** Puts a text on the clipboard. */
  readonly copyText: (text: string) => Promise<void>;
  /** Keeps what is ready for paper as a PDF where the reader says; `name` is what the file may be called. */
  readonly savePdf: (name: string) => Promise<void>;
}

/** The bridge with the ways to what is added, and the commands of the native menu that are meant for the page. */
export type DesktopBridge = ArchiveBridge &
  Desktop & {
    /** Asks the reader for files or a folder; none when the dialog is cancelled. */
    readonly choose: (kind: 'files' | 'folder') => Promise<string[]>;
    /** The path of a file that was dropped on the page; empty for one that lies on no disk. */
    readonly pathOf: (file: File) => string;
    /** The page hears from now on what it is told unasked. */
    readonly ready: () => void;
    /** Calls back with the name of a command that is picked in the menu, until the returned function is called. */
    readonly onCommand: (listener: (command: string) => void) => () => void;
  };

declare global {
  interface Window {
    readonly khizana?: DesktopBridge;
  }
}

/** The archive through Electron's preload; a call given up resolves at once, and main hears of it. */
export function bridgeArchiveApi(bridge: ArchiveBridge): ArchiveApi {
  let last = 0;
  async function untilAborted<Answer>(
    ask: (call: number) => Promise<Answer>,
    signal: AbortSignal | undefined,
  ): Promise<Answer | Cancelled> {
    const cancelled: Cancelled = { ok: false, failure: { kind: 'cancelled' } };
    if (signal?.aborted === true) return cancelled;
    const call = (last += 1);
    const answer = ask(call);
    if (signal === undefined) return answer;
    return new Promise((resolve) => {
      const giveUp = (): void => {
        bridge.cancel(call);
        resolve(cancelled);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      void answer.then((outcome) => {
        signal.removeEventListener('abort', giveUp);
        resolve(outcome);
      });
    });
  }
  return {
    overview: (request, options) =>
      untilAborted((call) => bridge.overview(request, call), options?.signal),
    days: (request, options) => untilAborted((call) => bridge.days(request, call), options?.signal),
    additions: (request, options) =>
      untilAborted((call) => bridge.additions(request, call), options?.signal),
    jumps: (request, options) =>
      untilAborted((call) => bridge.jumps(request, call), options?.signal),
    searches: (request, options) =>
      untilAborted((call) => bridge.searches(request, call), options?.signal),
    recordSearch: (request, options) =>
      untilAborted((call) => bridge.recordSearch(request, call), options?.signal),
    saveSearch: (request, options) =>
      untilAborted((call) => bridge.saveSearch(request, call), options?.signal),
    forgetSearch: (request, options) =>
      untilAborted((call) => bridge.forgetSearch(request, call), options?.signal),
    search: (request, options) =>
      untilAborted((call) => bridge.search(request, call), options?.signal),
    count: (request, options) =>
      untilAborted((call) => bridge.count(request, call), options?.signal),
    rank: (request, options) => untilAborted((call) => bridge.rank(request, call), options?.signal),
    article: (request, options) =>
      untilAborted((call) => bridge.article(request, call), options?.signal),
    passages: (request, options) =>
      untilAborted((call) => bridge.passages(request, call), options?.signal),
    explain: (request, options) =>
      untilAborted((call) => bridge.explain(request, call), options?.signal),
    suggest: (request, options) =>
      untilAborted((call) => bridge.suggest(request, call), options?.signal),
    copies: (request, options) =>
      untilAborted((call) => bridge.copies(request, call), options?.signal),
    readingPlaces: (request, options) =>
      untilAborted((call) => bridge.readingPlaces(request, call), options?.signal),
    setReadingPlace: (request, options) =>
      untilAborted((call) => bridge.setReadingPlace(request, call), options?.signal),
    forgetReadingPlace: (request, options) =>
      untilAborted((call) => bridge.forgetReadingPlace(request, call), options?.signal),
    setWayOfReading: (request, options) =>
      untilAborted((call) => bridge.setWayOfReading(request, call), options?.signal),
    resolveRelated: (request, options) =>
      untilAborted((call) => bridge.resolveRelated(request, call), options?.signal),
    add: (request, options) => untilAborted((call) => bridge.add(request, call), options?.signal),
    jobs: (request, options) => untilAborted((call) => bridge.jobs(request, call), options?.signal),
    steer: (request, options) =>
      untilAborted((call) => bridge.steer(request, call), options?.signal),
    report: (request, options) =>
      untilAborted((call) => bridge.report(request, call), options?.signal),
    collections: (request, options) =>
      untilAborted((call) => bridge.collections(request, call), options?.signal),
    setCollection: (request, options) =>
      untilAborted((call) => bridge.setCollection(request, call), options?.signal),
    reread: (request, options) =>
      untilAborted((call) => bridge.reread(request, call), options?.signal),
    remove: (request, options) =>
      untilAborted((call) => bridge.remove(request, call), options?.signal),
    verify: (request, options) =>
      untilAborted((call) => bridge.verify(request, call), options?.signal),
    stopVerifying: (request, options) =>
      untilAborted((call) => bridge.stopVerifying(request, call), options?.signal),
    verification: (request, options) =>
      untilAborted((call) => bridge.verification(request, call), options?.signal),
    preferences: (request, options) =>
      untilAborted((call) => bridge.preferences(request, call), options?.signal),
    setPreferences: (request, options) =>
      untilAborted((call) => bridge.setPreferences(request, call), options?.signal),
    about: (request, options) =>
      untilAborted((call) => bridge.about(request, call), options?.signal),
    licences: (request, options) =>
      untilAborted((call) => bridge.licences(request, call), options?.signal),
    subscribe: (listener) => bridge.subscribe(listener),
  };
}

interface Cancelled {
  ok: false;
  failure: { kind: 'cancelled' };
}
