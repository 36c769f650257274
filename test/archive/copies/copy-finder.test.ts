import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Zone } from '../../../archive/article.ts';
import { CopyFinder, type CopyText } from '../../../archive/copies/copy-finder.ts';
import { commonFrom, type CopyStore } from '../../../archive/copies/copy-store.ts';
import { MemoryCopyStore } from '../../../archive/copies/memory-copy-store.ts';
import { copySchema, SqliteCopyStore } from '../../../archive/copies/sqlite-copy-store.ts';
import { bodyText, words } from './texts.ts';

const stores: Readonly<Record<string, () => CopyStore>> = {
  'in memory': () => new MemoryCopyStore(),
  'on disk': () => {
    const database = new DatabaseSync(':memory:');
    database.exec(copySchema);
    return new SqliteCopyStore(database, 3);
  },
};

/** A finder over texts that a test may change. */
function findAmong(texts: Map<number, CopyText>, store: CopyStore) {
  const finder = new CopyFinder(store, (id) => texts.get(id) ?? null);
  return {
    cluster: (id: number, text: CopyText): number => {
      texts.set(id, text);
      return finder.clusterOf({ id, ...text });
    },
    forget: (id: number): void => finder.forget({ id, ...(texts.get(id) as CopyText) }),
  };
}

describe.each(Object.entries(stores))('with bands %s', (_, makeStore) => {
  test('an article joins the first that it is a copy of', () => {
    const { cluster } = findAmong(new Map(), makeStore());
    expect([
      cluster(7, bodyText(words(100))),
      cluster(8, bodyText(words(100, 500))),
      cluster(9, bodyText(words(80))),
      cluster(3, bodyText(`${words(100)} ${words(10, 700)}`)),
      cluster(4, bodyText(words(100, 500))),
      cluster(5, bodyText('')),
      cluster(6, bodyText('')),
      cluster(10, bodyText('خبر قصير')),
      cluster(11, bodyText('خبر قَصير')),
    ]).toEqual([7, 8, 7, 7, 8, 5, 6, 10, 10]);
  });

  test('what is not the story does not count', () => {
    const story = words(60);
    const zoned = (title: string, related: string): CopyText => {
      const zones: Zone[] = [];
      let text = '';
      for (const [kind, part] of [
        ['title', title],
        ['body', story],
        ['related', related],
      ] as const) {
        zones.push({ kind, start: text.length, end: text.length + part.length, confidence: 1 });
        text += part;
      }
      return { text, zones };
    };
    const { cluster } = findAmong(new Map(), makeStore());
    expect([
      cluster(1, zoned(words(50, 1000), words(90, 2000))),
      cluster(2, zoned(words(50, 3000), words(90, 4000))),
    ]).toEqual([1, 1]);
  });

  test('an article that changes is found by its new text, and no more by its old one', () => {
    const { cluster, forget } = findAmong(new Map(), makeStore());
    cluster(1, bodyText(words(100)));
    cluster(2, bodyText(words(100)));
    forget(1);
    expect([
      cluster(1, bodyText(words(100, 500))),
      cluster(3, bodyText(words(100))),
      cluster(4, bodyText(words(100, 500))),
      cluster(5, bodyText(words(100))),
    ]).toEqual([1, 3, 1, 3]);
  });

  test('an article that changes without being forgotten misleads nobody', () => {
    const texts = new Map<number, CopyText>();
    const { cluster } = findAmong(texts, makeStore());
    cluster(1, bodyText(words(100)));
    texts.set(1, bodyText(words(100, 500)));
    expect(cluster(2, bodyText(words(100)))).toBe(2);
    texts.delete(1);
    expect(cluster(3, bodyText(words(100)))).toBe(2);
  });

  test('what many articles share leads to none of them, and copies are still found', () => {
    const { cluster } = findAmong(new Map(), makeStore());
    const own = (id: number): CopyText => bodyText(`${words(60, 1000 * id)} ${words(40, 500)}`);
    const ids = Array.from({ length: 3 * commonFrom }, (_, at) => at + 1);
    expect(ids.map((id) => cluster(id, own(id % 19)))).toEqual(
      ids.map((id) => (id > 19 ? id - 19 : id)),
    );
  });
});
