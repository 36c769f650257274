import type { ArchiveApi, MethodName, RequestInput } from '../../contract/contract.ts';
import type { OutcomeOf } from './archive-types.ts';

/** What the preload script exposes: the archive without signals, which cannot cross its bridge. */
export type ArchiveBridge = {
  readonly [M in MethodName]: (request: RequestInput<M>) => Promise<OutcomeOf<M>>;
} & Pick<ArchiveApi, 'subscribe'>;

/** The bridge with the one command of the native menu that is meant for the page. */
export type DesktopBridge = ArchiveBridge & {
  /** Calls back when the reader picks «بحث» in the menu, until the returned function is called. */
  readonly onFind: (listener: () => void) => () => void;
};

declare global {
  interface Window {
    readonly khizana?: DesktopBridge;
  }
}

/** The archive through Electron's preload; a call given up resolves at once, its answer is dropped. */
export function bridgeArchiveApi(bridge: ArchiveBridge): ArchiveApi {
  return {
    overview: (request, options) => untilAborted(bridge.overview(request), options?.signal),
    search: (request, options) => untilAborted(bridge.search(request), options?.signal),
    count: (request, options) => untilAborted(bridge.count(request), options?.signal),
    article: (request, options) => untilAborted(bridge.article(request), options?.signal),
    passages: (request, options) => untilAborted(bridge.passages(request), options?.signal),
    suggest: (request, options) => untilAborted(bridge.suggest(request), options?.signal),
    add: (request, options) => untilAborted(bridge.add(request), options?.signal),
    subscribe: (listener) => bridge.subscribe(listener),
  };
}

interface Cancelled {
  ok: false;
  failure: { kind: 'cancelled' };
}

async function untilAborted<Answer>(
  answer: Promise<Answer>,
  signal: AbortSignal | undefined,
): Promise<Answer | Cancelled> {
  if (signal === undefined) return answer;
  const cancelled: Cancelled = { ok: false, failure: { kind: 'cancelled' } };
  if (signal.aborted) return cancelled;
  const gaveUp = new Promise<Cancelled>((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve(cancelled);
      },
      { once: true },
    );
  });
  return Promise.race([answer, gaveUp]);
}
