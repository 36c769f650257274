/** A key as the page saw it, times in milliseconds of the page's clock. */
export interface TypedKey {
  readonly query: string;
  readonly pressed: number;
  /** When results of this query, or of a later one, were painted; `null` for never. */
  readonly painted: number | null;
  /** Whether it was overtaken: what was painted answers a later key. */
  readonly isOvertaken: boolean;
}

/** A search as it left the page and came back, times in milliseconds of the page's clock. */
export interface SearchCall {
  readonly query: string;
  readonly sent: number;
  /** When its answer was there to be read; `null` for given up. */
  readonly answered: number | null;
  /** What the reading thread says that it took, its waits for other turns included. */
  readonly worked: number;
}

export interface TypingSeen {
  readonly keys: readonly TypedKey[];
  /** Results painted of a query that was typed before one whose results were there already. */
  readonly outOfOrder: number;
  /** Milliseconds from each key to when its letter was painted, as Chromium tells it, in steps of eight. */
  readonly letters: readonly number[];
  readonly calls: readonly SearchCall[];
}

interface Watching {
  readonly take: () => TypingSeen;
}

/**
 * Watches the page from inside it: which key asked for what, and in which frame its results came. A frame
 * counts as painted when the first task behind it begins. Handed to the page as source: what it needs stands
 * within it.
 */
export function watchTyping(): void {
  const keys: { query: string; pressed: number; painted: number | null; isOvertaken: boolean }[] =
    [];
  const letters: number[] = [];
  const calls: { query: string; sent: number; answered: number | null; worked: number }[] = [];
  const fetchOfPage = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const asked =
      input === '/api/search' && typeof init?.body === 'string'
        ? (JSON.parse(init.body) as { query: string; offset: number })
        : null;
    if (asked?.offset !== 0) return fetchOfPage(input, init);
    const call = {
      query: asked.query,
      sent: performance.now(),
      answered: null as number | null,
      worked: 0,
    };
    calls.push(call);
    const response = await fetchOfPage(input, init);
    const text = await response.text();
    const reply = JSON.parse(text) as { value?: { tookMs: number } };
    call.answered = performance.now();
    call.worked = reply.value?.tookMs ?? 0;
    return new Response(text, response);
  };
  let [outOfOrder, newest, shown] = [0, -1, ''];
  const pane = window.findInside(document, 'kh-results-pane')?.shadowRoot ?? null;
  /** The query that what is on the page answers. */
  const answered = (): string | null => {
    const list = pane?.querySelector<HTMLElement & { question?: string }>('kh-hit-list');
    if (list?.question !== undefined) {
      return (JSON.parse(list.question) as { query: string }).query;
    }
    const none = pane?.querySelector<HTMLElement & { view?: { query: string } }>('kh-no-result');
    return none?.view?.query ?? null;
  };
  const look = (): void => {
    requestAnimationFrame(look);
    const query = answered();
    if (query === null || query === shown) return;
    shown = query;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const at = keys.findLastIndex((key) => key.query === query);
      if (at < 0) return;
      if (at < newest) outOfOrder += 1;
      newest = Math.max(newest, at);
      for (const [index, key] of keys.entries()) {
        if (index > at || key.painted !== null) continue;
        key.painted = performance.now();
        key.isOvertaken = index < at;
      }
    };
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
  document.addEventListener(
    'input',
    (event) => {
      const [input] = event.composedPath();
      if (!(input instanceof HTMLInputElement)) return;
      const { value: query } = input;
      keys.push({ query, pressed: event.timeStamp, painted: null, isOvertaken: false });
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') letters.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  (window as unknown as { watching: Watching }).watching = {
    take: () => ({ keys, outOfOrder, letters, calls }),
  };
}

/** What was seen; called in the page. */
export function takeTyping(): TypingSeen {
  return (window as unknown as { watching: Watching }).watching.take();
}
