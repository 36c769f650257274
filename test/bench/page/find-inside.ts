declare global {
  interface Window {
    findInside: (root: ParentNode, selector: string) => Element | null;
  }
}

/**
 * The first element of a page that a selector names, through all shadow roots; `null` when there is none. Handed to
 * the page as source (`findInsideScript`).
 */
function findInside(root: ParentNode, selector: string): Element | null {
  const found = root.querySelector(selector);
  if (found !== null) return found;
  for (const element of root.querySelectorAll('*')) {
    const deeper = element.shadowRoot === null ? null : findInside(element.shadowRoot, selector);
    if (deeper !== null) return deeper;
  }
  return null;
}

/** Puts the search above within reach of what else is handed to the page. */
export const findInsideScript = `void (window.findInside = ${String(findInside)})`;
