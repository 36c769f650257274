import { basename } from 'node:path';
import { lazyQuery } from './lazy-query.ts';
import { readJudgements } from './read-judgements.ts';
import { readText } from './read-text.ts';
import type { RetrievalSet, SetDocument } from './retrieval-set.ts';

/**
 * Reads a folder with `docs.jsonl`, `queries.tsv` and `qrels.tsv`, each plain or gzipped. The carelessly
 * typed queries of `queries.lazy.tsv` are made from the others where the file is not there.
 *
 * @throws Error when one of the three is not there
 */
export function readSet(folder: string): RetrievalSet {
  const needed = (name: string): string => {
    const text = readText(folder, name);
    if (text === null) throw new Error(`${folder}: no ${name}, and no ${name}.gz`);
    return text;
  };
  const clean = readQueries(needed('queries.tsv'));
  const lazy = readText(folder, 'queries.lazy.tsv');
  return {
    name: basename(folder),
    documents: linesOf(needed('docs.jsonl')).map((line) => JSON.parse(line) as SetDocument),
    judgements: readJudgements(needed('qrels.tsv')),
    queries: {
      clean,
      lazy:
        lazy === null
          ? new Map([...clean].map(([id, query]) => [id, lazyQuery(query)]))
          : readQueries(lazy),
    },
  };
}

function readQueries(tsv: string): Map<string, string> {
  return new Map(
    linesOf(tsv).map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}
