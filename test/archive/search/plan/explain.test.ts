import { describe, expect, it } from 'vitest';
import { explainHit, type Question } from '../../../../archive/search/ask.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { archiveOf, draftArticles, plainly } from '../small-archive.ts';

const archive = archiveOf(
  draftArticles(
    { body: 'زار ترامب باريس بعد فوز ترمب، ولترامب موعد' },
    { body: 'كتب عبد الفتاح مقالا، وأجاب عبدالفتاح عنه' },
    { body: 'هاتف للاتحاد و notes بعد الأخبار' },
    { body: 'نشرت الأخبار اليوم' },
  ),
);

/** For each form in an article, why it is said to be there: the rung, or the origin without one. */
function whys(query: string, id: number, question: Partial<Question> = {}): object {
  const article = archive.article(id as never);
  const { terms } = finish(explainHit(archive.index, article, { ...plainly, ...question, query }));
  return Object.fromEntries(
    terms.flatMap(({ forms }) => forms.map(({ text, rung, origin }) => [text, rung ?? origin])),
  );
}

describe('why a form is found', () => {
  it('is the strictest rung on which it is what was typed', () => {
    expect(whys('ترامب', 1, { spellings: false })).toEqual({
      ترامب: 'written',
      ولترامب: 'clitics',
    });
  });

  it('is no rung above the one in force: it is another spelling there', () => {
    expect([whys('ترمب', 1), whys('ترمب', 1, { strictness: 7 })]).toEqual([
      { ترمب: 'written', ترامب: 'spelling', ولترامب: 'spelling' },
      { ترمب: 'written', ترامب: 'skeleton', ولترامب: 'skeleton' },
    ]);
  });

  it('is another spelling for a name in two words that was typed in one, and the other way round', () => {
    expect([whys('عبدالفتاح', 2), whys('عبد الفتاح', 2)]).toEqual([
      { 'عبد الفتاح': 'spelling', عبدالفتاح: 'written' },
      { عبد: 'written', الفتاح: 'written', عبدالفتاح: 'spelling' },
    ]);
  });

  it('is the rung of word forms for one that endings lead to, and a stem of any language', () => {
    expect([whys('اللاتحاد', 3), whys('note', 3)]).toEqual([
      { للاتحاد: 'stem' },
      { notes: 'stem' },
    ]);
  });

  it('is never what was typed when it was read on the other keyboard', () => {
    expect(whys('hghofhv', 4)).toEqual({ الأخبار: 'spelling' });
  });

  it('is told once of what was read on the other keyboard, and of every word that is missing', () => {
    const termsOf = (query: string): number[] => {
      const asked = { ...plainly, query };
      const { terms } = finish(explainHit(archive.index, archive.article(4 as never), asked));
      return terms.map(({ forms }) => forms.length);
    };
    expect([termsOf('hghofhv'), termsOf('الأخبار بحر')]).toEqual([[1], [1, 0]]);
  });
});
