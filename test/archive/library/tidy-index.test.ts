import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysisVersion } from '../../../archive/search/analysis-version.ts';
import { readManifest } from '../../../archive/search/segments/manifest.ts';
import { finish } from '../../../archive/search/steps.ts';
import type { IndexedLibrary } from './indexed-library.ts';
import { openKept, titles } from './kept-index.ts';

const files = ['a', 'b', 'c', 'd', 'e'];

/** A library whose articles came one file at a time, too few to outgrow a lexicon: a segment for each. */
async function inPieces(): Promise<IndexedLibrary> {
  const indexed = openKept();
  for (const file of files) {
    await indexed.add(file, titles(file, file === 'a' ? 12 : 6));
    finish(indexed.keeper.catchUp());
  }
  return indexed;
}

function segmentsOf({ folder }: IndexedLibrary): string[] {
  const manifest = readManifest(folder.pathOf(folder.current() ?? ''), analysisVersion);
  return (manifest?.segments ?? []).map(({ file }) => file);
}

describe('tidying an index', () => {
  it('merges small segments that catching up leaves as they are, and changes no answer', async () => {
    const indexed = await inPieces();
    const [before, found] = [segmentsOf(indexed), indexed.find('خبر')];
    finish(indexed.keeper.tidy());
    expect({
      found: [found.length, indexed.find('خبر')],
      fewer: segmentsOf(indexed).length < before.length,
      behind: indexed.keeper.behind(),
    }).toEqual({ found: [36, found], fewer: true, behind: 0 });
  });

  it('is done when there is nothing to do, or no index', async () => {
    const indexed = openKept();
    finish(indexed.keeper.tidy());
    await indexed.add('a', titles('a', 3));
    finish(indexed.keeper.catchUp());
    const before = segmentsOf(indexed);
    finish(indexed.keeper.tidy());
    expect(segmentsOf(indexed)).toEqual(before);
  });

  it('trusts no index any more in which it meets damage: it is made anew', async () => {
    const indexed = await inPieces();
    const name = indexed.folder.current() ?? '';
    const [segment = ''] = segmentsOf(indexed);
    const path = join(indexed.folder.pathOf(name), segment);
    const bytes = readFileSync(path);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const isSound = finish(indexed.keeper.tidy());
    finish(indexed.keeper.catchUp());
    expect([isSound, indexed.folder.current() === name, indexed.find('خبر').length]).toEqual([
      false,
      false,
      36,
    ]);
  });
});
