import { describe, expect, it, onTestFinished } from 'vitest';
import { countAnswers } from '../../../archive/search/ask.ts';
import { IndexReader } from '../../../archive/search/index-reader.ts';
import { finish, type Steps } from '../../../archive/search/steps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openIndexedLibrary } from '../library/indexed-library.ts';
import { plainly } from './small-archive.ts';

/** An index of records with many different words, and one reader of it. */
function open(records: number) {
  const indexed = openIndexedLibrary(temporaryFolder());
  const reader = new IndexReader(indexed.folder);
  onTestFinished(() => {
    reader.close();
    indexed.close();
  });
  const add = (file: string, count: number): void => {
    const titles = Array.from({ length: count }, (_, at) => {
      const words = Array.from({ length: 20 }, (_unused, word) => `w${file}${at}x${word}`);
      return [`${file}-${at}`, words.join(' ')];
    });
    indexed.add(file, Object.fromEntries(titles) as Record<string, string>);
    finish(indexed.keeper.catchUp());
  };
  add('a', records);
  const count = (query: string): Steps<number> =>
    reader.use(function* ({ index }) {
      return (yield* countAnswers(index, { ...plainly, query })).total;
    });
  return { add, count };
}

/** How many steps some work takes. */
function stepsOf(steps: Steps<unknown>): number {
  let taken = 0;
  while (steps.next().done !== true) taken += 1;
  return taken;
}

describe('work on an index', () => {
  it('comes in steps, and stops where it is given up', () => {
    const { count } = open(300);
    const whole = stepsOf(count('*x1'));
    expect(whole).toBeGreaterThan(1);
    const given = count('*x1');
    expect(given.next().done).toBe(false);
    given.return(0);
    expect(given.next()).toEqual({ done: true, value: undefined });
    expect([finish(count('*x1')), stepsOf(count('*x1'))]).toEqual([300, whole]);
  });

  it('ends on the state that it began with, whatever is written and merged meanwhile', () => {
    const { add, count } = open(100);
    const before = count('*x1');
    before.next();
    const givenUp = count('*x1');
    givenUp.next();
    for (let file = 0; file < 9; file++) add(String(file), 10);
    const after = count('*x1');
    after.next();
    givenUp.return(0);
    expect([finish(before), finish(after), finish(count('*x1'))]).toEqual([100, 190, 190]);
  });
});
