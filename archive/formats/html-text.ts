import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Parts of a page that are the site's and not an article's. */
export const siteFurniture: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'form']);

/** Elements that say nothing in words, wherever they stand. */
export const wordless: ReadonlySet<string> = new Set(
  'script style noscript template svg button iframe img picture'.split(' '),
);

/** The text of nodes in a row, white space as a browser shows it: runs joined, `<br>` a line end. */
export function textOf(...nodes: readonly Tree.Node[]): string {
  return nodes
    .map(rawText)
    .join('')
    .replace(/[ \t\r\n\f]+/gu, (run) => (run.includes('\n') ? '\n' : ' '))
    .trim();
}

function rawText(node: Tree.Node): string {
  if (node.nodeName === '#text')
    return (node as Tree.TextNode).value.replace(/[ \t\r\n\f]+/gu, ' ');
  if (node.nodeName === 'br') return '\n';
  if (siteFurniture.has(node.nodeName) || wordless.has(node.nodeName)) return '';
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

export function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}
