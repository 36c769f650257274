import { parseArgs } from 'node:util';
import { luceneChains } from './chains/lucene-chains.ts';
import { ownChains } from './chains/own-chains.ts';

export interface EvalOptions {
  /** Folder of the sets; `null` when none was named. */
  readonly sets: string | null;
  /** Names of sets to keep; an empty list keeps all. */
  readonly only: readonly string[];
  readonly chains: readonly string[];
  readonly json: boolean;
}

/** @throws Error when an option or a chain is not known */
export function readOptions(args: readonly string[]): EvalOptions {
  const known = [...ownChains, ...luceneChains].map(({ name }): string => name);
  const { values } = parseArgs({
    args: [...args],
    options: {
      sets: { type: 'string' },
      only: { type: 'string', default: '' },
      chains: { type: 'string', default: known.join(',') },
      json: { type: 'boolean', default: false },
    },
  });
  const chains = values.chains.split(',');
  const unknown = chains.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`No chain ${unknown}: there are ${known.join(', ')}`);
  return {
    sets: values.sets ?? null,
    only: values.only.split(',').filter((name) => name !== ''),
    chains,
    json: values.json,
  };
}
