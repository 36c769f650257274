import { decodeHTML } from 'entities';
import { lexer, type Token, type Tokens } from 'marked';
import { parse as parseYaml } from 'yaml';
import type { DocumentPart, RawDocument } from '../document.ts';
import { factsOf, headOf, type FieldRecord } from './fields.ts';
import { pageTree } from './html/page-tree.ts';
import { textOf } from './html-text.ts';

/**
 * A Markdown file, with or without YAML front matter between `---` lines. Title and standfirst come
 * from the front matter, else the first level-one heading is the title. A list under a heading
 * that announces other articles («اقرأ أيضًا») holds related headlines.
 *
 * @throws YAMLParseError when the front matter is not YAML.
 */
export function readMarkdown(markdown: string): RawDocument {
  const { record, content } = splitFrontMatter(markdown);
  const parts: DocumentPart[] = headOf(record);
  let relatedBegun = false;
  for (const token of lexer(content)) {
    if (token.type === 'heading') {
      const heading = token as Tokens.Heading;
      relatedBegun = announcesRelated(heading.text);
      if (relatedBegun) continue;
      const isTitle = heading.depth === 1 && !parts.some((part) => part.kind === 'title');
      parts.push({ kind: isTitle ? 'title' : 'crosshead', text: plainText(heading) });
      continue;
    }
    const kind = relatedBegun ? 'related' : 'body';
    for (const text of blockTexts(token)) parts.push({ kind, text });
  }
  return { kind: 'marked', parts, facts: factsOf(record) };
}

function splitFrontMatter(markdown: string): { record: FieldRecord; content: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(markdown);
  if (match === null) return { record: {}, content: markdown };
  const record: unknown = parseYaml(match[1] ?? '');
  const isRecord = typeof record === 'object' && record !== null && !Array.isArray(record);
  return {
    record: isRecord ? (record as FieldRecord) : {},
    content: markdown.slice(match[0].length),
  };
}

function announcesRelated(heading: string): boolean {
  return /^(?:اقرأ\s+أيض|مواضيع\s+ذات\s+صلة|عناوين\s+ذات\s+صلة|روابط\s+ذات\s+صلة|related)/iu.test(
    heading,
  );
}

/** The paragraphs of a block: a list gives those of its items, a table one for each row. */
function blockTexts(token: Token): string[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap(blockTexts));
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((row) => row.map(cellText).join(' · '));
    }
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(blockTexts);
    default:
      return [plainText(token)];
  }
}

function cellText(cell: Tokens.TableCell): string {
  return cell.tokens.map(plainText).join('');
}

/** The words of a token without its markup. */
function plainText(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'image') return '';
  // A tag in a line stands alone, its text between it and the closing one.
  if (token.type === 'html') return /^<br\b/iu.test(token.raw) ? '\n' : textOf(pageTree(token.raw));
  const children = 'tokens' in token ? token.tokens : undefined;
  if (children !== undefined && children.length > 0) return children.map(plainText).join('');
  return 'text' in token && typeof token.text === 'string' ? decodeHTML(token.text) : '';
}
