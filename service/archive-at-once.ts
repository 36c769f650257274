import {
  methodNames,
  type ArchiveEvent,
  type ArchiveImplementation,
  type CallOptions,
  type MethodName,
} from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import { importingMethods } from './importing-methods.ts';
import type { OpenArchive, OpenArchiveOptions } from './open-archive.ts';
import { verifyingMethods } from './verifying.ts';
import { storedPreferences } from './preferences-file.ts';

type Opening = Promise<Outcome<OpenArchive, Failure>>;
/** What the opening tells while it goes on. */
export type OpeningListeners = Required<Pick<OpenArchiveOptions, 'onReadable' | 'onEvent'>>;
type Answerer = Outcome<Pick<ArchiveImplementation, MethodName>, Failure>;

/** Methods that the reading thread does not answer. */
const notReading: readonly MethodName[] = [
  ...importingMethods,
  ...verifyingMethods,
  ...(['preferences', 'setPreferences', 'about', 'licences'] as const),
];

/**
 * An archive that can be asked while it is being opened, so that no window waits for it: each call waits for the
 * thread that answers it, and fails with the reason when there will be none. How the reader has set the app is
 * known at once: the first paint needs it.
 *
 * ```
 *   open ──► the reading thread has started ──► all have
 *    │ preferences       │ search, article …       │ add, jobs …
 * ```
 *
 * @param open begins to open the archive
 * @param preferencesFile where the preferences lie, unless somebody else answers for them
 */
export function archiveAtOnce(
  open: (listeners: OpeningListeners) => Opening,
  preferencesFile: string | null = null,
): { readonly archive: OpenArchive; readonly opening: Opening } {
  let isOpening = true;
  const readable = Promise.withResolvers<Answerer>();
  /** What nobody could hear yet: a page that was answered early is told when the rest has come. */
  let missed: ArchiveEvent | undefined;
  const opening = open({
    onReadable: (reader) => {
      readable.resolve(succeed(reader as ArchiveImplementation));
    },
    onEvent: (event) => {
      if (isOpening && event.name === 'library-changed') missed = event;
    },
  });
  const complete = opening.then((opened): Answerer => {
    isOpening = false;
    return opened.ok ? succeed(opened.value.api) : opened;
  });
  const either = Promise.race([readable.promise, complete]);
  const waiting = methodNames.map((method) => [
    method,
    async (request: unknown, options: CallOptions) => {
      const isRead = isOpening && !notReading.includes(method);
      const answerer = await (isRead ? either : complete);
      if (!answerer.ok) return answerer;
      if (options.signal?.aborted === true) return fail({ kind: 'cancelled' });
      // The name ties request and implementation together, which a union of names does not show.
      const call = answerer.value[method] as (request: unknown, options: CallOptions) => unknown;
      return call(request, options);
    },
  ]);
  const api = Object.fromEntries(waiting) as ArchiveImplementation;
  const archive: OpenArchive = {
    api: {
      ...api,
      preferences: (request, options) =>
        isOpening ? succeed(storedPreferences(preferencesFile)) : api.preferences(request, options),
    },
    subscribe(listener) {
      let isWanted = true;
      let unsubscribe: (() => void) | undefined;
      void opening.then((opened) => {
        if (!isWanted || !opened.ok) return;
        unsubscribe = opened.value.subscribe(listener);
        if (missed !== undefined) listener(missed);
      });
      return () => {
        isWanted = false;
        unsubscribe?.();
      };
    },
    async catchUp() {
      const opened = await opening;
      return opened.ok ? opened.value.catchUp() : opened.failure.kind;
    },
    async close() {
      const opened = await opening;
      if (opened.ok) await opened.value.close();
    },
  };
  return { archive, opening };
}
