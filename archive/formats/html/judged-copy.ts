import { wordless } from '../html-text.ts';
import { childrenOf, isElement, isText, type PageNode } from './page-tree.ts';

/** What Readability looks at: names, roles, what is hidden, where links lead. */
const told: ReadonlySet<string> = new Set(
  'class id role rel itemprop property href style hidden aria-hidden aria-modal'.split(' '),
);

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/**
 * A node's content as HTML without a single character reference, for linkedom makes a text of its own of
 * each. What they would stand for is no letter and no digit, by which a line is known again.
 */
export function judgedCopy(node: PageNode): string {
  return childrenOf(node).map(copyOf).join('');
}

function copyOf(node: PageNode): string {
  if (isText(node)) return plain(node.data);
  if (!isElement(node)) return '';
  const { name } = node;
  if (name !== 'img' && wordless.has(name)) return '';
  const attributes = Object.entries(node.attribs)
    .map(([key, value]) => (told.has(key) ? ` ${key}="${plain(value.slice(0, 1000))}"` : ''))
    .join('');
  const opening = `<${name}${attributes}>`;
  return empty.has(name) ? opening : `${opening}${judgedCopy(node)}</${name}>`;
}

function plain(text: string): string {
  return text.replace(/[<>&"]/gu, ' ');
}
