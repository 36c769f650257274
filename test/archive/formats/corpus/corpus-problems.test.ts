import { describe, expect, it } from 'vitest';
import { limits } from '../../../../archive/formats/limits.ts';
import { documentsOf, findingsOf } from './read-as-corpus.ts';

describe('what is wrong with a corpus', () => {
  const problemsOf = async (content: string | Uint8Array) =>
    (await findingsOf(content)).flatMap((finding) =>
      finding.kind === 'problem' ? [[finding.problem, finding.place?.number ?? null]] : [],
    );
  const record = '<DOC><DOCNO>1</DOCNO><TEXT>خبر</TEXT></DOC>';

  it('is said of the record that it is wrong with, and spoils no other', async () => {
    const file = `<DOC id="1"></DOC>${record}<DOC id="3"><HEADLINE> - </HEADLINE></DOC>${record}`;
    expect([await problemsOf(file), (await documentsOf(file)).length]).toEqual([
      [
        [{ kind: 'no-text' }, 1],
        [{ kind: 'no-text' }, 3],
      ],
      2,
    ]);
  });

  it('keeps what a cut file holds, and says that it is cut', async () => {
    const cut = `${record}<DOC><DOCNO>2</DOCNO><TEXT>نصف خ`;
    expect([await problemsOf(cut), await documentsOf(cut)]).toEqual([
      [[{ kind: 'truncated' }, 2]],
      [
        { parts: [['body', 'خبر']], facts: { externalId: '1' } },
        { parts: [['body', 'نصف خ']], facts: { externalId: '2' } },
      ],
    ]);
  });

  it('is a problem and no end of memory or patience, when it goes on and on', async () => {
    const long = 'كلمة '.repeat(limits.longestArticle / 5 + 1);
    const nested = '<x>'.repeat(500_000);
    const stray = '<b>'.repeat(990) + '</c>'.repeat(100_000);
    expect([
      await problemsOf(`<DOC><TEXT>${long}</TEXT></DOC>${record}`),
      await problemsOf(`${record}<!-- ${long}`),
      await problemsOf(`${record}${nested}${record}`),
      await problemsOf(`${record}${stray}${record}`),
      await problemsOf(`<DOC id="1">${'<P/><HEADLINE/>'.repeat(50_000)}${'&'.repeat(100_000)}</DOC>`),
    ]).toEqual([
      [[{ kind: 'too-long', length: long.length, limit: limits.longestArticle }, 1]],
      [[{ kind: 'malformed', cause: 'a tag does not end' }, null]],
      [[{ kind: 'malformed', cause: 'more than 1000 elements are open' }, null]],
      [],
      [[{ kind: 'no-text' }, 1]],
    ]);
  }); // prettier-ignore
});
