import type { BenchEngine } from './engine.ts';
import type { EngineName } from './engine-names.ts';

/** Loads an engine, and no other: what it costs to begin is measured. Lucene has a runner of its own. */
export async function makeEngine(
  name: Exclude<EngineName, 'lucene'>,
  folder: string,
): Promise<BenchEngine> {
  switch (name) {
    case 'khizana':
      return (await import('./khizana.ts')).khizanaEngine(folder);
    case 'fts5':
      return (await import('./fts5.ts')).fts5Engine(folder);
    case 'minisearch':
      return (await import('./minisearch.ts')).miniSearchEngine(folder);
    case 'lunr':
      return (await import('./lunr.ts')).lunrEngine(folder);
  }
}
