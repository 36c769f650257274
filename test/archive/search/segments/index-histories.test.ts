import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openSnapshot,
  type IndexSnapshot,
} from '../../../../archive/search/segments/index-snapshot.ts';
import { IndexWriter } from '../../../../archive/search/segments/index-writer.ts';
import { PageCache } from '../../../../archive/search/segments/page-cache.ts';
import { makeFolder, removeFolder } from '../../../support/temporary-folder.ts';
import type { WordyArticle } from './brute-search.ts';
import { expectAsBrute } from './expect-as-brute.ts';
import { anyArticle, anySearch } from './random-searches.ts';
import { settings, tellWords } from './write-segments.ts';

type Step =
  | { readonly kind: 'put'; readonly article: WordyArticle }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'commit' | 'merge' | 'reopen' | 'look' };

const id = fc.integer({ min: 1, max: 15 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(id, anyArticle)
        .map(([own, rest]) => ({ kind: 'put' as const, article: { id: own, ...rest } })),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'commit' as const,
          'commit' as const,
          'merge' as const,
          'reopen' as const,
          'look' as const,
        ),
      }),
    },
  ),
  { maxLength: 60 },
);

/** A snapshot, with the articles that counted when it was opened. */
interface Look {
  readonly snapshot: IndexSnapshot;
  readonly articles: ReadonlyMap<number, WordyArticle>;
}

/** An index, and beside it what it must hold, as plain maps. */
class ModelledIndex {
  readonly looks: Look[] = [];
  /** Every article ever put; its place is what the index keeps as its cluster. */
  readonly versions: WordyArticle[] = [];
  readonly #folder: string;
  readonly #cache = new PageCache(1 << 14);
  #writer: IndexWriter;
  #commits = 0;
  #pending = new Map<number, WordyArticle>();
  #committed = new Map<number, WordyArticle>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#writer = new IndexWriter(folder, settings);
  }

  take(step: Step): void {
    switch (step.kind) {
      case 'put': {
        const { article } = step;
        const cluster = this.versions.push(article) - 1;
        this.#writer.put({ ...article, cluster }, (inverter) => {
          tellWords(inverter, article);
        });
        this.#pending.set(article.id, article);
        break;
      }
      case 'remove':
        this.#writer.remove(step.id);
        this.#pending.delete(step.id);
        break;
      case 'commit':
        this.#commits += 1;
        this.#writer.commit(this.#commits);
        this.#committed = new Map(this.#pending);
        break;
      case 'merge':
        this.take({ kind: 'commit' });
        while (this.#writer.mergeOnce());
        break;
      case 'reopen':
        // What was not committed is lost, as after a kill.
        this.#writer.close();
        this.#writer = new IndexWriter(this.#folder, settings);
        this.#pending = new Map(this.#committed);
        expect(this.#writer.generation).toBe(this.#commits);
        break;
      case 'look':
        this.#look();
    }
  }

  close(): void {
    this.#writer.close();
    for (const { snapshot } of this.looks) snapshot.close();
  }

  #look(): void {
    const previous = this.looks.at(-1)?.snapshot ?? null;
    const { analysisVersion } = settings;
    const snapshot = openSnapshot(this.#folder, analysisVersion, this.#cache, previous);
    expect(snapshot?.generation ?? 0).toBe(this.#commits);
    if (snapshot !== null) this.looks.push({ snapshot, articles: this.#committed });
  }
}

/** The articles in the segments of a snapshot: all, and those that are not deleted. */
function articlesIn({ segments }: IndexSnapshot, versions: readonly WordyArticle[]) {
  const all = segments.flatMap(({ segment, deleted }) =>
    Array.from(segment.columns.clusters, (version, document) => ({
      article: versions[version] as WordyArticle,
      isAlive: deleted?.has(document) !== true,
    })),
  );
  return {
    counted: all.map(({ article }) => article),
    alive: all.filter(({ isAlive }) => isAlive).map(({ article }) => article),
  };
}

const byId = (a: WordyArticle, b: WordyArticle): number => a.id - b.id;

describe('an index', () => {
  it('answers for what was put and not removed, whatever was replaced, merged and opened between', () => {
    fc.assert(
      fc.property(steps, fc.array(anySearch, { minLength: 1, maxLength: 4 }), (taken, searches) => {
        const folder = makeFolder();
        const index = new ModelledIndex(folder);
        for (const step of [...taken, { kind: 'merge' }, { kind: 'look' }] satisfies Step[]) {
          index.take(step);
        }
        const last = index.looks.at(-1)?.snapshot;
        expect(readdirSync(folder).sort()).toEqual([
          ...(last?.segments ?? []).map(({ file }) => file).sort(),
          'MANIFEST',
        ]);
        // Those opened first must still answer as they did, though their files are long merged away.
        for (const { snapshot, articles } of index.looks) {
          const { counted, alive } = articlesIn(snapshot, index.versions);
          expect([...alive].sort(byId)).toEqual([...articles.values()].sort(byId));
          expect(snapshot.articles).toBe(articles.size);
          for (const asked of searches) {
            expectAsBrute(snapshot.segments, alive, counted, asked);
          }
        }
        index.close();
        removeFolder(folder);
      }),
      { numRuns: 80 },
    );
  });
});
