import fc from 'fast-check';
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { archiveOf, draftArticles, type Draft } from './small-archive.ts';

/** Latin words that no step of the analysis changes, so that both sides index the same terms. */
const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta');
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));

const drafts: fc.Arbitrary<Draft[]> = fc.array(
  fc.record({ title: words, standfirst: words, body: words }),
  { minLength: 1, maxLength: 12 },
);

const weights = { title: 4, standfirst: 2, body: 1, related: 1 } as const;

/** lunr as it comes, over the same terms: every word as its stem and, marked, in its exact form. */
function plainLunr(collection: readonly Draft[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const [name, boost] of Object.entries(weights)) builder.field(name, { boost });
  builder.tokenizer = ((text: string): lunr.Token[] =>
    text
      .split(' ')
      .flatMap((term) => [
        new lunr.Token(term, {}),
        new lunr.Token(`=${term}`, {}),
      ])) as typeof lunr.tokenizer;
  collection.forEach((draft, index) => {
    builder.add({ related: '', ...draft, id: index + 1 });
  });
  return builder.build();
}

function scoresOf(
  hits: readonly { readonly ref?: string; readonly id?: number; readonly score: number }[],
) {
  return hits
    .map(({ ref, id, score }) => ({ id: Number(ref ?? id), score }))
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

describe('on a small collection, lunr answers as we do', () => {
  it('one word, in the same order and with the same scores', () => {
    fc.assert(
      fc.property(drafts, word, (collection, term) => {
        const ours = archiveOf(draftArticles(...collection)).ask(term, { limit: 100 }).hits;
        const theirs = plainLunr(collection).query((query) => {
          const fields = ['title', 'standfirst', 'body'];
          query.term(term, { fields });
          query.term(`=${term}`, { fields, boost: 0.2 });
        });
        expect(ours.map(({ id, score }) => ({ id, score }))).toEqual(scoresOf(theirs));
      }),
      { numRuns: 200 },
    );
  });

  it('required and forbidden words, and words in a field, with the same articles', () => {
    const clause = fc.record({
      sign: fc.constantFrom('+', '-'),
      field: fc.constantFrom('', 'title:', 'standfirst:', 'body:'),
      term: word,
    });
    fc.assert(
      fc.property(
        drafts,
        fc.array(clause, { minLength: 1, maxLength: 4 }),
        (collection, clauses) => {
          const query = clauses.map(({ sign, field, term }) => `${sign}${field}${term}`).join(' ');
          const ours = archiveOf(draftArticles(...collection)).ask(query, { limit: 100 }).hits;
          const theirs = plainLunr(collection).search(query);
          expect(ours.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(
            theirs.map(({ ref }) => Number(ref)).sort((a, b) => a - b),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
