import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { DocumentPart } from '../../../document.ts';
import { isElement, textOf } from '../../html-text.ts';

/**
 * The blocks of the plain HTML that mammoth writes: headings, paragraphs, lists, tables, notes at the end.
 * The first block is the title when it is a heading.
 */
export function blocksOfHtml(html: string): DocumentPart[] {
  const parts: DocumentPart[] = [];
  const add = (kind: DocumentPart['kind'], nodes: readonly Tree.Node[]): void => {
    const text = textOf(...nodes.filter((node) => !isBackLink(node)));
    if (text !== '') parts.push({ kind, text });
  };
  // On a stack of its own: lists can nest deep.
  const waiting: Tree.Node[] = parseFragment(html).childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) add('body', [node]);
    else if (/^h[1-6]$/u.test(node.tagName)) {
      const hasTitle = parts.some(({ kind }) => kind === 'title');
      const isTitle = !hasTitle && (node.tagName === 'h1' || parts.length === 0);
      add(isTitle ? 'title' : 'crosshead', node.childNodes);
    } else if (node.tagName === 'tr') add('body', cellsOf(node));
    else if (node.childNodes.some(isBlock)) waiting.push(...node.childNodes.toReversed());
    else add(kindOf(node), node.childNodes);
  }
  return parts;
}

const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tr td th div dl dt dd'.split(' '),
);

function isBlock(node: Tree.Node): boolean {
  return blocks.has(node.nodeName);
}

/** The cells of a row as one line. */
function cellsOf(row: Tree.Element): Tree.Node[] {
  const cells = row.childNodes.filter(isElement).map((cell) => blockTexts(cell).join(' '));
  return [{ nodeName: '#text', value: cells.join(' | '), parentNode: null }];
}

function blockTexts(node: Tree.Element): string[] {
  if (!node.childNodes.some(isBlock)) return [textOf(node)].filter((text) => text !== '');
  return node.childNodes.filter(isElement).flatMap(blockTexts);
}

/** From a note back to where it belongs: an arrow. */
function isBackLink(node: Tree.Node): boolean {
  if (!isElement(node) || node.tagName !== 'a') return false;
  return node.attrs.some(({ name, value }) => name === 'href' && value.includes('note-ref-'));
}

function kindOf(element: Tree.Element): DocumentPart['kind'] {
  const name = element.attrs.find((attribute) => attribute.name === 'class')?.value;
  return name === 'standfirst' || name === 'caption' ? name : 'body';
}
