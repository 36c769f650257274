/**
 * The eyes of who has no mouse: what of the page has the keyboard, whether that can be seen, and which key leads
 * on to something. All of this runs in the page, where it is handed over as text: it uses nothing from elsewhere.
 */

export interface Eyes {
  /** What has the keyboard, and the key that leads on to a target; an empty one on it. */
  readonly lookFor: (target: Element) => Look;
}

export interface Look {
  /** What has the keyboard, with enough of it to be found again; `null` when nothing has. */
  readonly name: string | null;
  readonly key: string;
  /** Whether that stands on a sheet over the page. */
  readonly isOnSheet: boolean;
  /** Why it cannot be seen; empty when it can. */
  readonly fault: string;
}

/** What lays the eyes into the page, as `window.eyes`. */
export function eyesForPage(): string {
  const parts = [
    deepFocus,
    above,
    isIn,
    hitAt,
    isInView,
    isMarked,
    faultOf,
    isOnSheet,
    keyBeside,
    isBehind,
    lookFor,
  ];
  return `{ ${parts.map(String).join('\n')}; window.eyes = { lookFor }; }`;
}

function lookFor(target: Element): Look {
  const here = deepFocus();
  if (here === null) return { name: null, key: 'Tab', isOnSheet: false, fault: '' };
  const words = here.getAttribute('aria-label') ?? here.textContent.trim().slice(0, 40);
  const name = `${here.localName}.${here.className} «${words}»`;
  const onwards = isBehind(target, here) ? 'Shift+Tab' : 'Tab';
  const key = here === target ? '' : (keyBeside(here, target) ?? onwards);
  return { name, key, isOnSheet: isOnSheet(here), fault: faultOf(here) };
}

function deepFocus(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement;
  return element === document.body ? null : element;
}

function above(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isIn(inner: Element | null, outer: Element): boolean {
  for (let node = inner; node !== null; node = above(node)) if (node === outer) return true;
  return false;
}

/** What is seen at a point, through all shadow roots. */
function hitAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const deeper = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (deeper === null || deeper === found) return found;
    found = deeper;
  }
}

function isInView(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (right <= left || bottom <= top) return false;
  return [0.5, 0.1, 0.9].some((share) => {
    const hit = hitAt(left + (right - left) * share, top + (bottom - top) * share);
    return hit !== null && (isIn(hit, element) || isIn(element, hit));
  });
}

/** Whether a ring is around it, or around the row or the label it stands in; where one writes, the caret says so. */
function isMarked(element: Element): boolean {
  if (element.matches('input:not([type=radio], [type=checkbox], [type=range])')) return true;
  let wearer: Element | null = element;
  for (let steps = 0; steps < 4 && wearer !== null; steps += 1, wearer = above(wearer)) {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(wearer);
    const isClear = /^rgba\(.*, 0\)$/u.test(outlineColor);
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !isClear) return true;
  }
  return false;
}

function faultOf(element: Element): string {
  if (!isInView(element)) return 'the keyboard is where nobody sees it';
  return isMarked(element) ? '' : 'nothing marks what has the keyboard';
}

function isOnSheet(element: Element): boolean {
  for (let node: Element | null = element; node !== null; node = node.assignedSlot ?? above(node))
    if (node.localName === 'dialog') return true;
  return false;
}

/** Among radio buttons, days and rows, of which one is in the tab order, arrows lead on. */
function keyBeside(here: Element, target: Element): string | null {
  const root = target.getRootNode() as ShadowRoot | Document;
  const isRadio = target.getAttribute('type') === 'radio';
  const isRoving = target instanceof HTMLElement && target.tabIndex === -1;
  if (here.getRootNode() !== root || (!isRadio && !isRoving)) return null;
  const day = target.hasAttribute('data-day') ? '[data-day]' : '';
  const kind = isRadio ? `input[name="${target.getAttribute('name') ?? ''}"]` : target.localName;
  const all = [...root.querySelectorAll(kind + day)];
  if (!all.includes(here)) return null;
  const off = all.indexOf(target) - all.indexOf(here);
  if (day === '' || Math.abs(off) >= 7) return off > 0 ? 'ArrowDown' : 'ArrowUp';
  return off > 0 === target.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
}

/** Whether a target comes before what has the keyboard. */
function isBehind(target: Element, here: Element): boolean {
  const pathOf = (node: Node): Node[] => {
    const path: Node[] = [];
    for (let at: Node | null = node; at !== null;) {
      path.unshift(at);
      const slot: Node | null = at instanceof Element ? at.assignedSlot : null;
      at = slot ?? (at instanceof ShadowRoot ? at.host : at.parentNode);
    }
    return path;
  };
  const [from, to] = [pathOf(here), pathOf(target)];
  const parting = from.findIndex((node, index) => node !== to[index]);
  const [mine, its] = [from[parting], to[parting]];
  // What holds the keyboard was passed on the way to it, and what it holds is to come.
  if (its === undefined) return mine !== undefined;
  if (mine === undefined) return false;
  return (mine.compareDocumentPosition(its) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
