import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Corpus } from '../corpus/prepare-corpus.ts';
import type { EngineName } from '../engines/engine-names.ts';
import { buildInProcess, type Built } from '../engines/engine-process.ts';
import type { LuceneCommand } from '../engines/find-lucene.ts';
import { folderBytes } from './folder-bytes.ts';

/** An index that has been made, and what that took. */
export interface BuiltIndex extends Built {
  readonly folder: string;
  readonly diskBytes: number;
  /** Made by an earlier run. */
  readonly reused: boolean;
}

type Kept = Built & { readonly corpus: string };

/**
 * Makes an engine's index in a folder of its own.
 *
 * @param reuse leave an index as it is that an earlier run has made of the same corpus
 */
export async function buildIndex(
  name: EngineName,
  inFolder: string,
  corpus: Corpus,
  lucene: LuceneCommand | null,
  reuse: boolean,
): Promise<BuiltIndex> {
  const folder = join(inFolder, name);
  const factsPath = join(inFolder, `${name}.json`);
  const kept =
    reuse && existsSync(factsPath) ? (JSON.parse(readFileSync(factsPath, 'utf8')) as Kept) : null;
  if (kept !== null && basename(kept.corpus) === basename(corpus.path)) {
    return { ...kept, folder, diskBytes: folderBytes(folder), reused: true };
  }
  rmSync(factsPath, { force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const built = await buildInProcess(name, folder, corpus.path, lucene);
  writeFileSync(factsPath, JSON.stringify({ ...built, corpus: corpus.path } satisfies Kept));
  return { ...built, folder, diskBytes: folderBytes(folder), reused: false };
}
