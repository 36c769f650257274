import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../archive/arabic/fold.ts';
import { rungs } from '../../../../archive/arabic/rungs.ts';
import { fieldNames } from '../../../../archive/search/query/field-names.ts';
import { mapTerms } from '../../../../archive/search/query/map-terms.ts';
import { parseQuery } from '../../../../archive/search/query/parse-query.ts';
import {
  termsOf,
  type Clause,
  type Query,
  type ReadingNote,
} from '../../../../archive/search/query/query.ts';
import { wordsIn } from '../../../../archive/search/query/words-in.ts';
import * as clause from './clauses.ts';

const { all, any, compound, dated, fuzzy, inField, named, not, pattern, phrase, word } = clause;

/** A reading without the places of its terms. */
function read(query: string): Pick<Query, 'root' | 'rung' | 'notes'> {
  const { root, rung, notes } = parseQuery(query);
  return { root: root === null ? null : mapTerms(root, withoutSpan), rung, notes };
}

function withoutSpan<Own extends { readonly span: unknown }>(own: Own): Own {
  return { ...own, span: { start: 0, end: 0 } };
}

/** Compares the reading of every query of a table at once; none of them leaves a note. */
function expectReadings(table: Readonly<Record<string, Clause | null>>): void {
  const readings = Object.keys(table).map((query) => [query, read(query)]);
  const expected = Object.entries(table).map(([query, root]) => [
    query,
    { root, rung: null, notes: [] },
  ]);
  expect(Object.fromEntries(readings)).toEqual(Object.fromEntries(expected));
}

/** The same for queries that are read with a word to the reader. */
function expectNoted(
  table: Readonly<Record<string, readonly [Clause | null, ...ReadingNote[]]>>,
): void {
  const readings = Object.keys(table).map((query) => [query, read(query)]);
  const expected = Object.entries(table).map(([query, [root, ...notes]]) => [
    query,
    { root, rung: null, notes },
  ]);
  expect(Object.fromEntries(readings)).toEqual(Object.fromEntries(expected));
}

function stray(operator: string): ReadingNote {
  return { kind: 'stray-operator', operator };
}

const unclosedQuote: ReadingNote = { kind: 'unclosed-quote' };
const [syria, damascus, aleppo] = [word('سوريا'), word('دمشق'), word('حلب')];

