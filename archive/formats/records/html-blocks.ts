import type { ZoneKind } from '../../article.ts';
import type { DocumentPart } from '../../document.ts';
import { siteFurniture, textOf, wordless } from '../html-text.ts';
import {
  childrenOf,
  isElement,
  pageTree,
  type PageElement,
  type PageNode,
} from '../html/page-tree.ts';

/**
 * The blocks of an article's text that is kept as HTML: paragraphs, headings, captions. What stands between
 * two blocks in the open is a paragraph too, and so is what two line breaks part.
 */
export function htmlBlocks(html: string): DocumentPart[] {
  const parts: DocumentPart[] = [];
  let line: PageNode[] = [];
  const closeLine = (kind: ZoneKind): void => {
    for (const text of textOf(line).split(/\n[ \t]*\n\s*/u)) {
      if (text !== '') parts.push({ kind, text });
    }
    line = [];
  };
  const collect = (parent: PageNode, around: ZoneKind): void => {
    for (const child of childrenOf(parent)) {
      if (!isElement(child) || !hasBlocks(child)) line.push(child);
      else if (!siteFurniture.has(child.name) && !wordless.has(child.name)) {
        closeLine(around);
        const kind = kinds.get(child.name) ?? around;
        collect(child, kind);
        closeLine(kind);
      }
    }
  };
  collect(pageTree(separateLines(html)), 'body');
  closeLine('body');
  return parts;
}

const kinds: ReadonlyMap<string, ZoneKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'crosshead'] as const),
  ['figcaption', 'caption'],
]);

const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether an element is a block or has one in it, as a link around a paragraph has. */
function hasBlocks(element: PageElement): boolean {
  if (blocks.has(element.name)) return true;
  return element.children.some((child) => isElement(child) && hasBlocks(child));
}

/** Two line breaks part paragraphs as editors make them; a rule between is what parts them here. */
function separateLines(html: string): string {
  return html.replace(/(?:<br\b[^<>]{0,100}>\s*){2,}/giu, '<hr>');
}
