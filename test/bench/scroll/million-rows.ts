/**
 * Stands in for the archive in the page, so that the list itself is measured: a million articles, as many in
 * each month of 36 years, each answer after a few milliseconds. Handed to the page as source: what it needs
 * stands within it.
 */
export function answerWithMillionRows(rows: number): void {
  const firstYear = 1990;
  const months = 36 * 12;
  const beforeMonth = (month: number): number => Math.floor((month * rows) / months);
  const nameOf = (month: number): string => {
    const year = firstYear + Math.floor(month / 12);
    return `${String(year)}-${String((month % 12) + 1).padStart(2, '0')}`;
  };
  /** Newest first. */
  const dateOf = (row: number): string =>
    `${nameOf(Math.floor(((rows - 1 - row) * months) / rows))}-15`;
  const words = 'رست صباح الأربعاء باخرة محمّلة بعشرين ألف طن من القمح على الرصيف الجديد'.split(' ');
  const textOf = (row: number, length: number): string =>
    Array.from({ length }, (_, at) => words[(row * 7 + at * 3) % words.length]).join(' ');
  const hitOf = (row: number): object => ({
    id: row + 1,
    externalId: null,
    title: { text: `${String(row + 1)} ${textOf(row, 4 + (row % 9))}`, marks: [] },
    date: dateOf(row),
    source: 'صحيفة الميناء',
    score: 0,
    snippet: { text: textOf(row + 5, 8 + (row % 25)), marks: [], zone: 'body' },
    copies: 0,
  });
  const facets = {
    sources: [{ name: 'صحيفة الميناء', articles: rows }],
    categories: [],
    years: [],
    months: Array.from({ length: months }, (_, month) => ({
      month: nameOf(month),
      articles: beforeMonth(month + 1) - beforeMonth(month),
    })),
  };
  const answers: Record<string, (request: Record<string, number>) => object> = {
    search: ({ offset = 0, limit = 0 }) => ({
      reading: null,
      strictness: 6,
      isStrictnessOwn: false,
      total: null,
      relatedOnly: null,
      tookMs: 1,
      notes: [],
      hits: Array.from({ length: Math.min(limit, rows - offset) }, (_, at) => hitOf(offset + at)),
    }),
    count: () => ({ total: rows, articles: rows, relatedOnly: 0, facets, ladder: null }),
    overview: () => ({
      articles: rows,
      undated: 0,
      first: `${nameOf(0)}-15`,
      last: `${nameOf(months - 1)}-15`,
      sources: facets.sources,
      years: [],
    }),
  };
  /** What a desktop tells its page: that no link opened it, and of no other library. */
  const own = { id: '0123456789abcdef', name: null, folder: '', isMissing: false };
  const desktop: Record<string, unknown> = { view: null, libraries: { own, recent: [] } };
  const bridge = new Proxy(
    {},
    {
      get: (_, name: string) => (request: Record<string, number>) => {
        if (['subscribe', 'onCommand', 'onView'].includes(name)) return () => undefined;
        if (name === 'cancel') return undefined;
        if (name in desktop) return Promise.resolve(desktop[name]);
        const answer = answers[name]?.(request);
        const outcome =
          answer === undefined
            ? { ok: false, failure: { kind: 'refused', reason: 'bench' } }
            : { ok: true, value: answer };
        return new Promise((resolve) => {
          setTimeout(() => {
            resolve(outcome);
          }, 5);
        });
      },
    },
  );
  Object.defineProperty(window, 'khizana', { value: bridge });
}
