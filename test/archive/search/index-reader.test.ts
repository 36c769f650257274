import { describe, expect, it, onTestFinished } from 'vitest';
import { ask } from '../../../archive/search/ask.ts';
import { IndexReader } from '../../../archive/search/index-reader.ts';
import { finish, type Steps } from '../../../archive/search/steps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openIndexedLibrary } from '../library/indexed-library.ts';
import { plainly } from './small-archive.ts';

/** An index of records with many different words, and one reader of it. */
async function open(records: number) {
  const indexed = openIndexedLibrary(temporaryFolder());
  const reader = new IndexReader(indexed.folder);
  onTestFinished(() => {
    reader.close();
    indexed.close();
  });
  const add = async (file: string, count: number): Promise<void> => {
    const titles = Array.from({ length: count }, (_, at) => {
      const words = Array.from({ length: 20 }, (_unused, word) => `w${file}${at}x${word}`);
      return [`${file}-${at}`, words.join(' ')];
    });
    await indexed.add(file, Object.fromEntries(titles) as Record<string, string>);
    finish(indexed.keeper.catchUp());
  };
  await add('a', records);
  const find = (query: string): Steps<number | null> =>
    reader.use(function* ({ index }) {
      return (yield* ask(index, indexed.library.catalogue, { ...plainly, query })).total;
    });
  return { add, find };
}

/** How many steps some work takes. */
function stepsOf(steps: Steps<unknown>): number {
  let taken = 0;
  while (steps.next().done !== true) taken += 1;
  return taken;
}

describe('work on an index', () => {
  it('comes in steps, and stops where it is given up', async () => {
    const { find } = await open(200);
    const whole = stepsOf(find('*x1'));
    // One at least for each article of the page.
    expect(whole).toBeGreaterThanOrEqual(20);
    const given = find('*x1');
    for (let step = 0; step < 10; step++) expect(given.next().done).toBe(false);
    given.return(0);
    expect(given.next()).toEqual({ done: true, value: undefined });
    expect([finish(find('*x1')), stepsOf(find('*x1'))]).toEqual([200, whole]);
  });

  it('ends on the state that it began with, whatever is written and merged meanwhile', async () => {
    const { add, find } = await open(100);
    const before = find('*x1');
    before.next();
    const givenUp = find('*x1');
    givenUp.next();
    for (let file = 0; file < 9; file++) await add(String(file), 10);
    const after = find('*x1');
    after.next();
    givenUp.return(0);
    expect([finish(before), finish(after), finish(find('*x1'))]).toEqual([100, 190, 190]);
  });
});
