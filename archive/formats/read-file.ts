import type { FormatName } from '../article.ts';
import type { RawDocument } from '../document.ts';
import { decodeAll } from '../encodings/decode-all.ts';
import { detectEncoding } from '../encodings/detect-encoding.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readNdjson } from './read-ndjson.ts';

/** A file read: its documents in order, and what in it could not be read. */
export interface FileContents {
  readonly format: FormatName;
  readonly encoding: string;
  readonly documents: readonly RawDocument[];
  readonly problems: readonly string[];
}

/** Why a file was not read at all. */
export interface UnreadFile {
  readonly problem: string;
}

/**
 * Reads the documents in a file. Its content decides the format, its name only where content cannot:
 * a text is a text, Markdown or not. A file of an unknown kind is refused, never guessed.
 *
 * @param name of the file, for its ending
 */
export function readFile(name: string, bytes: Uint8Array): FileContents | UnreadFile {
  const detected = detectEncoding(bytes, { isWhole: true });
  if (detected === null) return { problem: 'not a text file of a kind Khizana reads' };
  const { encoding } = detected;
  const text = decodeAll(bytes, encoding);
  const format = formatOf(name, text);
  if (format === null) return { problem: 'unknown kind of file' };
  try {
    return { format, encoding, ...readDocuments(format, text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function formatOf(name: string, text: string): FormatName | null {
  const ending = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (htmlOpening.test(text.slice(0, 4096)) || ['html', 'htm', 'xhtml'].includes(ending)) {
    return 'html';
  }
  if (['ndjson', 'jsonl'].includes(ending) || looksLikeNdjson(text)) return 'ndjson';
  if (['md', 'markdown'].includes(ending)) return 'markdown';
  return ['txt', 'text', ''].includes(ending) ? 'plain-text' : null;
}

/**
 * The first tag of a page, behind white space, an XML declaration and comments. A comment ends at its
 * first `-->`: were it free to run on, a file of many comments would be tried in every partition.
 */
const htmlOpening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

function looksLikeNdjson(text: string): boolean {
  const firstLine = text.trimStart().split('\n', 1)[0] ?? '';
  if (!firstLine.startsWith('{')) return false;
  try {
    JSON.parse(firstLine);
    return true;
  } catch {
    return false;
  }
}

function readDocuments(
  format: FormatName,
  text: string,
): Pick<FileContents, 'documents' | 'problems'> {
  switch (format) {
    case 'plain-text':
      return { documents: [{ kind: 'bare', text, facts: {} }], problems: [] };
    case 'html':
      return { documents: [readHtml(text)], problems: [] };
    case 'markdown':
      return { documents: [readMarkdown(text)], problems: [] };
    case 'ndjson': {
      const lines = [...readNdjson(text)];
      return {
        documents: lines.flatMap((line) => ('document' in line ? [line.document] : [])),
        problems: lines.flatMap((line) =>
          'problem' in line ? [`line ${line.line}: ${line.problem}`] : [],
        ),
      };
    }
    default:
      throw new Error(format);
  }
}
