import { describe, expect, it } from 'vitest';
import { fold } from '../../../../archive/arabic/fold.ts';
import { rungs } from '../../../../archive/arabic/rungs.ts';
import { fieldNames } from '../../../../archive/search/query/field-names.ts';
import { all, any, dated, inField, named, not, phrase, word } from './clauses.ts';
import { expectReadings, read } from './expect-readings.ts';

const [syria, damascus] = [word('سوريا'), word('دمشق')];

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