describe('the grammar', () => {
  it('query: all of its words, parted by white space', () => {
    expectReadings({
      '': null,
      ' \t\n\u00a0 ': null,
      سوريا: syria,
      ' سوريا\u00a0 دمشق\n': all(syria, damascus),
      'سوريا، دمشق!': all(syria, damascus),
    });
  });

  it('AND, OR and NOT in capitals, or in Arabic: OR binds tighter than a blank', () => {
    const tighter = all(syria, any(damascus, aleppo));
    expectReadings({
      'سوريا AND دمشق': all(syria, damascus),
      'سوريا و دمشق': all(syria, damascus),
      'دمشق OR حلب': any(damascus, aleppo),
      'دمشق أو حلب': any(damascus, aleppo),
      'دمشق او حلب أَو سوريا': any(damascus, aleppo, syria),
      'سوريا دمشق OR حلب': tighter,
      'سوريا AND دمشق OR حلب': tighter,
      'سوريا NOT دمشق': all(syria, not(damascus)),
      'سوريا ليس دمشق': all(syria, not(damascus)),
      'سوريا أو ليس دمشق': any(syria, not(damascus)),
      'NOT NOT سوريا': syria,
      'and or not': all(word('and'), word('or'), word('not')),
    });
  });

  it('signs: + for what must be there, - for what must not', () => {
    expectReadings({
      '+سوريا -دمشق': all(word('سوريا', { isRequired: true }), not(damascus)),
      '-(دمشق حلب)': not(all(damascus, aleppo)),
      '+(دمشق حلب)': all(word('دمشق', { isRequired: true }), word('حلب', { isRequired: true })),
      'سوريا-دمشق': phrase('سوريا دمشق'),
      '-OR': not(word('OR')),
      '-عنوان:سوريا': not(inField('title', 'سوريا')),
      'عنوان:-سوريا': not(inField('title', 'سوريا')),
      '\u200f-\u200fسوريا': not(syria),
    });
  });

  it('brackets, one in another', () => {
    expectReadings({
      '(سوريا)': syria,
      '((سوريا) دمشق) حلب': all(syria, damascus, aleppo),
      '(سوريا دمشق) OR حلب': any(all(syria, damascus), aleppo),
      '(سوريا أو دمشق) أو حلب': any(syria, damascus, aleppo),
      'سوريا(دمشق أو حلب)': all(syria, any(damascus, aleppo)),
      '(سوريا دمشق^2)^3': all(word('سوريا', { boost: 3 }), word('دمشق', { boost: 6 })),
    });
  });

  it('phrase: words between any of three pairs of quotation marks', () => {
    const envoy = phrase('دي ميستورا');
    expectReadings({
      '"دي ميستورا"': envoy,
      '«دي ميستورا»': envoy,
      '“دي ميستورا”': envoy,
      '«دي، ميستورا!»جنيف': all(envoy, word('جنيف')),
      'قبل"دي ميستورا"': all(word('قبل'), envoy),
      '«دي ميستورا»أو"جنيف"': any(envoy, phrase('جنيف')),
      '"" « »': null,
    }); // prettier-ignore
  });

  it('phrase~N and phrase~>N: words that are near one another', () => {
    const near = (slop: number, isOrdered: boolean): Clause =>
      phrase('خفض التوتر', {}, { slop, isOrdered });
    expectReadings({
      '"خفض التوتر"~2': near(2, false),
      '"خفض التوتر"~٢': near(2, false),
      '"خفض التوتر"~': near(1, false),
      '"خفض التوتر"~0': near(0, false),
      '"خفض التوتر"~>3': near(3, true),
      '"خفض التوتر"~<3': near(3, true),
      '"خفض التوتر"~999999': near(100, false),
      '"خفض التوتر"^2~3': phrase('خفض التوتر', { boost: 2 }, { slop: 3, isOrdered: false }),
    });
  });

  it('word: exact, fuzzy, boosted, with stars for any letters', () => {
    expectReadings({
      '=سوريا': word('سوريا', { rung: 'endings' }),
      '-=سوريا': not(word('سوريا', { rung: 'endings' })),
      'مكتب*': pattern('مكتب*'),
      '*ستا**نا،': pattern('*ستا*نا'),
      'دي-ميس*': all(word('دي'), pattern('ميس*')),
      'استانا~': fuzzy('استانا', 1),
      'استانا~2،': fuzzy('استانا', 2),
      'استانا~٢': fuzzy('استانا', 2),
      'استانا~10': fuzzy('استانا', 2),
      'استانا~0^2': fuzzy('استانا', 0, { boost: 2 }),
      'سوريا^2.5': word('سوريا', { boost: 2.5 }),
      'سوريا^٢٫٥': word('سوريا', { boost: 2.5 }),
      [`سوريا^${'9'.repeat(400)}`]: word('سوريا', { boost: 1000 }),
    });
  });

  it('what is written as one thing stays one thing', () => {
    expectReadings({
      'كوفيد-19': compound('كوفيد 19'),
      G20: compound('G 20'),
      '=F-16^2': compound('F 16', { rung: 'endings', boost: 2 }),
      'كوفيد-1*': pattern('كوفيد1*'),
      '2017-09-05': compound('2017 09 05'),
      '#آستانة_2018': phrase('آستانة 2018'),
      'https://example.org/أخبار': all(word('https'), phrase('example org'), word('أخبار')),
      'سوريا،دمشق/حلب': all(syria, damascus, aleppo),
      'استانا~1،سوريا^2': all(fuzzy('استانا', 1), word('سوريا', { boost: 2 })),
      '1,5': compound('1 5'),
      '10:30': phrase('10 30'),
    });
  });
});

