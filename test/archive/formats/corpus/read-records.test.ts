import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../../archive/formats/finding.ts';
import { readRecords } from '../../../../archive/formats/corpus/read-records.ts';

async function read(pieces: readonly string[], record: string): Promise<Finding[]> {
  // eslint-disable-next-line @typescript-eslint/require-await -- a stream that has everything at hand
  async function* stream(): AsyncGenerator<string> {
    yield* pieces;
  }
  const findings: Finding[] = [];
  for await (const finding of readRecords(stream(), record)) findings.push(finding);
  return findings;
}

const markup = fc.constantFrom(
  '<DOC>', '<DOC id="A_20170913">', '</DOC>', '<DOC', '<DOCNO>', '</DOCNO>', '<HEADLINE>', '</HEADLINE>', '<TEXT>', '</TEXT>',
  '<P>', '</P>', '<P/>', '<BR>', '<DATE>', '</DATE>', '<SUBHEAD>', '<script>', '</script>', '<newsItem>', '<body>', '<x y="', '">',
  '<!--', '-->', '<![CDATA[', ']]>', '<?xml', '?>', '<!DOCTYPE d [', '&amp;', '&#1587;', '&', '<', '>', '\n', '\r\n', ' ', 'خبر', 'a', '13/9/2017', '\u0000', '\ud800',
); // prettier-ignore
const texts = fc.array(markup, { maxLength: 60 }).map((pieces) => pieces.join(''));
const records = fc.constantFrom('doc', 'newsitem', 'nitf', 'p');

it('finds the same in pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      texts,
      records,
      fc.integer({ min: 1, max: 30 }),
      async (text, record, size) => {
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
          text.slice(index * size, (index + 1) * size),
        );
        expect(await read(pieces, record)).toEqual(await read([text], record));
      },
    ),
    { numRuns: 2000 },
  );
});

it('loses no letter of a story, whatever tags stand in it', async () => {
  const inline = fc.constantFrom('<b>', '</b>', '<P>', '</P>', '<i x="1">', '<DATE>', '</DATE>', '<TEXT>', '<SUBHEAD>', '</SUBHEAD>', '<BR>', ' ', '\n\n', 'خبر', 'a', '5 < 6', 'AT&T', '&amp;'); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(fc.array(inline, { maxLength: 40 }), async (pieces) => {
      const story = pieces.join('');
      const [finding] = await read([`<DOC><TEXT>${story}</TEXT></DOC>`], 'doc');
      const found =
        finding?.kind === 'document' && finding.document.kind === 'marked'
          ? finding.document.parts.map(({ text }) => text).join('')
          : '';
      const letters = (text: string): string => text.replace(/[^\p{L}\p{N}<&]/gu, '');
      const written = pieces.filter((piece) => !/^<.*>$/u.test(piece)).join('');
      const expected = letters(written.replaceAll('&amp;', '&'));
      expect(letters(found)).toBe(/[\p{L}\p{N}]/u.test(expected) ? expected : '');
    }),
    { numRuns: 2000 },
  );
});
