/** Which addresses of a web archive are pages, and what they are called. */
export interface WebPages {
  readonly has: (url: string) => boolean;
  readonly title: (url: string) => string | undefined;
  /** A page that leads on to another address is read there. */
  readonly redirect: (url: string, location: string) => void;
}

/**
 * Pages out of the lists that a WACZ holds: one JSON object a line, the first of which says what the list is.
 *
 * @returns `null` when they list none
 * @see https://specs.webrecorder.net/wacz/1.1.1/#pages-jsonl
 */
export function webPages(lists: readonly string[]): WebPages | null {
  const titles = new Map<string, string | undefined>();
  for (const line of lists.flatMap((list) => list.split('\n'))) {
    const entry = parse(line);
    if (entry === null || typeof entry['url'] !== 'string') continue;
    const title = entry['title'];
    titles.set(keyOf(entry['url']), typeof title === 'string' && title !== '' ? title : undefined);
  }
  if (titles.size === 0) return null;
  return {
    has: (url) => titles.has(keyOf(url)),
    title: (url) => titles.get(keyOf(url)),
    redirect(url, location) {
      if (!titles.has(keyOf(url)) || !URL.canParse(location, url)) return;
      titles.set(keyOf(new URL(location, url).href), titles.get(keyOf(url)));
    },
  };
}

function parse(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

/** A place on a page is no page. */
function keyOf(url: string): string {
  return url.replace(/#.*$/su, '');
}