describe('names', () => {
  it('mean a field in either language, however they are spelt', () => {
    const asked = ['title', 'standfirst', 'body', 'related', 'place'] as const;
    for (const field of asked) {
      const names = fieldNames[field].flatMap((name) => [name, name.toUpperCase(), fold(name)]);
      expect(names.map((name) => read(`${name}:سوريا`).root)).toEqual(
        names.map(() => inField(field, 'سوريا')),
      );
    }
    expect(read('\u200fعُنوان:\u200fسوريا').root).toEqual(inField('title', 'سوريا'));
  });

  it('reach into a bracket, where a nearer name comes first', () => {
    expectReadings({
      'عنوان:«دي ميستورا»^2': phrase('دي ميستورا', { field: 'title', boost: 2 }),
      'عنوان:(سوريا مكان:دمشق)': all(inField('title', 'سوريا'), inField('place', 'دمشق')),
      'عنوان:(سوريا مصدر:الرواق) دمشق': all(
        inField('title', 'سوريا'),
        named('source', 'الرواق'),
        damascus,
      ),
      'title:OR': inField('title', 'OR'),
    });
  });

  it('mean a source or a category, one name or several', () => {
    expectReadings({
      'مصدر:الرواق': named('source', 'الرواق'),
      'source:"مجلة، الرواق"': named('source', 'مجلة الرواق'),
      'مصدر:(الرواق أو المرفأ)': any(named('source', 'الرواق'), named('source', 'المرفأ')),
      '-باب:رياضة': not(named('category', 'رياضة')),
    });
  });

  it('mean a day, a month, a year, or a range of them', () => {
    const year = dated('2017-01-01', '2017-12-31');
    expectReadings({
      'تاريخ:2017': year,
      'date:٢٠١٧': year,
      'date:"2017"': year,
      'date:2017، ': year,
      'date:2017-09': dated('2017-09-01', '2017-09-31'),
      'date:2017/9/5': dated('2017-09-05', '2017-09-05'),
      'date:2017-09..2018': dated('2017-09-01', '2018-12-31'),
      'date:2018..2017-09': dated('2017-09-01', '2018-12-31'),
      'date:2017..': dated('2017-01-01', null),
      'date:..2017-09': dated(null, '2017-09-31'),
      'date:(2015 أو 2017)': any(dated('2015-01-01', '2015-12-31'), year),
      'سوريا -date:2017': all(syria, not(year)),
    });
  });

  it('set the strictness of the whole query, the last one', () => {
    const read2 = ['strict:2 سوريا', '(سوريا صرامة:٢)', 'strict:7 سوريا strict:"2"'];
    expect(read2.map(read)).toEqual(read2.map(() => ({ root: syria, rung: 'marks', notes: [] })));
    expect(rungs.map((_, number) => read(`strict:${number + 1}`).rung)).toEqual(rungs);
  });

  it('are words where a blank or nothing follows', () => {
    expectReadings({
      'عنوان:': word('عنوان'),
      'مصدر: الجيش يتقدم': all(word('مصدر'), word('الجيش'), word('يتقدم')),
    });
  });
});

