import { parseArgs } from 'node:util';
import { engineNames, type EngineName } from './engines/engine-names.ts';

export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly engines: readonly EngineName[];
  /** Queries measured in each class; as many others warm the engine up before. */
  readonly queries: number;
  /** Folder in which corpora and indexes stay; `null` for one that is removed at the end. */
  readonly keep: string | null;
  /** Engines whose indexes are made anew, even where an earlier run has left one. */
  readonly rebuild: readonly EngineName[];
  readonly besideImport: boolean;
  readonly json: string | null;
}

/** @throws Error when an option is not known or makes no sense */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      articles: { type: 'string' },
      engines: { type: 'string', default: engineNames.join(',') },
      queries: { type: 'string', default: '500' },
      keep: { type: 'string' },
      rebuild: { type: 'string', default: 'khizana' },
      'beside-import': { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const standard = values.full ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
  return {
    sizes: values.articles === undefined ? standard : [wholeNumber(values.articles)],
    engines: values.engines.split(',').map(engineName),
    queries: wholeNumber(values.queries),
    keep: values.keep ?? null,
    rebuild: values.rebuild === 'none' ? [] : values.rebuild.split(',').map(engineName),
    besideImport: values['beside-import'],
    json: values.json ?? null,
  };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`Not a number to count with: ${text}`);
  return number;
}

function engineName(text: string): EngineName {
  const name = engineNames.find((known) => known === text);
  if (name === undefined) throw new Error(`No engine ${text}: there are ${engineNames.join(', ')}`);
  return name;
}
