import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryCopyStore } from '../../../archive/copies/memory-copy-store.ts';
import { copySchema, SqliteCopyStore } from '../../../archive/copies/sqlite-copy-store.ts';

const bands = [-(2 ** 31), -1, 0, 1, 2 ** 31 - 1];

const steps = fc.array(
  fc.record({
    step: fc.constantFrom('add', 'add', 'add', 'remove', 'reopen'),
    id: fc.integer({ min: 1, max: 12 }),
    bands: fc.uniqueArray(fc.constantFrom(...bands), { maxLength: 3 }),
  }),
  { maxLength: 60 },
);

test('on disk the bands are what they are in memory, whatever is done and however often it is opened', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const database = new DatabaseSync(':memory:');
      database.exec(copySchema);
      const memory = new MemoryCopyStore();
      let disk = new SqliteCopyStore(database, 4);
      const kept = new Map<number, readonly number[]>();
      for (const { step, id, bands: own } of given) {
        if (step === 'reopen') disk = new SqliteCopyStore(database, 4);
        for (const store of [memory, disk]) {
          if (step === 'add' && !kept.has(id)) store.add(id, own);
          if (step === 'remove') store.remove(id, kept.get(id) ?? own);
        }
        if (step === 'add' && !kept.has(id)) kept.set(id, own);
        if (step === 'remove') kept.delete(id);
        expect(bands.map((band) => disk.candidates(band))).toEqual(
          bands.map((band) => memory.candidates(band)),
        );
      }
      database.close();
    }),
    { numRuns: 50 },
  );
});

test('articles wait, and then lie in the tree', () => {
  const database = new DatabaseSync(':memory:');
  database.exec(copySchema);
  const store = new SqliteCopyStore(database, 2);
  const rows = (): unknown => [
    database.prepare('SELECT count(*) AS rows FROM copy_waiting').get()?.['rows'],
    database.prepare('SELECT count(*) AS rows FROM copy_bands').get()?.['rows'],
  ];
  store.add(1, [5, 6]);
  expect(rows()).toEqual([1, 0]);
  store.add(2, [6, 7]);
  expect(rows()).toEqual([0, 4]);
});
