import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../archive/search/steps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { indexesIn, openKept, titles } from './kept-index.ts';
import { runIndexChild } from './run-child.ts';

describe('programs that end and programs that meet', () => {
  it(
    'killed again and again, the index ends as one that never was',
    { timeout: 120_000 },
    async () => {
      const place = temporaryFolder();
      const indexed = openKept(place);
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
    const indexed = openKept(place);
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
    const indexed = openKept(place);
    for (const file of ['a', 'b', 'c']) await indexed.add(file, titles(file, 100));
    const runs = await Promise.all([1, 2, 3].map(() => runIndexChild(join(place, 'library'))));
    expect(runs.map(({ code, errors }) => [code, errors])).toEqual(runs.map(() => [0, '']));
    expect([indexed.find('').length, runs.reduce((sum, { done }) => sum + done, 0)]).toEqual([
      300, 300,
    ]);
  });

  it('a program whose index another one has written to goes on with that', async () => {
    const place = temporaryFolder();
    const [here, there] = [openKept(place), openKept(place)];
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
    const [here, there] = [openKept(place), openKept(place)];
    await here.add('a', titles('a', 5));
    const [first, second] = [here.keeper.catchUp(), there.keeper.catchUp()];
    first.next();
    for (let turn = 0; turn < 3; turn++) expect(second.next().done).toBe(false);
    expect(here.find('')).toEqual([]);
    finish(first);
    expect([finish(second), there.find('').length]).toEqual([false, 5]);
  });
});
