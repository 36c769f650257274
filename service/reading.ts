import { numberOfRung } from '../archive/arabic/rungs.ts';
import { readCatalogue } from '../archive/library/catalogue.ts';
import { countCatalogue } from '../archive/library/count-catalogue.ts';
import { openDatabase } from '../archive/library/open-database.ts';
import { recentAdditions } from '../archive/library/recent-additions.ts';
import { ask, countAnswers, explainHit, highlightsIn, passagesIn } from '../archive/search/ask.ts';
import { rank } from '../archive/search/rank.ts';
import { DamagedIndex } from '../archive/search/damaged-index.ts';
import { IndexFolder } from '../archive/search/index-folder.ts';
import { IndexReader, type OpenIndex } from '../archive/search/index-reader.ts';
import type { RungCount } from '../archive/search/search-index.ts';
import { resolveHeadlines } from '../archive/search/resolve-headlines.ts';
import { suggest } from '../archive/search/suggest.ts';
import { viewWeights } from '../archive/search/plan/view-weights.ts';
import type { Steps } from '../archive/search/steps.ts';
import type { ImportingMethod } from './importing-methods.ts';
import type { AboutMethod } from './about.ts';
import type { VerifyingMethod } from './verifying.ts';
import type { PreferenceMethod } from './preferences-file.ts';
import type { ArchiveImplementation, CallOptions } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import { JumpFinder } from './jumps.ts';
import type { Ladder, QueryNote } from '../contract/schemas.ts';
import { answerForReader } from './reader-methods.ts';
import { Turns } from './turns.ts';

type Reading = Omit<
  ArchiveImplementation,
  ImportingMethod | PreferenceMethod | AboutMethod | VerifyingMethod
>;

/**
 * The reading half of the contract, over a library folder. It works in turns, so that a call given up is
 * not worked out to its end, and a long one does not keep the others waiting.
 *
 * @param onDamage told the name of an index that turns out to be damaged
 * @param views other weights than the app's, to measure what each view of a word is worth
 */
export function openReading(
  libraryFolder: string,
  onDamage: (index: string) => void,
  views = viewWeights,
): Outcome<Reading, Failure> {
  const database = openDatabase(libraryFolder);
  if (!database.ok) return database;
  const catalogue = readCatalogue(database.value);
  const counts = countCatalogue(database.value);
  const additions = recentAdditions(database.value);
  const folder = new IndexFolder(libraryFolder);
  const reader = new IndexReader(folder, views);
  const turns = new Turns();
  const own = answerForReader(libraryFolder, database.value, catalogue);
  const jumps = new JumpFinder({ catalogue, counts, searches: own.searches });

  // While the page is still loading, and not when the first search comes.
  setImmediate(() => {
    reader.prepare();
  });

  /** Does some work on the index as it stands now. */
  async function withIndex<Value>(
    work: (open: OpenIndex) => Steps<Value>,
    options: CallOptions,
    isUrgent = false,
  ): Promise<Outcome<Value, Failure>> {
    try {
      const steps = reader.use(work);
      return await (isUrgent ? turns.takeFirst(steps, options) : turns.take(steps, options));
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error;
      onDamage(error.index);
      return fail({ kind: 'index-damaged', path: folder.path, cause: error.message });
    }
  }

  /** Says so when not all of the library can be found yet. */
  function notesOn({ generation }: OpenIndex): QueryNote[] {
    const articles = catalogue.countChangedSince(generation);
    return articles === 0 ? [] : [{ kind: 'index-behind', articles }];
  }

  return succeed({
    async overview(_, options) {
      const counted = await turns.take(counts.overview(), options);
      return counted.ok ? succeed({ folder: libraryFolder, ...counted.value }) : counted;
    },
    days: ({ year }, options) => turns.take(counts.daysOf(year), options),
    additions: ({ limit }) => succeed({ additions: additions(limit) }),
    search(request, options) {
      const begun = performance.now();
      return withIndex(
        function* (open) {
          const answer = yield* ask(open.index, catalogue, request);
          const notes = [...answer.notes, ...notesOn(open)];
          return { ...answer, notes, tookMs: performance.now() - begun };
        },
        options,
        true,
      );
    },
    count: (request, options) =>
      withIndex(function* ({ index }) {
        const { ladder, ...answer } = yield* countAnswers(index, request, request.ladder);
        return { ...answer, ladder: ladder === null ? null : numbered(ladder) };
      }, options),
    rank: (request, options) =>
      withIndex(function* (open) {
        const ranking = yield* rank(open.index, (id) => catalogue.label(id), request);
        return { ...ranking, notes: [...ranking.notes, ...notesOn(open)] };
      }, options),
    async article({ id, ...question }, options) {
      const article = catalogue.article(id);
      if (article === null) return fail({ kind: 'article-not-found', id });
      const made = own.ofArticle(article);
      if (question.query === '') return succeed({ article, highlights: [], ...made });
      const marked = await withIndex(
        ({ index }) => highlightsIn(index, article, question),
        options,
      );
      if (!marked.ok && marked.failure.kind === 'cancelled') return marked;
      // An article can be read whatever the state of the index; it is only not marked.
      return succeed({ article, highlights: marked.ok ? marked.value : [], ...made });
    },
    async resolveRelated({ id }, options) {
      const article = catalogue.article(id);
      if (article === null) return fail({ kind: 'article-not-found', id });
      return withIndex(function* ({ index }) {
        const headlines = yield* resolveHeadlines(index, (each) => catalogue.label(each), article);
        return { headlines };
      }, options);
    },
    copies({ id }) {
      const articles = catalogue.copiesOf(id);
      return articles.length === 0
        ? fail({ kind: 'article-not-found', id })
        : succeed({ articles });
    },
    async passages({ id, limit, ...question }, options) {
      const article = catalogue.article(id);
      if (article === null) return fail({ kind: 'article-not-found', id });
      return withIndex(function* ({ index }) {
        return { passages: yield* passagesIn(index, article, question, limit) };
      }, options);
    },
    async explain({ id, ...question }, options) {
      const article = catalogue.article(id);
      if (article === null) return fail({ kind: 'article-not-found', id });
      return withIndex(function* ({ index }) {
        const explained = yield* explainHit(index, article, question);
        return {
          strictness: numberOfRung(explained.rung),
          terms: explained.terms.map(({ term, forms }) => ({
            asked: question.query.slice(term.span.start, term.span.end),
            forms: forms.map(({ rung, ...form }) => ({
              ...form,
              zones: [...form.zones],
              strictness: rung === null ? null : numberOfRung(rung),
            })),
          })),
          stopWords: [...explained.stopWords],
          ladder: numbered(explained.ladder),
        };
      }, options);
    },
    suggest: ({ text, limit }, options) =>
      withIndex(({ index }) => suggest(index, text, limit), options),
    jumps: ({ text, limit }, options) =>
      withIndex((open) => jumps.find(open, text, limit), options),
    ...own.api,
  });
}

/** Rungs by their numbers, as readers count them. */
function numbered(ladder: readonly RungCount[]): Ladder {
  return ladder.map(({ rung, articles }) => ({ strictness: numberOfRung(rung), articles }));
}
