import { describe, it } from 'vitest';
import type { Clause } from '../../../../archive/search/query/query.ts';
import { all, any, compound, fuzzy, inField, not, pattern, phrase, word } from './clauses.ts';
import { expectReadings } from './expect-readings.ts';

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
