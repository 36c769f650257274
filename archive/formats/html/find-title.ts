import { siteFurniture, textOf } from '../html-text.ts';
import { lineKeys } from './known-lines.ts';
import { childrenOf, isElement, type PageElement, type PageNode } from './page-tree.ts';

/**
 * The heading that is the article's title: one of the first level that the page's head names as well, else
 * the first of the first level in the scope, else the first outside the site's header and menus.
 */
export function findTitle(
  root: PageNode,
  scope: PageNode,
  isPage: boolean,
  named: string,
): PageElement | null {
  const inScope = headings(scope, !isPage);
  const all = headings(root, false);
  const key = lineKeys(named).join('');
  const isNamed = (heading: PageElement): boolean => {
    const own = lineKeys(textOf(heading.children)).join('');
    return own !== '' && key.includes(own);
  };
  return [...inScope, ...all].find(isNamed) ?? inScope[0] ?? all[0] ?? null;
}

function headings(node: PageNode, isOwn: boolean): PageElement[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name === 'h1') return textOf(child.children) === '' ? [] : [child];
    const isSites = siteFurniture.has(child.name) && !(child.name === 'header' && isOwn);
    return isSites ? [] : headings(child, isOwn);
  });
}
