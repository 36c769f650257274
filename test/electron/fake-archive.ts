import { noCounts } from '../../archive/library/job.ts';
import type { ArchiveEvent, ArchiveImplementation, Reply } from '../../contract/contract.ts';
import type { Preferences } from '../../contract/preference-schemas.ts';
import { defaultPreferences } from '../../contract/preferences.ts';
import { succeed } from '../../contract/outcome.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import { emptyOverview } from '../support/empty-overview.ts';

/** An archive of no articles that remembers what it was asked and can be made to speak. */
export class FakeArchive implements OpenArchive {
  readonly asked: { method: string; request: unknown }[] = [];
  /** The numbers of those it has, which hold nothing. */
  readonly articles = new Set<number>();
  closed = false;
  preferences: Preferences = defaultPreferences;
  #listeners = new Set<(event: ArchiveEvent) => void>();

  readonly api: ArchiveImplementation = {
    overview: (request) => {
      this.asked.push({ method: 'overview', request });
      return succeed({ folder: '', ...emptyOverview });
    },
    days: () => succeed({ days: [], before: null, after: null }),
    additions: () => succeed({ additions: [] }),
    jumps: () => succeed({ titles: [], names: [], searches: [] }),
    searches: () => succeed({ searches: [] }),
    recordSearch: () => succeed({}),
    saveSearch: () => succeed({}),
    forgetSearch: () => succeed({}),
    search: (request) => {
      this.asked.push({ method: 'search', request });
      return succeed({
        reading: null,
        strictness: 6,
        isStrictnessOwn: false,
        total: 0,
        relatedOnly: 0,
        tookMs: 0,
        notes: [],
        hits: [],
      });
    },
    count: async (request, { signal }) => {
      this.asked.push({ method: 'count', request });
      if (request.query === 'endless') {
        await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        return { ok: false, failure: { kind: 'cancelled' } };
      }
      const facets = { sources: [], categories: [], years: [], months: [] };
      return succeed({ total: 0, articles: 0, relatedOnly: 0, facets, ladder: null });
    },
    rank: (request) => {
      this.asked.push({ method: 'rank', request });
      return succeed({ notes: [], hits: [] });
    },
    article: (request) => {
      this.asked.push({ method: 'article', request });
      if (this.articles.has(request.id)) return succeed({} as Reply<'article'>);
      return { ok: false, failure: { kind: 'article-not-found', id: request.id } };
    },
    passages: (request) => {
      this.asked.push({ method: 'passages', request });
      return succeed({ passages: [] });
    },
    explain: (request) => {
      this.asked.push({ method: 'explain', request });
      return { ok: false, failure: { kind: 'article-not-found', id: request.id } };
    },
    suggest: (request) => {
      this.asked.push({ method: 'suggest', request });
      return succeed({ completions: [], didYouMean: null });
    },
    add: (request) => {
      this.asked.push({ method: 'add', request });
      const [path = ''] = request.paths;
      if (path.endsWith('missing')) {
        return { ok: false, failure: { kind: 'path-unreadable', path, cause: 'ENOENT' } };
      }
      return succeed(fakeJob);
    },
    readingPlaces: () => succeed({ places: [] }),
    setReadingPlace: () => succeed({}),
    forgetReadingPlace: () => succeed({}),
    setWayOfReading: () => succeed({}),
    resolveRelated: () => succeed({ headlines: [] }),
    copies: () => succeed({ articles: [] }),
    jobs: () => succeed({ jobs: [fakeJob] }),
    steer: () => succeed(fakeJob),
    report: () => succeed({ total: 0, files: [] }),
    collections: () => succeed({ collections: [] }),
    setCollection: ({ id }) => ({ ok: false, failure: { kind: 'collection-not-found', id } }),
    reread: () => succeed(fakeJob),
    remove: () => succeed({ articles: 0, files: 0 }),
    preferences: () => succeed(this.preferences),
    setPreferences: (change) => {
      this.preferences = { ...this.preferences, ...(change as Partial<Preferences>) };
      this.tell({ name: 'preferences-changed', detail: this.preferences });
      return succeed(this.preferences);
    },
    about: () =>
      succeed({
        version: '0.1.0',
        build: null,
        runtime: [],
        platform: 'linux-x64',
        library: { folder: '', schema: 0 },
        updates: 'ready',
      }),
    verify: () => succeed({ running: null, last: null }),
    stopVerifying: () => succeed({ running: null, last: null }),
    verification: () => succeed({ running: null, last: null }),
    licences: () => succeed({ text: null }),
  };

  readonly subscribe = (listener: (event: ArchiveEvent) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tell(event: ArchiveEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  readonly catchUp = (): Promise<null> => Promise.resolve(null);

  readonly close = (): Promise<void> => {
    this.closed = true;
    return Promise.resolve();
  };
}

const fakeJob: Reply<'add'> = {
  id: 1,
  state: 'done',
  sources: ['news'],
  counts: { ...noCounts, filesDone: 1, filesFound: 1, added: 1 },
  started: '2026-11-25T08:00:00.000Z',
  ended: '2026-11-25T08:00:01.000Z',
  problem: null,
};
