import type { EngineName } from '../engines/engine-names.ts';
import { EngineProcess } from '../engines/engine-process.ts';
import type { LuceneCommand } from '../engines/find-lucene.ts';
import type { QueryLine } from '../queries/bench-query.ts';
import { percentile } from './percentile.ts';

/** From nothing to the first page, in milliseconds; medians. The system may hold the files in its memory. */
export interface ColdOpen {
  /** From the start of a new process to its first answer. */
  readonly process: number;
  /** Of that, opening the index and answering. */
  readonly index: number;
}

/** Starts an engine once for each query. */
export async function coldOpen(
  name: EngineName,
  folder: string,
  lucene: LuceneCommand | null,
  queries: readonly QueryLine[],
): Promise<ColdOpen> {
  const [whole, index]: [number[], number[]] = [[], []];
  for (const query of queries) {
    const begun = performance.now();
    const engine = new EngineProcess(name, folder, lucene);
    const [answered] = await engine.ask('time', [query]);
    whole.push(performance.now() - begun);
    index.push((await engine.opened) + (answered ?? NaN));
    await engine.close();
  }
  return { process: percentile(whole, 0.5), index: percentile(index, 0.5) };
}
