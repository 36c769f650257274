import { childrenOf, isText, type PageNode } from './html/page-tree.ts';

/** Parts of a page that are the site's and not an article's. */
export const siteFurniture: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'form']);

/** Elements that say nothing in words, wherever they stand. */
export const wordless: ReadonlySet<string> = new Set(
  'script style noscript template svg button iframe img picture select title'.split(' '),
);

/** The text of a node or of nodes in a row, white space as a browser shows it: runs joined, `<br>` a line end. */
export function textOf(nodes: PageNode | readonly PageNode[]): string {
  const list = Array.isArray(nodes) ? (nodes as readonly PageNode[]) : [nodes as PageNode];
  return list
    .map(rawText)
    .join('')
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}

function rawText(node: PageNode): string {
  if (isText(node)) return node.data.replace(/[ \t\r\n\f]+/gu, ' ');
  const name = 'name' in node ? node.name : '';
  if (name === 'br') return '\n';
  if (siteFurniture.has(name) || wordless.has(name)) return '';
  return childrenOf(node).map(rawText).join('');
}
