import { describe, expect, it } from 'vitest';
import { dissect } from '../../../archive/anatomy/dissect.ts';
import type { PutArticle, ReadArticle } from '../../../archive/library/article-records.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openLibrary } from './open-library.ts';

const article = dissect({ kind: 'bare', text: 'خبر\n\nنص', facts: {} }, 'a.txt');
if (article === null) throw new Error('no article');
const read = (ordinal: number): ReadArticle => ({
  article,
  inside: null,
  format: null,
  encoding: null,
  identity: 'content',
  ordinal,
  ordinalInside: ordinal,
});

/** Records of a library with one file to put articles into. */
function makeFile() {
  const { records } = openLibrary(temporaryFolder());
  const { id: collectionId } = records.collections.open('place', 'name', true);
  const stamp = { size: 1, modified: 0, changed: 0 };
  const settings = {
    collectionId,
    path: 'a',
    stamp,
    hash: '',
    format: 'ndjson',
    settings: '',
    job: 1,
  };
  const { id } = records.files.begin(settings);
  const put = (pass: number, ordinals: readonly number[]): PutArticle['change'][] =>
    ordinals.map((ordinal) => records.articles.put(id, pass, read(ordinal)).change);
  return { records, put };
}

describe('articles of one file that say the same', () => {
  it('are told apart by the order in which they come, and known again', () => {
    const { put, records } = makeFile();
    const changes = [put(1, [0, 1, 2]), put(2, [0, 4, 5, 6]), put(3, [0]), put(3, [1, 2])];
    expect([changes, records.articles.count()]).toEqual([
      [
        ['added', 'added', 'added'],
        ['unchanged', 'unchanged', 'unchanged', 'added'],
        ['unchanged'],
        ['unchanged', 'unchanged'],
      ],
      4,
    ]);
  });

  // Looked up one after the other each time, these would be 450 million.
  it('may be many', () => {
    const { put, records } = makeFile();
    put(
      1,
      Array.from({ length: 30_000 }, (_, at) => at),
    );
    expect(records.articles.count()).toBe(30_000);
  });
});
