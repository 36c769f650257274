import MarkdownIt, { type Token } from 'markdown-it';
import { parse as parseYaml } from 'yaml';
import type { DocumentPart, RawDocument } from '../document.ts';
import type { FieldMapping } from './field-mapping.ts';
import { factsOf, fieldsOf, headOf } from './fields.ts';
import { textOf } from './html-text.ts';
import { pageTree } from './html/page-tree.ts';
import { isRecord, type FieldRecord } from './records/leaves-of.ts';

/** CommonMark with HTML in it, and the tables and struck out text of GitHub. */
const markdownIt = new MarkdownIt('commonmark', { html: true, maxNesting: 100 }).enable([
  'table',
  'strikethrough',
]);

/**
 * A Markdown file, with or without YAML front matter between `---` lines. Title and standfirst come
 * from the front matter, else the first level-one heading is the title. A list under a heading
 * that announces other articles («اقرأ أيضًا») holds related headlines.
 *
 * @throws YAMLParseError when the front matter is not YAML.
 * @see https://spec.commonmark.org/
 */
export function readMarkdown(markdown: string, mapping: FieldMapping = {}): RawDocument {
  const { record, content } = splitFrontMatter(markdown);
  const fields = fieldsOf(record, mapping);
  const parts: DocumentPart[] = headOf(fields);
  let heading: string | null = null;
  let row: string[] | null = null;
  let relatedBegun = false;
  for (const token of markdownIt.parse(content, {})) {
    const kind = relatedBegun ? 'related' : 'body';
    switch (token.type) {
      case 'heading_open':
        heading = token.tag;
        break;
      case 'heading_close':
        heading = null;
        break;
      case 'tr_open':
        row = [];
        break;
      case 'tr_close':
        parts.push({ kind, text: row?.join(' · ') ?? '' });
        row = null;
        break;
      case 'inline': {
        const text = plainText(token.children ?? []);
        if (row !== null) row.push(text);
        else if (heading === null) parts.push({ kind, text });
        else {
          relatedBegun = announcesRelated(token.content);
          if (relatedBegun) break;
          const isTitle = heading === 'h1' && !parts.some((part) => part.kind === 'title');
          parts.push({ kind: isTitle ? 'title' : 'crosshead', text });
        }
        break;
      }
      case 'html_block':
        parts.push({ kind, text: textOf(pageTree(token.content)) });
        break;
      case 'code_block':
      case 'fence':
        parts.push({ kind, text: token.content.replace(/\n$/u, '') });
        break;
    }
  }
  return { kind: 'marked', parts, facts: factsOf(fields) };
}

function splitFrontMatter(markdown: string): { record: FieldRecord; content: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(markdown);
  if (match === null) return { record: {}, content: markdown };
  const record: unknown = parseYaml(match[1] ?? '');
  return { record: isRecord(record) ? record : {}, content: markdown.slice(match[0].length) };
}

function announcesRelated(heading: string): boolean {
  return /^(?:اقرأ\s+أيض|مواضيع\s+ذات\s+صلة|عناوين\s+ذات\s+صلة|روابط\s+ذات\s+صلة|related)/iu.test(
    heading,
  );
}

/** The words of what stands in a line, without its markup; of an image none. */
function plainText(tokens: readonly Token[]): string {
  return tokens.map(wordsOf).join('');
}

function wordsOf(token: Token): string {
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      return '\n';
    case 'html_inline':
      // A tag stands alone, its text between it and the closing one.
      return /^<br\b/iu.test(token.content) ? '\n' : '';
    case 'image':
      return '';
    default:
      return token.content;
  }
}
