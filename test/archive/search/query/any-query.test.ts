import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../archive/arabic/fold.ts';
import { parseQuery } from '../../../../archive/search/query/parse-query.ts';
import { termsOf, type Clause } from '../../../../archive/search/query/query.ts';
import { wordsIn } from '../../../../archive/search/query/words-in.ts';
import { word } from './clauses.ts';
import { read } from './expect-readings.ts';

const syria = word('سوريا');

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'"«»“”+-*~^=:|&!()[]{}\\/_#،؟. \u00a0\n\u200f\ud800'.split(''),
    ...[' ', ' ', '~2', '~>3', '^3', '^^', '12', '٣', '😀', '\udc00', '\u06e5'],
    ...['عنوان:', 'source:', 'date:', 'strict:', 'x:', ' AND ', ' OR ', ' NOT ', ' أو ', ' ليس '],
    ...['سوريا', 'في', 'كوفيد-19', 'G20', '2017..', 'linotype', 'دي-ميستورا', 'عنوان', 'OR'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('is read without throwing, and every part has something to look for', () => {
    fc.assert(
      fc.property(text, (query) => {
        expect(idleParts(parseQuery(query).root)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('loses no word: each is searched, a condition, a name that was understood, or in a note', () => {
    fc.assert(
      fc.property(text, (query) => {
        const { root, rung, notes } = read(query);
        if (notes.some(({ kind }) => kind === 'too-many-words')) return;
        const kept = fold(JSON.stringify({ root, rung, notes }));
        // The number of a rung is kept as its name.
        const isRung = (each: string): boolean => rung !== null && /^[1-7]$/u.test(fold(each));
        const lost = wordsIn(understood(query)).filter(
          (each) => !kept.includes(fold(each)) && !isRung(each),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps the place of each term', () => {
    fc.assert(
      fc.property(text, (query) => {
        for (const { operand, span } of termsOf(parseQuery(query).root)) {
          const there = fold(query.slice(span.start, span.end));
          const words =
            'words' in operand ? operand.words : 'word' in operand ? [operand.word] : [];
          const [first = ''] = words;
          expect(there).toContain(fold(first));
        }
      }),
    );
  });

  it('is read however deep and however long it is', () => {
    const endless = [
      '(',
      ')',
      '-',
      'NOT ',
      'أو ',
      '"',
      '«',
      'عنوان:',
      '-(',
      'NOT (',
      '^',
      '*ا',
      '~',
    ];
    for (const each of endless) parseQuery(each.repeat(5000));
    expect(read(`${'NOT '.repeat(5000)}سوريا`).root).toEqual(syria);
  });
});

/** What asks for nothing: it would find everything, or never anything. */
function idleParts(root: Clause | null): Clause[] {
  switch (root?.kind) {
    case undefined:
      return [];
    case 'all':
    case 'any':
      return root.parts.length < 2 ? [root] : root.parts.flatMap(idleParts);
    case 'not':
      return root.part.kind === 'not' ? [root] : idleParts(root.part);
    case 'dated':
      return root.from === null && root.to === null ? [root] : [];
    case 'named':
      return wordsIn(root.name).length === 0 ? [root] : [];
    case 'term': {
      const { operand } = root;
      const words = 'words' in operand ? operand.words : ['word' in operand ? operand.word : operand.pattern]; // prettier-ignore
      const isIdle = words.length === 0 || words.some((each) => fold(each).replace(/\*/gu, '') === ''); // prettier-ignore
      return isIdle || !Number.isFinite(root.boost) ? [root] : [];
    }
  }
}

/** A query without what it may take in and not repeat: names, operators, numbers that belong to a sign. */
function understood(query: string): string {
  return query
    .replace(/(?:عنوان|source|date|strict):/gu, ' ')
    .replace(/AND|OR|NOT|أو|ليس/gu, ' ')
    .replace(/(?:~[<>]?|\^|\.)[\d٣]+/gu, ' ');
}
