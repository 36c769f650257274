import { join } from 'node:path';
import { prepareCorpus } from '../corpus/prepare-corpus.ts';
import { mostArticles, type EngineName } from '../engines/engine-names.ts';
import { EngineProcess } from '../engines/engine-process.ts';
import type { LuceneCommand } from '../engines/find-lucene.ts';
import { queryClasses } from '../queries/bench-query.ts';
import { drawQueries, type Queries } from '../queries/draw-queries.ts';
import type { EngineCosts, Measured, MeasuredRow } from '../report/measured-row.ts';
import { askInTurn } from './ask-in-turn.ts';
import { besideImport, type BesideImport } from './beside-import.ts';
import { buildIndex } from './build-index.ts';
import { checkAnswers } from './check-answers.ts';
import { coldOpen } from './cold-open.ts';
import { percentile } from './percentile.ts';

/** Processes started to measure how an engine begins. */
const coldOpens = 7;

export interface MeasureSettings {
  readonly folder: string;
  readonly engines: readonly EngineName[];
  readonly lucene: LuceneCommand | null;
  readonly queries: number;
  /** Engines whose indexes are made anew, even where an earlier run has left one. */
  readonly rebuild: readonly EngineName[];
  readonly besideImport: boolean;
}

/** Everything about one size of archive. */
export async function measureSize(articles: number, settings: MeasureSettings): Promise<Measured> {
  const { lucene, queries: perClass } = settings;
  const folder = join(settings.folder, String(articles));
  progress(articles, 'corpus');
  const corpus = prepareCorpus(folder, articles);
  const queries = drawQueries(corpus, 2 * perClass + coldOpens);
  const engines = settings.engines.filter((name) => articles <= mostArticles[name]);
  const costs: Omit<EngineCosts, 'askingPeakBytes'>[] = [];
  for (const engine of engines) {
    progress(articles, `${engine} builds`);
    const reuse = !settings.rebuild.includes(engine);
    const built = await buildIndex(engine, folder, corpus, lucene, reuse);
    progress(articles, `${engine} opens`);
    const first = queries.common.slice(2 * perClass);
    costs.push({ engine, built, coldOpen: await coldOpen(engine, built.folder, lucene, first) });
  }
  const processes = costs.map(
    ({ engine, built }) => new EngineProcess(engine, built.folder, lucene),
  );
  try {
    const rows = await measureClasses(processes, queries, perClass, articles);
    const peaks = await Promise.all(processes.map((engine) => engine.peakBytes()));
    progress(articles, 'checks');
    return {
      articles,
      textBytes: corpus.textBytes,
      rows,
      costs: costs.map((cost, at) => ({ ...cost, askingPeakBytes: peaks[at] ?? 0 })),
      checks: await checkAnswers(corpus, processes, queries),
      besideImport: await measureBesideImport(),
    };
  } finally {
    await Promise.all(processes.map((engine) => engine.close()));
  }

  async function measureBesideImport(): Promise<BesideImport | null> {
    const own = costs.find(({ engine }) => engine === 'khizana');
    if (!settings.besideImport || own === undefined) return null;
    progress(articles, 'beside an import');
    return besideImport(own.built.folder, articles, queries, perClass);
  }
}

async function measureClasses(
  engines: readonly EngineProcess[],
  queries: Queries,
  perClass: number,
  articles: number,
): Promise<MeasuredRow[]> {
  const rows: MeasuredRow[] = [];
  for (const name of queryClasses) {
    progress(articles, name);
    const warmUp = queries[name].slice(0, perClass);
    const asked = queries[name].slice(perClass, 2 * perClass);
    for (const [{ name: engine }, times] of await askInTurn(engines, warmUp, asked)) {
      if (times === null) continue;
      const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
      rows.push({ engine, articles, class: name, p50, p95, queries: times.length });
    }
  }
  return rows;
}

/** Whoever waits wants to know for what; the tables alone go to the standard output. */
function progress(articles: number, doing: string): void {
  const time = new Date().toISOString().slice(11, 19);
  process.stderr.write(`${time} ${articles.toLocaleString('en')} articles: ${doing}\n`);
}
