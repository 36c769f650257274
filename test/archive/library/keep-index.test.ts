import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DamagedIndex } from '../../../archive/search/damaged-index.ts';
import { articlesCounted } from '../../../archive/search/frozen-lexicon.ts';
import { finish } from '../../../archive/search/steps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openIndexedLibrary, type IndexedLibrary } from './indexed-library.ts';
import { runIndexChild } from './run-child.ts';

function open(
  place = temporaryFolder(),
  options?: Parameters<typeof openIndexedLibrary>[1],
): IndexedLibrary {
  const opened = openIndexedLibrary(place, options);
  onTestFinished(() => {
    opened.close();
  });
  return opened;
}

/** Titles under ids `prefix-1` and so on. */
function titles(prefix: string, count: number, title = 'خبر'): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${prefix}-${at + 1}`, `${title} ${prefix}`]),
  );
}

/** The indexes in a folder, and how many articles the lexicon of each was counted on. */
function indexesIn({ folder }: IndexedLibrary): [name: string, counted: number | null][] {
  const names = readdirSync(folder.path).filter((name) => /^\d+$/u.test(name));
  return names.map((name) => [name, articlesCounted(folder.lexiconOf(name))]);
}

describe('the index of a library', () => {
  it('follows the catalogue: what came is found, what changed is found as it is now', async () => {
    const indexed = open();
    const { keeper } = indexed;
    const before = [indexed.find(''), keeper.behind()];
    await indexed.add('a', { 1: 'بحر', 2: 'سفينة', 3: 'ميناء' });
    const behind = [indexed.find(''), keeper.behind()];
    const first = finish(keeper.catchUp());
    const found = [indexed.find(''), indexed.find('سفينة'), keeper.behind()];
    await indexed.add('a', { 1: 'بحر', 2: 'قارب', 3: 'ميناء', 4: 'سفينة' });
    const second = finish(keeper.catchUp());
    const third = finish(keeper.catchUp());
    expect({ before, behind, first, found, second, third }).toEqual({
      before: [[], 0],
      behind: [[], 3],
      first: true,
      found: [['1', '2', '3'], ['2'], 0],
      second: true,
      third: false,
    });
    expect([indexed.find(''), indexed.find('سفينة'), indexed.find('قارب')]).toEqual([
      ['1', '2', '3', '4'],
      ['4'],
      ['2'],
    ]);
    expect(indexed.progress.at(-1)).toEqual({ indexed: 4, articles: 4 });
  });

  it('can be searched while more is put into it, as it was committed last', async () => {
    const indexed = open(temporaryFolder(), { articlesPerCommit: 10 });
    for (const file of ['a', 'b', 'c']) await indexed.add(file, titles(file, 8));
    const steps = indexed.keeper.catchUp();
    const seen = new Set<number>();
    do seen.add(indexed.find('').length);
    while (steps.next().done !== true);
    seen.add(indexed.find('').length);
    // Commits come between two changes of the catalogue only, when enough has gathered.
    expect([...seen]).toEqual([0, 16, 24]);
  });

  it('keeps its lexicon until the archive has grown to four times its size, then begins anew', async () => {
    const indexed = open();
    const { keeper, folder } = indexed;
    await indexed.add('a', titles('a', 10));
    finish(keeper.catchUp());
    const small = indexesIn(indexed);
    await indexed.add('b', titles('b', 29));
    finish(keeper.catchUp());
    const grown = indexesIn(indexed);
    await indexed.add('c', titles('c', 1));
    const steps = keeper.catchUp();
    const seen = new Set<number>();
    do seen.add(indexed.find('').length);
    while (steps.next().done !== true);
    seen.add(indexed.find('').length);
    expect({ small, grown, outgrown: indexesIn(indexed), current: folder.current() }).toEqual({
      small: [['000001', 10]],
      grown: [['000001', 10]],
      outgrown: [['000002', 40]],
      current: '000002',
    });
    // What could be found before can be until all can.
    expect([...seen]).toEqual([39, 40]);
  });

  it('keeps a lexicon that knows the language until the archive has twenty times its size', async () => {
    const indexed = open(temporaryFolder(), { wellCounted: 10 });
    const seen: unknown[] = [];
    for (const [file, count] of [
      ['a', 10],
      ['b', 189],
      ['c', 1],
    ] as const) {
      await indexed.add(file, titles(file, count));
      finish(indexed.keeper.catchUp());
      seen.push(indexesIn(indexed));
    }
    expect(seen).toEqual([[['000001', 10]], [['000001', 10]], [['000002', 200]]]);
  });

  it('reduces words by what the whole archive knows once that is counted', async () => {
    const indexed = open();
    await indexed.add('a', { 1: 'بمحافظ' });
    finish(indexed.keeper.catchUp());
    const before = indexed.find('محافظ strict:5');
    await indexed.add('b', { 2: 'محافظ', 3: 'محافظ', 4: 'محافظ', 5: 'محافظ' });
    finish(indexed.keeper.catchUp());
    expect([before, indexed.find('محافظ strict:5')]).toEqual([[], ['1', '2', '3', '4', '5']]);
  });
});

describe('while an import runs', () => {
  it('shows a tenth of what it waits for, then counts once: all is indexed but little more than once', async () => {
    const indexed = open(temporaryFolder(), { articlesPerCommit: 10, wellCounted: 50 });
    const found: number[] = [];
    for (let file = 0; file < 25; file++) {
      await indexed.add(`${file}`, titles(`${file}`, 4));
      finish(indexed.keeper.catchUp({ expected: 100 }));
      found.push(indexed.find('').length);
    }
    finish(indexed.keeper.catchUp());
    expect({ found, indexes: indexesIn(indexed), put: indexed.progress.length }).toEqual({
      found: [
        4,
        ...Array<number>(11).fill(8),
        ...Array.from({ length: 13 }, (_, at) => 52 + 4 * at),
      ],
      indexes: [['000002', 52]],
      put: 108,
    });
  });

  it('goes on as ever with an index that is not outgrown by what is to come', async () => {
    const indexed = open(temporaryFolder(), { wellCounted: 50 });
    await indexed.add('a', titles('a', 20));
    finish(indexed.keeper.catchUp());
    await indexed.add('b', titles('b', 5));
    finish(indexed.keeper.catchUp({ expected: 79 }));
    expect([indexed.find('').length, indexesIn(indexed)]).toEqual([25, [['000001', 20]]]);
  });

  it('indexes all when the import ends with fewer than were expected', async () => {
    const indexed = open(temporaryFolder(), { wellCounted: 50 });
    for (const file of ['a', 'b', 'c']) {
      await indexed.add(file, titles(file, 5));
      finish(indexed.keeper.catchUp({ expected: 1000 }));
    }
    const before = indexed.find('').length;
    finish(indexed.keeper.catchUp());
    expect([before, indexed.find('').length, indexed.keeper.behind()]).toEqual([5, 15, 0]);
  });
});

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
    const before = open(place);
    await before.add('a', titles('a', 5));
    finish(before.keeper.catchUp());
    damages[name]?.(before.folder.pathOf(before.folder.current() ?? ''));
    await before.add('b', titles('b', 2));

    const after = open(place);
    finish(after.keeper.catchUp());
    expect(after.find('خبر')).toHaveLength(7);
    // And one that stayed open sees it too.
    expect(before.find('خبر')).toHaveLength(7);
  });

  it('when a search finds its lists damaged, which no opening looks at', async () => {
    const indexed = open();
    const { keeper, folder } = indexed;
    await indexed.add('a', titles('a', 400));
    finish(keeper.catchUp());
    const index = folder.pathOf(folder.current() ?? '');
    const path = join(index, segmentIn(index));
    const bytes = readFileSync(path);
    // The lists come first in the file.
    writeFileSync(path, bytes.fill(0xff, 8, 2000));
    const reopened = open(join(folder.path, '..', '..'));
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
    const after = open(place);
    finish(after.keeper.catchUp());
    expect(after.find('')).toEqual(['1']);
  });
});

describe('programs that end and programs that meet', () => {
  it(
    'killed again and again, the index ends as one that never was',
    { timeout: 120_000 },
    async () => {
      const place = temporaryFolder();
      const indexed = open(place);
      const file = (number: number): string => String(number).padStart(2, '0');
      for (let number = 0; number < 20; number++) {
        await indexed.add(file(number), titles(file(number), 50));
      }
      const libraryFolder = join(place, 'library');
      let kills = 0;
      for (const killAfter of [1, 90, 210, 340, 160, 501, 333, 700]) {
        const moment = killAfter + Math.floor(Math.random() * 30);
        const run = await runIndexChild(libraryFolder, moment);
        if (run.signal === 'SIGKILL') kills += 1;
        const ids = indexed.find('');
        const held = 1000 - indexed.library.catalogue.countChangedSince(indexed.generation());
        expect([new Set(ids).size, ids.length]).toEqual([held, held]);
      }
      expect(kills).toBeGreaterThan(3);
      expect(await runIndexChild(libraryFolder)).toMatchObject({ code: 0, errors: '' });
      expect([indexed.find('').length, indexed.keeper.behind()]).toEqual([1000, 0]);
      expect(indexesIn(indexed)).toEqual([['000001', 1000]]);
      for (const [query, found] of [
        ['خبر', 1000],
        ['13', 50],
      ] as const) {
        expect(indexed.find(query)).toHaveLength(found);
      }
    },
  );

  it('killed while it is begun anew, the index goes on from what was committed', async () => {
    const place = temporaryFolder();
    const indexed = open(place);
    await indexed.add('a', titles('a', 50));
    finish(indexed.keeper.catchUp());
    for (let number = 0; number < 10; number++) {
      await indexed.add(String(number), titles(String(number), 50));
    }
    await runIndexChild(path(), 400);
    const between = [indexed.find('').length, indexesIn(indexed)];
    const last = await runIndexChild(path());
    expect({ between, after: [indexed.find('').length, indexesIn(indexed)] }).toEqual({
      between: [50, [['000001', 50], ['000002', 550]]],
      after: [550, [['000002', 550]]],
    }); // prettier-ignore
    expect([last.code, last.done < 550]).toEqual([0, true]);

    function path(): string {
      return join(place, 'library');
    }
  });

  it('several programs at once make one index', { timeout: 60_000 }, async () => {
    const place = temporaryFolder();
    const indexed = open(place);
    for (const file of ['a', 'b', 'c']) await indexed.add(file, titles(file, 100));
    const runs = await Promise.all([1, 2, 3].map(() => runIndexChild(join(place, 'library'))));
    expect(runs.map(({ code, errors }) => [code, errors])).toEqual(runs.map(() => [0, '']));
    expect([indexed.find('').length, runs.reduce((sum, { done }) => sum + done, 0)]).toEqual([
      300, 300,
    ]);
  });

  it('a program whose index another one has written to goes on with that', async () => {
    const place = temporaryFolder();
    const [here, there] = [open(place), open(place)];
    await here.add('a', titles('a', 5));
    finish(here.keeper.catchUp());
    await here.add('b', titles('b', 5));
    finish(there.keeper.catchUp());
    await here.add('c', titles('c', 5));
    finish(here.keeper.catchUp());
    expect([here.find('').length, there.find('').length, there.keeper.behind()]).toEqual([
      15, 15, 0,
    ]);
  });

  it('waits while another one writes', async () => {
    const place = temporaryFolder();
    const [here, there] = [open(place), open(place)];
    await here.add('a', titles('a', 5));
    const [first, second] = [here.keeper.catchUp(), there.keeper.catchUp()];
    first.next();
    for (let turn = 0; turn < 3; turn++) expect(second.next().done).toBe(false);
    expect(here.find('')).toEqual([]);
    finish(first);
    expect([finish(second), there.find('').length]).toEqual([false, 5]);
  });
});