describe('what does not fit the grammar is read as text, and a note says so', () => {
  it('quotation marks without their other half', () => {
    expectNoted({
      '"دي ميستورا': [all(word('دي'), word('ميستورا')), unclosedQuote],
      '«دي': [word('دي'), unclosedQuote],
      'دي»': [word('دي'), unclosedQuote],
      '"': [null, unclosedQuote],
      '«««دي»': [phrase('دي')],
      'عنوان:"دي ميستورا': [all(inField('title', 'دي'), word('ميستورا')), unclosedQuote],
    });
  });

  it('brackets without their other half, and too deep ones', () => {
    expectNoted({
      '(سوريا': [syria, { kind: 'unclosed-bracket' }],
      'سوريا) دمشق': [all(syria, damascus), stray(')')],
      ')(': [null, stray(')'), { kind: 'unclosed-bracket' }],
      '() سوريا': [syria, stray('()')],
      [`${'('.repeat(17)}سوريا${')'.repeat(17)} دمشق`]: [
        all(syria, damascus),
        stray('('),
        stray(')'),
      ],
    });
  });

  it('operators with nothing to stand on: as words where they are', () => {
    expectNoted({
      'AND سوريا': [all(word('AND'), syria), stray('AND')],
      'سوريا أو': [all(syria, word('أو')), stray('أو')],
      'سوريا ليس': [all(syria, word('ليس')), stray('ليس')],
      'سوريا أو أو دمشق': [any(syria, damascus), stray('أو')],
      'سوريا AND OR دمشق': [all(syria, damascus), stray('OR')],
      'سوريا OR ""': [syria, stray('OR')],
      'سوريا NOT ()': [syria, stray('()'), stray('NOT')],
      '-""': [null, stray('-')],
      '(OR)': [word('OR'), stray('OR')],
      '+ - * ~ ^ | && !': [null, ...['+', '-', '*', '~', '^', '|', '&&', '!'].map(stray)],
      '"خفض"-سوريا': [all(phrase('خفض'), syria), stray('-')],
      '--سوريا': [syria, stray('--')],
      '+-سوريا': [syria, stray('+-')],
      'سوريا|دمشق': [all(syria, damascus), stray('|')],
      'سوريا^': [syria, stray('^')],
      '~2 ^2.5': [null, stray('~2'), stray('^2.5')],
    });
  });

  it('suffixes where they mean nothing', () => {
    const long = 'ا'.repeat(2000);
    expectNoted({
      '"خفض"~2': [phrase('خفض'), stray('~2')],
      '"خفض*"': [phrase('خفض'), stray('*')],
      'خفض*~1': [pattern('خفض*'), stray('~1')],
      '=خفض*': [pattern('خفض*'), stray('=')],
      '=خفض~1': [fuzzy('خفض', 1), stray('=')],
      '="خفض"': [phrase('خفض'), stray('=')],
      'دي-ميستورا~1': [phrase('دي ميستورا'), stray('~1')],
      [`${long}~2`]: [word(long), stray('~2')],
      '(سوريا)~2': [syria, stray('~2')],
      'مصدر:=الروا*^2': [named('source', 'الروا'), stray('^2'), stray('='), stray('*')],
    });
  });

  it('names without a value of theirs, and names of nothing', () => {
    expectNoted({
      'قال:رئيس': [all(word('قال'), word('رئيس')), { kind: 'unknown-field', name: 'قال' }],
      'عنوان:مكان:دمشق': [all(word('عنوان'), inField('place', 'دمشق')), stray('عنوان:')],
      'مصدر:-': [null, stray('-'), stray('مصدر:')],
      'عنوان:() سوريا': [syria, stray('()'), stray('عنوان:')],
      'date:أمس': [word('أمس'), { kind: 'unreadable-date', text: 'أمس' }],
      'date:2017-13': [compound('2017 13'), { kind: 'unreadable-date', text: '2017-13' }],
      'date:2017 .. 2018': [all(dated('2017-01-01', '2017-12-31'), word('2018')), stray('..')],
      'strict:8': [word('8'), { kind: 'unknown-strictness', text: '8' }],
      'strict:كلها': [word('كلها'), { kind: 'unknown-strictness', text: 'كلها' }],
    });
  });

  it('a mark on its own, which is nothing', () => {
    expectNoted({ '\u06e5 سوريا': [syria], 'ـ*': [null, stray('ـ*')] });
  });

  it('the first 64 parts of a pasted page', () => {
    const note = { kind: 'too-many-words', read: 64 };
    expect(termsOf(read('كلمة '.repeat(65)).root)).toHaveLength(64);
    expect(read('كلمة '.repeat(65)).notes).toEqual([note]);
    expect(read(`(${'كلمة '.repeat(65)}`).notes).toEqual([note]);
    expect(read('مصدر:الرواق '.repeat(65)).notes).toEqual([note]);
    expect(read('كلمة '.repeat(64)).notes).toEqual([]);
  });
});

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
