import { childrenOf, isComment, isElement, type PageNode } from './page-tree.ts';

/**
 * The address that a browser or an extension wrote into the page when it saved it: `saved from url=(0019)…`
 * of Internet Explorer and Chromium, and SingleFile's `url:`.
 *
 * @see https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537628(v=vs.85)
 * @see https://github.com/gildas-lormeau/SingleFile
 */
export function savedFrom(root: PageNode): string | null {
  for (const node of childrenOf(root)) {
    const found = isComment(node)
      ? (/saved from url=\(\d+\)(\S+)/u.exec(node.data) ??
        (node.data.includes('SingleFile') ? /^[^\S\n]*url:[^\S\n]*(\S+)/mu.exec(node.data) : null))
      : null;
    const address = found?.[1] ?? inHtml(node);
    if (address != null) return address;
  }
  return null;
}

/** SingleFile writes behind `<html>`. */
function inHtml(node: PageNode): string | null {
  return isElement(node) && node.name === 'html' ? savedFrom(node) : null;
}
