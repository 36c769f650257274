import type { DocumentPart } from '../../../document.ts';
import { textOf } from '../../html-text.ts';
import { isElement, pageTree, type PageElement, type PageNode } from '../../html/page-tree.ts';

/**
 * The blocks of the plain HTML that mammoth writes: headings, paragraphs, lists, tables, notes at the end.
 * The first block is the title when it is a heading.
 */
export function blocksOfHtml(html: string): DocumentPart[] {
  const parts: DocumentPart[] = [];
  const add = (kind: DocumentPart['kind'], nodes: readonly PageNode[]): void => {
    const text = textOf(nodes.filter((node) => !isBackLink(node)));
    if (text !== '') parts.push({ kind, text });
  };
  // On a stack of its own: lists can nest deep.
  const waiting: PageNode[] = pageTree(html).children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) add('body', [node]);
    else if (/^h[1-6]$/u.test(node.name)) {
      const hasTitle = parts.some(({ kind }) => kind === 'title');
      const isTitle = !hasTitle && (node.name === 'h1' || parts.length === 0);
      add(isTitle ? 'title' : 'crosshead', node.children);
    } else if (node.name === 'tr') parts.push(...rowOf(node));
    else if (node.children.some(isBlock)) waiting.push(...node.children.toReversed());
    else add(kindOf(node), node.children);
  }
  return parts;
}

const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tr td th div dl dt dd'.split(' '),
);

function isBlock(node: PageNode): boolean {
  return isElement(node) && blocks.has(node.name);
}

/** The cells of a row as one line. */
function rowOf(row: PageElement): DocumentPart[] {
  const cells = row.children.filter(isElement).map((cell) => blockTexts(cell).join(' '));
  const text = cells.join(' | ').trim();
  return text === '' ? [] : [{ kind: 'body', text }];
}

function blockTexts(node: PageElement): string[] {
  if (!node.children.some(isBlock)) return [textOf(node)].filter((text) => text !== '');
  return node.children.filter(isElement).flatMap(blockTexts);
}

/** From a note back to where it belongs: an arrow. */
function isBackLink(node: PageNode): boolean {
  if (!isElement(node) || node.name !== 'a') return false;
  return node.attribs['href']?.includes('note-ref-') === true;
}

function kindOf(element: PageElement): DocumentPart['kind'] {
  const name = element.attribs['class'];
  return name === 'standfirst' || name === 'caption' ? name : 'body';
}
