import { describe, expect, it } from 'vitest';
import { finish } from '../../../archive/search/steps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { indexesIn, openKept, titles } from './kept-index.ts';

describe('the index of a library', () => {
  it('follows the catalogue: what came is found, what changed is found as it is now', async () => {
    const indexed = openKept();
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
    const indexed = openKept(temporaryFolder(), { articlesPerCommit: 10 });
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
    const indexed = openKept();
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
    const indexed = openKept(temporaryFolder(), { wellCounted: 10 });
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
    const indexed = openKept();
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
    const indexed = openKept(temporaryFolder(), { articlesPerCommit: 10, wellCounted: 50 });
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
    const indexed = openKept(temporaryFolder(), { wellCounted: 50 });
    await indexed.add('a', titles('a', 20));
    finish(indexed.keeper.catchUp());
    await indexed.add('b', titles('b', 5));
    finish(indexed.keeper.catchUp({ expected: 79 }));
    expect([indexed.find('').length, indexesIn(indexed)]).toEqual([25, [['000001', 20]]]);
  });

  it('indexes all when the import ends with fewer than were expected', async () => {
    const indexed = openKept(temporaryFolder(), { wellCounted: 50 });
    for (const file of ['a', 'b', 'c']) {
      await indexed.add(file, titles(file, 5));
      finish(indexed.keeper.catchUp({ expected: 1000 }));
    }
    const before = indexed.find('').length;
    finish(indexed.keeper.catchUp());
    expect([before, indexed.find('').length, indexed.keeper.behind()]).toEqual([5, 15, 0]);
  });
});
