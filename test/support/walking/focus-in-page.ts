/**
 * What the keyboard's eye reads off a page. These run in the page and are handed over as text: they use nothing
 * from outside themselves.
 */

/** How a stop of the keyboard looks to who has no mouse. */
export interface Stop {
  /** Its element, with enough of it to be found again. */
  readonly name: string;
  /** The keyboard is nowhere. */
  readonly isLost: boolean;
  readonly isInView: boolean;
  readonly isMarked: boolean;
}

/** What has the keyboard, and whether that can be seen. */
export function lookAtStop(): Stop {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement;
  if (element === null || element === document.body)
    return { name: 'nothing', isLost: true, isInView: false, isMarked: false };
  const above = (node: Element): Element | null => {
    const root = node.getRootNode();
    return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const isIn = (inner: Element | null, outer: Element): boolean => {
    for (let node = inner; node !== null; node = above(node)) if (node === outer) return true;
    return false;
  };
  const at = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y);
    for (;;) {
      const deeper = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
      if (deeper === null || deeper === found) return found;
      found = deeper;
    }
  };
  const box = element.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const isInView =
    right > left &&
    bottom > top &&
    [0.5, 0.1, 0.9].some((share) => {
      const hit = at(left + (right - left) * share, top + (bottom - top) * share);
      return isIn(hit, element) || isIn(element, hit ?? element);
    });
  const hasRing = (node: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
    const isClear = /^rgba\(.*, 0\)$/u.test(outlineColor);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !isClear;
  };
  // A row or a label may wear the ring of the control in it.
  const wearers = [element];
  for (let node = above(element); node !== null && wearers.length < 4; node = above(node))
    wearers.push(node);
  // Where one writes, the caret says so.
  const isWritten = element.matches('input:not([type=radio], [type=checkbox], [type=range])');
  const words = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
  return {
    name: `${element.localName}.${element.className} «${words}»`,
    isLost: false,
    isInView,
    isMarked: isWritten || wearers.some(hasRing),
  };
}

/** Where a target lies, seen from what has the keyboard, and the key that leads on to it. */
export function wayTo(target: Element): { readonly isThere: boolean; readonly key: string } {
  let here = document.activeElement;
  while (here?.shadowRoot?.activeElement != null) here = here.shadowRoot.activeElement;
  if (here === target) return { isThere: true, key: '' };
  if (here === null || here === document.body) return { isThere: false, key: 'Tab' };
  const root = target.getRootNode() as ShadowRoot | Document;
  const lieBeside = here.getRootNode() === root && here.localName === target.localName;
  if (lieBeside && target instanceof HTMLInputElement && target.type === 'radio') {
    if ((here as HTMLInputElement).name === target.name) {
      const radios = [...root.querySelectorAll(`input[name="${target.name}"]`)];
      const isAfter = radios.indexOf(target) > radios.indexOf(here);
      return { isThere: false, key: isAfter ? 'ArrowDown' : 'ArrowUp' };
    }
  } else if (lieBeside && target instanceof HTMLElement && target.tabIndex === -1) {
    const kind = target.hasAttribute('data-day') ? '[data-day]' : target.localName;
    const all = [...root.querySelectorAll(kind)];
    const off = all.indexOf(target) - all.indexOf(here);
    if (all.includes(here)) {
      const isDay = kind === '[data-day]' && Math.abs(off) < 7;
      const onwards = target.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
      const backwards = target.matches(':dir(rtl)') ? 'ArrowRight' : 'ArrowLeft';
      if (isDay) return { isThere: false, key: off > 0 ? onwards : backwards };
      return { isThere: false, key: off > 0 ? 'ArrowDown' : 'ArrowUp' };
    }
  }
  const pathOf = (node: Node): Node[] => {
    const path: Node[] = [];
    for (let at: Node | null = node; at !== null;) {
      path.unshift(at);
      at = at instanceof ShadowRoot ? at.host : at.parentNode;
    }
    return path;
  };
  const [from, to] = [pathOf(here), pathOf(target)];
  const parting = from.findIndex((node, index) => node !== to[index]);
  const [mine, its] = [from[parting], to[parting]];
  const isBehind =
    mine !== undefined &&
    its !== undefined &&
    (mine.compareDocumentPosition(its) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return { isThere: false, key: isBehind ? 'Shift+Tab' : 'Tab' };
}
