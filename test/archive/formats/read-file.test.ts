import { describe, expect, it } from 'vitest';
import { readFile } from '../../../archive/formats/read-file.ts';

function read(name: string, text: string) {
  return readFile(name, new TextEncoder().encode(text));
}

/** The format a file is read as; what is wrong with it, when it is refused. */
function formatOf(name: string, text: string): string {
  const contents = read(name, text);
  return 'problem' in contents ? contents.problem : contents.format;
}

describe('the format of a file', () => {
  it('is told by its content first, by its name where content cannot', () => {
    const page = '<!doctype html><p>خبر</p>';
    expect({
      txt: formatOf('a.txt', 'خبر'),
      noEnding: formatOf('README', 'خبر'),
      markdown: formatOf('a.MD', '# خبر'),
      ndjson: formatOf('a.jsonl', '{"title":"خبر"}'),
      jsonInText: formatOf('a.txt', '\n{"title":"خبر"}\n'),
      html: formatOf('a.html', page),
      htmlInText: formatOf('a.txt', page),
      xhtml: formatOf('a.txt', `\ufeff <?xml version="1.0"?>\n<!-- a --><!-- b -->\n${page}`),
      fragment: formatOf('a.htm', '<p>خبر</p>'),
      upperCase: formatOf('a', '<HTML><P>خبر'),
      unknown: formatOf('a.pdf', 'خبر'),
      binary: formatOf('a.txt', 'a\u0000b'),
    }).toEqual({
      txt: 'plain-text',
      noEnding: 'plain-text',
      markdown: 'markdown',
      ndjson: 'ndjson',
      jsonInText: 'ndjson',
      html: 'html',
      htmlInText: 'html',
      xhtml: 'html',
      fragment: 'html',
      upperCase: 'html',
      unknown: 'unknown kind of file',
      binary: 'not a text file of a kind Khizana reads',
    });
  });

  it('is told at once where a file opens with comments and is no page', () => {
    // Tried in every partition, these comments would take longer than the universe has lasted.
    expect(formatOf('a.txt', `${'<!---->'.repeat(500)}خبر`)).toBe('plain-text');
  });
});

describe('readFile', () => {
  it('answers a front matter that is not YAML with a problem of the file', () => {
    const contents = read('a.md', '---\ntitle: "open\n---\nخبر');
    expect('problem' in contents && contents.problem).toMatch(/quote|scalar/iu);
  });

  it('answers a page nested beyond all measure with a problem of the file', () => {
    expect(read('a.html', `<!doctype html>${'<div>'.repeat(50_000)}x`)).toEqual({
      problem: 'Maximum call stack size exceeded',
    });
  });

  it('keeps the neighbours of a bad line and names the line', () => {
    const lines = [
      '{"title":"أول"}',
      '',
      '{"title":',
      '[1]',
      '{"date":"2017-01-01"}',
      '{"title":"ثان"}',
    ];
    const contents = read('a.ndjson', lines.join('\r\n'));
    if ('problem' in contents) throw new Error(contents.problem);
    expect({
      titles: contents.documents.map(
        (document) => document.kind === 'marked' && document.parts[0]?.text,
      ),
      problems: contents.problems.map((problem) => problem.replace(/(line 3: ).*/u, '$1bad JSON')),
    }).toEqual({
      titles: ['أول', 'ثان'],
      problems: ['line 3: bad JSON', 'line 4: not a JSON object', 'line 5: holds no text'],
    });
  });
});
