import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DamagedIndex } from '../../../archive/search/damaged-index.ts';
import { finish } from '../../../archive/search/steps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openIndexedLibrary } from './indexed-library.ts';
import { openKept, titles } from './kept-index.ts';

describe('an index that cannot be used is made again', () => {
  const spoil = (path: string, at: number): void => {
    const bytes = readFileSync(path);
    const place = at < 0 ? bytes.length + at : at;
    bytes[place] = (bytes[place] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
  };
  const damages: Readonly<Record<string, (index: string) => void>> = {
    'its folder is gone': (index) => {
      rmSync(join(index, '..'), { recursive: true });
    },
    'CURRENT names nothing': (index) => {
      writeFileSync(join(index, '..', 'CURRENT'), '../../elsewhere\n');
    },
    'the manifest is damaged': (index) => {
      spoil(join(index, 'MANIFEST'), 20);
    },
    'the lexicon is damaged': (index) => {
      spoil(join(index, 'lexicon'), -1);
    },
    'it was made for another analysis': (index) => {
      spoil(join(index, 'lexicon'), 6);
    },
    'a segment is cut short': (index) => {
      const path = join(index, segmentIn(index));
      writeFileSync(path, readFileSync(path).subarray(0, -100));
    },
    'a segment is gone': (index) => {
      rmSync(join(index, segmentIn(index)));
    },
  };
  const segmentIn = (index: string): string =>
    readdirSync(index).find((name) => name.endsWith('.seg')) ?? '';

  it.each(Object.keys(damages))('when %s', async (name) => {
    const place = temporaryFolder();
    const before = openKept(place);
    await before.add('a', titles('a', 5));
    finish(before.keeper.catchUp());
    damages[name]?.(before.folder.pathOf(before.folder.current() ?? ''));
    await before.add('b', titles('b', 2));

    const after = openKept(place);
    finish(after.keeper.catchUp());
    expect(after.find('خبر')).toHaveLength(7);
    // And one that stayed open sees it too.
    expect(before.find('خبر')).toHaveLength(7);
  });

  it('when a search finds its lists damaged, which no opening looks at', async () => {
    const indexed = openKept();
    const { keeper, folder } = indexed;
    await indexed.add('a', titles('a', 400));
    finish(keeper.catchUp());
    const index = folder.pathOf(folder.current() ?? '');
    const path = join(index, segmentIn(index));
    const bytes = readFileSync(path);
    // The lists come first in the file.
    writeFileSync(path, bytes.fill(0xff, 8, 2000));
    const reopened = openKept(join(folder.path, '..', '..'));
    expect(() => reopened.find('خبر')).toThrow(DamagedIndex);
    folder.distrust(folder.current());
    expect([reopened.find('خبر'), reopened.keeper.behind()]).toEqual([[], 400]);
    finish(keeper.catchUp());
    expect([reopened.find('خبر').length, reopened.keeper.behind()]).toEqual([400, 0]);
  });

  it('when an older catalogue was put back', async () => {
    const place = temporaryFolder();
    const catalogue = join(place, 'library', 'library.db');
    const before = openIndexedLibrary(place);
    await before.add('a', { 1: 'بحر' });
    before.close();
    const older = readFileSync(catalogue);
    const between = openIndexedLibrary(place);
    await between.add('b', { 2: 'سفينة' });
    finish(between.keeper.catchUp());
    between.close();
    writeFileSync(catalogue, older);
    const after = openKept(place);
    finish(after.keeper.catchUp());
    expect(after.find('')).toEqual(['1']);
  });
});
