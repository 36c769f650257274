import { describe, expect, it } from 'vitest';
import { describePeriod } from '../../contract/describe-period.ts';

describe('a period in words', () => {
  it('names a bound by the month or the year that it is the edge of', () => {
    const rows: readonly (readonly [string | null, string | null, string, string])[] = [
      ['2017-01-01', '2017-12-31', 'في 2017', 'in 2017'],
      ['2017-09-01', '2017-09-31', 'في سبتمبر 2017', 'in September 2017'],
      ['2017-01-01', '2017-01-31', 'في يناير 2017', 'in January 2017'],
      ['2017-09-13', '2017-09-13', 'في 13 سبتمبر 2017', 'on 13 September 2017'],
      ['2017-01-01', '2017-01-01', 'في 1 يناير 2017', 'on 1 January 2017'],
      ['2017-01-01', null, 'منذ 2017', 'since 2017'],
      ['2017-09-13', null, 'منذ 13 سبتمبر 2017', 'since 13 September 2017'],
      [null, '2017-12-31', 'حتى آخر 2017', 'until the end of 2017'],
      [null, '2017-02-31', 'حتى آخر فبراير 2017', 'until the end of February 2017'],
      [null, '2017-02-28', 'حتى 28 فبراير 2017', 'until 28 February 2017'],
      ['2017-09-01', '2018-12-31', 'من سبتمبر 2017 إلى آخر 2018', 'from September 2017 to the end of 2018'],
      ['2017-01-01', '2017-03-31', 'من 2017 إلى آخر مارس 2017', 'from 2017 to the end of March 2017'],
      ['2017-01-01', '2017-01-05', 'من 1 يناير 2017 إلى 5 يناير 2017', 'from 1 January 2017 to 5 January 2017'],
    ]; // prettier-ignore
    expect(
      rows.map(([from, to]) => [describePeriod(from, to, 'ar'), describePeriod(from, to, 'en')]),
    ).toEqual(rows.map(([, , arabic, english]) => [arabic, english]));
  });
});
