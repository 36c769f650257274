import type { ArchiveApi, CallOptions } from '../../contract/contract.ts';
import type { Failure } from '../../contract/failure.ts';

const cancelled: { ok: false; failure: Failure } = { ok: false, failure: { kind: 'cancelled' } };

/**
 * The same archive, asked for hits first: what is counted or suggested beside a page of hits is asked for when
 * that page is on the screen, so that it takes neither the processor nor the page's one thread from a key.
 *
 * @param painted resolves when what was drawn last has been painted
 */
export function hitsFirst(archive: ArchiveApi, painted = untilPainted): ArchiveApi {
  const pages = new Set<Promise<unknown>>();

  /** Whether it is still wanted when no page of hits is on its way any more. */
  async function whenHitsAreThere({ signal }: CallOptions = {}): Promise<boolean> {
    // One and the same key asks for hits and for what goes with them, in whatever order.
    await nextTask();
    while (pages.size > 0 && signal?.aborted !== true) {
      await Promise.allSettled(pages);
      await painted();
    }
    return signal?.aborted !== true;
  }

  return {
    ...archive,
    async search(request, options) {
      const page = archive.search(request, options);
      pages.add(page);
      try {
        return await page;
      } finally {
        pages.delete(page);
      }
    },
    count: async (request, options) =>
      (await whenHitsAreThere(options)) ? archive.count(request, options) : cancelled,
    suggest: async (request, options) =>
      (await whenHitsAreThere(options)) ? archive.suggest(request, options) : cancelled,
    jumps: async (request, options) =>
      (await whenHitsAreThere(options)) ? archive.jumps(request, options) : cancelled,
  };
}

/** Milliseconds after which a page that is not in sight counts as painted: it is given no frames. */
const longestFrame = 100;

/** Resolves in the first task behind the next frame. */
function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    const unseen = setTimeout(resolve, longestFrame);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      void nextTask().then(resolve);
    });
  });
}

function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
