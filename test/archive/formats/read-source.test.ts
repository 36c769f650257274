import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';

/** The format a file is read as; what is wrong with it, when it is refused. */
async function formatOf(name: string, text: string): Promise<string> {
  const { format, problems } = await readBytes(name, text);
  return format ?? problems[0]?.kind ?? 'nothing';
}

describe('the format of a file', () => {
  it('is told by its content first, by its name where content cannot', async () => {
    const page = '<!doctype html><p>خبر</p>';
    const formats = {
      txt: ['a.txt', 'خبر', 'plain-text'],
      noEnding: ['README', 'خبر', 'plain-text'],
      markdown: ['a.MD', '# خبر', 'markdown'],
      ndjson: ['a.jsonl', '{"title":"خبر"}', 'ndjson'],
      jsonInText: ['a.txt', '\n{"title":"خبر"}\n{"title":"آخر"}\n', 'ndjson'],
      html: ['a.html', page, 'html'],
      htmlInText: ['a.txt', page, 'html'],
      xhtml: ['a.txt', `\ufeff <?xml version="1.0"?>\n<!-- a --><!-- b -->\n${page}`, 'html'],
      fragment: ['a.htm', '<p>خبر</p>', 'html'],
      upperCase: ['a', '<HTML><P>خبر', 'html'],
      unknown: ['a.xyz', 'خبر', 'unknown-format'],
      binary: ['a.txt', 'a\u0000b', 'unknown-format'],
    } as const;
    for (const [name, text, format] of Object.values(formats)) {
      expect([name, await formatOf(name, text)]).toEqual([name, format]);
    }
  });

  it('is told at once where a file opens with comments and is no page', async () => {
    // Tried in every partition, these comments would take longer than the universe has lasted.
    expect(await formatOf('a.txt', `${'<!---->'.repeat(500)}خبر`)).toBe('plain-text');
  });
});

describe('a file', () => {
  it('whose front matter is not YAML is a problem, and no crash', async () => {
    const { documents, problems } = await readBytes('a.md', '---\ntitle: "open\n---\nخبر');
    expect([documents, problems.map(({ kind }) => kind)]).toEqual([[], ['malformed']]);
  });

  it('keeps the neighbours of a bad line and names the line', async () => {
    const lines = ['{"title":"أول"}', '', '{"title":', '[1]', '{"title":"ثان"}'];
    const { documents, findings } = await readBytes('a.ndjson', lines.join('\r\n'));
    expect({
      titles: documents.map(
        ({ kind, ...rest }) => kind === 'marked' && 'parts' in rest && rest.parts[0]?.text,
      ),
      problems: findings.flatMap((finding) => (finding.kind === 'problem' ? [finding.place] : [])),
    }).toEqual({
      titles: ['أول', 'ثان'],
      problems: [
        { unit: 'line', number: 3 },
        { unit: 'line', number: 4 },
      ],
    });
  });
});
