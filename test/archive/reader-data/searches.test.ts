import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { searches, searchesTable, type Searches } from '../../../archive/reader-data/searches.ts';

function openSearches(): Searches {
  const database = new DatabaseSync(':memory:');
  database.exec(searchesTable);
  return searches(database);
}

const search = (query: string) => ({ query, address: `#q=${query}` });
const at = (minute: number): string => new Date(minute * 60_000).toISOString();
const listed = (kept: Searches): (readonly [string | null, string])[] =>
  kept.list(100).map(({ name, query }) => [name, query]);

it('remembers each search once, the latest first', () => {
  const kept = openSearches();
  for (const [minute, query] of ['قمح', 'بحر', 'قمح'].entries()) {
    kept.record(search(query), at(minute));
  }
  expect(listed(kept)).toEqual([
    [null, 'قمح'],
    [null, 'بحر'],
  ]);
});

it('keeps a search under a name, before those that were merely made, and made again it keeps its name', () => {
  const kept = openSearches();
  kept.record(search('قمح'), at(0));
  kept.save(search('قمح'), 'أسعار', at(1));
  kept.record(search('بحر'), at(2));
  kept.record(search('قمح'), at(3));
  expect(listed(kept)).toEqual([
    ['أسعار', 'قمح'],
    [null, 'بحر'],
  ]);
  kept.save(search('قمح'), 'أسعار القمح', at(4));
  expect(listed(kept)[0]).toEqual(['أسعار القمح', 'قمح']);
});

it('remembers a hundred that have no name, and all that have one', () => {
  const kept = openSearches();
  kept.save(search('محفوظ'), 'قديم', at(0));
  for (let made = 1; made <= 130; made += 1) kept.record(search(String(made)), at(made));
  const all = listed(kept);
  expect([all.length, all[0], all[1], all.at(-1)]).toEqual([
    101,
    ['قديم', 'محفوظ'],
    [null, '130'],
    [null, '31'],
  ]);
});

it('forgets one, or all that have no name', () => {
  const kept = openSearches();
  for (const query of ['قمح', 'بحر', 'سوق']) kept.record(search(query), at(0));
  kept.save(search('سوق'), 'السوق', at(1));
  const first = kept.list(100).find(({ query }) => query === 'قمح');
  kept.forget(first?.id ?? -1);
  expect(listed(kept)).toEqual([
    ['السوق', 'سوق'],
    [null, 'بحر'],
  ]);
  kept.forget(null);
  expect(listed(kept)).toEqual([['السوق', 'سوق']]);
});
