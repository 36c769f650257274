import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../archive/search/query/parse-query.ts';
import type { Clause, Operand } from '../../../archive/search/query/query.ts';

const plain = { presence: 'must', isExplicit: false, field: null, boost: 1 } as const;

function word(text: string, more: Partial<Clause> = {}): Clause {
  return { ...plain, operand: { kind: 'word', word: text }, ...more };
}

function phrase(text: string, more: Partial<Clause> = {}): Clause {
  return { ...plain, operand: { kind: 'phrase', words: text.split(' ') }, ...more };
}

function operand(value: Operand): Clause {
  return { ...plain, operand: value };
}

/** Compares the reading of every query of a table at once. */
function expectClauses(table: Readonly<Record<string, readonly Clause[]>>): void {
  const read = Object.fromEntries(Object.keys(table).map((query) => [query, parseQuery(query)]));
  const expected = Object.entries(table).map(([query, clauses]) => [query, { clauses, notes: [] }]);
  expect(read).toEqual(Object.fromEntries(expected));
}

describe('the grammar', () => {
  it('query: clauses parted by white space', () => {
    expectClauses({
      '': [],
      ' \t\n\u00a0 ': [],
      سوريا: [word('سوريا')],
      ' سوريا\u00a0 دمشق\n': [word('سوريا'), word('دمشق')],
    });
  });

  it('clause: a sign, a field, an operand, a suffix', () => {
    expectClauses({
      '+سوريا': [word('سوريا', { isExplicit: true })],
      '-سوريا': [word('سوريا', { isExplicit: true, presence: 'must-not' })],
      '-عنوان:«دي ميستورا»^2.5': [
        phrase('دي ميستورا', {
          isExplicit: true,
          presence: 'must-not',
          field: 'title',
          boost: 2.5,
        }),
      ],
      '+body:سوريا^3': [word('سوريا', { isExplicit: true, field: 'body', boost: 3 })],
    });
  });

  it('phrase: words between any of three pairs of quotation marks', () => {
    expectClauses({
      '"دي ميستورا"': [phrase('دي ميستورا')],
      '«دي ميستورا»': [phrase('دي ميستورا')],
      '“دي ميستورا”': [phrase('دي ميستورا')],
      '«دي، ميستورا!»جنيف': [phrase('دي ميستورا'), word('جنيف')],
      'قبل"دي ميستورا"': [word('قبل'), phrase('دي ميستورا')],
      '"" « »': [],
    });
  });

  it('word: parts written as one thing are a phrase; stars stand for letters', () => {
    expectClauses({
      'كوفيد-19': [phrase('كوفيد 19')],
      '#آستانة_2018': [phrase('آستانة 2018')],
      'مكتب*': [operand({ kind: 'pattern', pattern: 'مكتب*' })],
      '*ستا**نا،': [operand({ kind: 'pattern', pattern: '*ستا*نا' })],
      'استانا~': [operand({ kind: 'fuzzy', word: 'استانا', distance: 1 })],
      'استانا~2': [operand({ kind: 'fuzzy', word: 'استانا', distance: 2 })],
      'استانا~9': [operand({ kind: 'fuzzy', word: 'استانا', distance: 2 })],
      'استانا~0^2': [{ ...operand({ kind: 'fuzzy', word: 'استانا', distance: 0 }), boost: 2 }],
    });
  });

  it('field: by its name in either language, however spelt', () => {
    const fields = {
      title: ['title', 'Title', 'عنوان', 'العنوان', 'عُنوان'],
      standfirst: ['standfirst', 'مقدمة', 'مقدمه', 'المقدمة'],
      body: ['body', 'text', 'نص', 'النص'],
      related: ['related', 'روابط', 'الروابط'],
    };
    const read = Object.fromEntries(
      Object.entries(fields).map(([field, names]) => [
        field,
        names.map((name) => parseQuery(`${name}:سوريا`)),
      ]),
    );
    expect(read).toEqual(
      Object.fromEntries(
        Object.entries(fields).map(([field, names]) => [
          field,
          names.map(() => ({
            clauses: [word('سوريا', { field: field as 'title' })],
            notes: [],
          })),
        ]),
      ),
    );
  });
});

describe('what does not fit the grammar', () => {
  it('is read as plain text, and a note says so', () => {
    const lone = '"'.repeat(1);
    const read = Object.fromEntries(
      [`${lone}دي ميستورا`, '«دي', lone, 'قال:رئيس', '+ - * ~ ^ | && !', 'https://example.org', 'عنوان:']
        .map((query) => [query, parseQuery(query)]),
    ); // prettier-ignore
    const stray = (operator: string) => ({ kind: 'stray-operator', operator });
    expect(read).toEqual({
      '"دي ميستورا': {
        clauses: [word('دي'), word('ميستورا')],
        notes: [{ kind: 'unclosed-quote' }],
      },
      '«دي': { clauses: [word('دي')], notes: [{ kind: 'unclosed-quote' }] },
      '"': { clauses: [], notes: [{ kind: 'unclosed-quote' }] },
      'قال:رئيس': {
        clauses: [phrase('قال رئيس')],
        notes: [{ kind: 'unknown-field', name: 'قال' }],
      },
      '+ - * ~ ^ | && !': {
        clauses: [],
        notes: ['+', '-', '*', '~', '^', '|', '&&', '!'].map(stray),
      },
      'https://example.org': { clauses: [phrase('https example org')], notes: [] },
      'عنوان:': { clauses: [word('عنوان')], notes: [] },
    });
  });

  it('does no harm: boosts stay numbers, endless words are not fuzzy', () => {
    const long = 'ا'.repeat(2000);
    expect([
      parseQuery(`سوريا^${'9'.repeat(400)}`).clauses,
      parseQuery(`${long}~2`).clauses,
    ]).toEqual([[word('سوريا', { boost: 1000 })], [word(long)]]);
  });

  it('takes a mark on its own for nothing, and a distance behind a phrase for what it cannot read', () => {
    expect(['\u06e5 سوريا', 'ـ*', '"خفض التوتر"~2'].map(parseQuery)).toEqual([
      { clauses: [word('سوريا')], notes: [] },
      { clauses: [], notes: [] },
      { clauses: [phrase('خفض التوتر')], notes: [{ kind: 'stray-operator', operator: '~2' }] },
    ]);
  });

  it('reads the first 64 parts of a pasted page, and says so', () => {
    const { clauses, notes } = parseQuery('كلمة '.repeat(65));
    expect([clauses.length, notes]).toEqual([64, [{ kind: 'too-many-words', read: 64 }]]);
    expect(parseQuery('كلمة '.repeat(64)).notes).toEqual([]);
  });

  it('never throws, and every clause has something to look for', () => {
    const piece = fc.constantFrom(
      ...'"«»“”+-*~^:|&!()[]{}\\/_#،؟ \u00a0\n\u200f\ud800'.split(''),
      ...['عنوان:', 'x:', 'سوريا', 'في', '~2', '^3', '^^', '12', '😀', '\udc00'],
    );
    const query = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(query, (text) => {
        const idle = parseQuery(text).clauses.filter((clause) => {
          const { operand: wanted } = clause;
          switch (wanted.kind) {
            case 'phrase':
              return wanted.words.length === 0 || wanted.words.includes('');
            case 'pattern':
              return !/[^*]/u.test(wanted.pattern);
            default:
              return wanted.word === '';
          }
        });
        expect(idle).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
