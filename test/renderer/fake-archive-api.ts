import type {
  ArchiveApi,
  ArchiveEvent,
  MethodName,
  Reply,
  RequestInput,
} from '../../contract/contract.ts';
import type { Preferences } from '../../contract/preference-schemas.ts';
import { defaultPreferences } from '../../contract/preferences.ts';
import {
  searchIn,
  countIn,
  explanationOf,
  overviewOf,
  daysOf,
  findAll,
  wordsOf,
} from './fake-answers.ts';

type Article = Reply<'article'>['article'];
type Search = ArchiveApi['search'];

/** Nothing that the reader set. */
export const noWays: Reply<'article'>['ways'] = {
  article: { direction: null, language: null },
  source: { direction: null, language: null },
};

/** An app from its sources, in a browser. */
export const aboutFake: Reply<'about'> = {
  version: '0.1.0',
  build: null,
  runtime: [{ name: 'Node.js', version: '26.10.0' }],
  platform: 'linux-x64',
  library: { folder: '/مكتبات/خزانة', schema: 4 },
  updates: 'elsewhere',
};

type Answers = { -readonly [M in MethodName]?: ArchiveApi[M] };

export interface FakeArchive {
  readonly api: ArchiveApi;
  readonly searches: RequestInput<'search'>[];
  /** Replaces single methods, to fail or to answer when the test says so. */
  readonly answers: Answers;
  readonly emit: (event: ArchiveEvent) => void;
  /** Listeners at this moment. */
  readonly listeners: Set<(event: ArchiveEvent) => void>;
}

/** An archive in memory that finds words as they are written; enough to drive every state. */
export function fakeArchive(articles: readonly Article[]): FakeArchive {
  const answers: Answers = {};
  const searches: RequestInput<'search'>[] = [];
  const listeners = new Set<(event: ArchiveEvent) => void>();
  const succeed = <Value>(value: Value): Promise<{ ok: true; value: Value }> =>
    Promise.resolve({ ok: true, value });
  const refuse = (): Promise<{ ok: false; failure: { kind: 'refused'; reason: string } }> =>
    Promise.resolve({ ok: false, failure: { kind: 'refused', reason: 'fake' } });
  // The first start is told once; most tests begin after it.
  let preferences: Preferences = { ...defaultPreferences, introduced: true };
  const emit = (event: ArchiveEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const search: Search = (request) => succeed(searchIn(articles, request));
  const api: ArchiveApi = {
    overview: (request, options) =>
      answers.overview?.(request, options) ?? succeed(overviewOf(articles)),
    days: (request, options) =>
      answers.days?.(request, options) ?? succeed(daysOf(articles, request.year)),
    additions: (request, options) =>
      answers.additions?.(request, options) ?? succeed({ additions: [] }),
    jumps: (request, options) =>
      answers.jumps?.(request, options) ?? succeed({ titles: [], names: [], searches: [] }),
    searches: (request, options) =>
      answers.searches?.(request, options) ?? succeed({ searches: [] }),
    recordSearch: (request, options) => answers.recordSearch?.(request, options) ?? succeed({}),
    saveSearch: (request, options) => answers.saveSearch?.(request, options) ?? succeed({}),
    forgetSearch: (request, options) => answers.forgetSearch?.(request, options) ?? succeed({}),
    search: (request, options) => {
      searches.push(request);
      return (answers.search ?? search)(request, options);
    },
    count: (request, options) =>
      answers.count?.(request, options) ?? succeed(countIn(articles, request)),
    rank: (request, options) =>
      answers.rank?.(request, options) ?? succeed({ notes: [], hits: [] }),
    article: (request, options) => {
      if (answers.article !== undefined) return answers.article(request, options);
      const article = articles.find(({ id }) => id === request.id);
      if (article === undefined) {
        return Promise.resolve({
          ok: false,
          failure: { kind: 'article-not-found', id: request.id },
        });
      }
      const highlights = findAll(article.text, wordsOf(request.query ?? ''));
      return succeed({ article, highlights, place: null, ways: noWays });
    },
    passages: (request, options) =>
      answers.passages?.(request, options) ?? succeed({ passages: [] }),
    explain: (request, options) =>
      answers.explain?.(request, options) ?? succeed(explanationOf(articles, request)),
    suggest: (request, options) =>
      answers.suggest?.(request, options) ?? succeed({ completions: [], didYouMean: null }),
    copies: (request, options) => answers.copies?.(request, options) ?? succeed({ articles: [] }),
    readingPlaces: (request, options) =>
      answers.readingPlaces?.(request, options) ?? succeed({ places: [] }),
    setReadingPlace: (request, options) =>
      answers.setReadingPlace?.(request, options) ?? succeed({}),
    forgetReadingPlace: (request, options) =>
      answers.forgetReadingPlace?.(request, options) ?? succeed({}),
    setWayOfReading: (request, options) =>
      answers.setWayOfReading?.(request, options) ?? succeed({}),
    resolveRelated: (request, options) =>
      answers.resolveRelated?.(request, options) ?? succeed({ headlines: [] }),
    add: (request, options) => answers.add?.(request, options) ?? refuse(),
    jobs: (request, options) => answers.jobs?.(request, options) ?? succeed({ jobs: [] }),
    steer: (request, options) => answers.steer?.(request, options) ?? refuse(),
    report: (request, options) =>
      answers.report?.(request, options) ?? succeed({ total: 0, files: [] }),
    collections: (request, options) =>
      answers.collections?.(request, options) ?? succeed({ collections: [] }),
    setCollection: (request, options) => answers.setCollection?.(request, options) ?? refuse(),
    reread: (request, options) => answers.reread?.(request, options) ?? refuse(),
    remove: (request, options) => answers.remove?.(request, options) ?? refuse(),
    verify: (request, options) =>
      answers.verify?.(request, options) ?? succeed({ running: null, last: null }),
    stopVerifying: (request, options) =>
      answers.stopVerifying?.(request, options) ?? succeed({ running: null, last: null }),
    verification: (request, options) =>
      answers.verification?.(request, options) ?? succeed({ running: null, last: null }),
    preferences: (request, options) =>
      answers.preferences?.(request, options) ?? succeed(preferences),
    setPreferences: (request, options) => {
      if (answers.setPreferences !== undefined) return answers.setPreferences(request, options);
      preferences = { ...preferences, ...(request as Partial<typeof preferences>) };
      emit({ name: 'preferences-changed', detail: preferences });
      return succeed(preferences);
    },
    about: (request, options) => answers.about?.(request, options) ?? succeed(aboutFake),
    licences: (request, options) => answers.licences?.(request, options) ?? succeed({ text: null }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  return { api, searches, answers, emit, listeners };
}

/** A promise and the hand that settles it. */
export function later<Value>(): { promise: Promise<Value>; settle: (value: Value) => void } {
  let settle: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
