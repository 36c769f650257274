import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rungOfNumber, usualRung } from '../../../../archive/arabic/rungs.ts';
import { archiveOf } from '../small-archive.ts';
import { BruteArchive } from './brute-answer.ts';
import { randomArticles, randomQueries } from './random-queries.ts';

/** Notes of an answer to something that was not asked. */
const looser = new Set(['some-words-only', 'beginnings']);

it('any query finds what it says, article by article', () => {
  const queries = fc.array(randomQueries, { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(randomArticles, queries, (articles, asked) => {
      const archive = archiveOf(articles);
      const brute = new BruteArchive(articles);
      for (const query of asked) {
        const answer = archive.ask(query, { spellings: false, limit: 100 });
        const wanted = brute.answer(answer.reading, rungOfNumber(answer.strictness) ?? usualRung);
        const isLooser = answer.notes.some(({ kind }) => looser.has(kind));
        const found = isLooser ? [] : answer.hits.map(({ id }) => id).sort((a, b) => a - b);
        expect({ query, total: isLooser ? 0 : answer.total, found }).toEqual({
          ...{ query, total: wanted.length, found: wanted },
        });
        // What is found by one term is marked where it stands.
        if (answer.reading?.kind !== 'term') continue;
        expect([query, wanted.filter((id) => archive.marked(query, id).length === 0)]).toEqual([
          query,
          [],
        ]);
      }
    }),
    { numRuns: 60 },
  );
});
