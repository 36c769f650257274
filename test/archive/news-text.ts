import fc from 'fast-check';

/** Text as scraped pages hold it at their worst: words, every kind of line end, the marks of the layout. */
export const newsText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('استانا', 'وقال', 'الرئيس.', 'مُحَمَّدٌ', 'مـوسم', '(كازاخستان)'),
      },
      { weight: 4, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\r', '\r\n\r\n', '\t') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('\n\u00a0\n', '\r\n \u00a0\r\n', '\u00a0', '\u2028'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(' - ', ' – ', '—', '\n>>', '\r>>', '>>\n', '»', '\n» \n'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'First Published: 2017-09-13\n\n',
          'First Published:',
          '\nFirst Published: x',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom('😀', '\ud83d', '\udc00', '\ufeff', '\u200f', '\u0000', ''),
      },
      { weight: 1, arbitrary: fc.constant(' '.repeat(90)) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
