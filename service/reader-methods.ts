import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../archive/article.ts';
import type { Catalogue } from '../archive/library/catalogue.ts';
import { openReaderData, type ReaderData } from '../archive/reader-data/open-reader-data.ts';
import type { ArchiveImplementation, Reply } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import type { KeptSearch } from '../contract/jump-schemas.ts';
import { whileWritable } from './while-writable.ts';

type ReaderMethod =
  | 'readingPlaces'
  | 'setReadingPlace'
  | 'forgetReadingPlace'
  | 'setWayOfReading'
  | 'searches'
  | 'recordSearch'
  | 'saveSearch'
  | 'forgetSearch';

/** Searches looked through for what is typed. */
const searchesLookedAt = 100;

export interface ReaderAnswers {
  /** The part of the contract that is about what the reader made. */
  readonly api: Pick<ArchiveImplementation, ReaderMethod>;
  /** What the reader made of an article; that it cannot be read keeps no article from being read. */
  readonly ofArticle: (article: Article) => Pick<Reply<'article'>, 'place' | 'ways'>;
  /** The searches that are remembered, those with a name first; nothing of them keeps one from searching. */
  readonly searches: () => readonly KeptSearch[];
}

const noWay = { direction: null, language: null };

/** Answers for what the reader made. Its file is opened, or made, when it is first asked for. */
export function answerForReader(
  libraryFolder: string,
  database: DatabaseSync,
  catalogue: Catalogue,
): ReaderAnswers {
  let data: ReaderData | null = null;

  async function withData<Value>(
    work: (data: ReaderData) => Outcome<Value, Failure>,
  ): Promise<Outcome<Value, Failure>> {
    return whileWritable(libraryFolder, () => {
      const opened = open();
      return opened.ok ? work(opened.value) : opened;
    });
  }

  function open(): Outcome<ReaderData, Failure> {
    if (data !== null) return succeed(data);
    const opened = openReaderData(libraryFolder, database);
    if (opened.ok) data = opened.value;
    return opened;
  }

  return {
    api: {
      readingPlaces: (request) =>
        withData(({ places }) => succeed({ places: places.list(request) })),
      setReadingPlace: ({ id, offset, share }) =>
        withData(({ places }) => {
          const article = catalogue.article(id);
          if (article === null) return fail({ kind: 'article-not-found', id });
          places.set(id, article.text, { offset, share, at: new Date().toISOString() });
          return succeed({});
        }),
      setWayOfReading: ({ id, of, direction, language }) =>
        withData(({ ways }) => {
          const article = catalogue.article(id);
          if (article === null) return fail({ kind: 'article-not-found', id });
          const way = { direction, language };
          if (of === 'article') ways.setForArticle(id, way);
          else ways.setForSource(article.source, way);
          return succeed({});
        }),
      forgetReadingPlace: ({ place }) =>
        withData(({ places }) => {
          places.forget(place);
          return succeed({});
        }),
      searches: ({ limit }) =>
        withData(({ searches }) => succeed({ searches: searches.list(limit) })),
      recordSearch: (search) =>
        withData(({ searches }) => {
          searches.record(search, new Date().toISOString());
          return succeed({});
        }),
      saveSearch: ({ name, ...search }) =>
        withData(({ searches }) => {
          searches.save(search, name, new Date().toISOString());
          return succeed({});
        }),
      forgetSearch: ({ id }) =>
        withData(({ searches }) => {
          searches.forget(id);
          return succeed({});
        }),
    },
    ofArticle({ id, text, source }) {
      const opened = open();
      if (!opened.ok) return { place: null, ways: { article: noWay, source: noWay } };
      const { places, ways } = opened.value;
      return {
        place: places.of(id, text),
        ways: { article: ways.ofArticle(id), source: ways.ofSource(source) },
      };
    },
    searches() {
      const opened = open();
      return opened.ok ? opened.value.searches.list(searchesLookedAt) : [];
    },
  };
}
