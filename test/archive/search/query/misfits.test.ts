import { describe, expect, it } from 'vitest';
import { termsOf, type ReadingNote } from '../../../../archive/search/query/query.ts';
import {
  all,
  any,
  compound,
  dated,
  fuzzy,
  inField,
  named,
  pattern,
  phrase,
  word,
} from './clauses.ts';
import { expectNoted, read } from './expect-readings.ts';

const [syria, damascus] = [word('سوريا'), word('دمشق')];

function stray(operator: string): ReadingNote {
  return { kind: 'stray-operator', operator };
}

const unclosedQuote: ReadingNote = { kind: 'unclosed-quote' };

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
