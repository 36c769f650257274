import type { Page } from 'playwright-core';

/** What the checks see a page with: elements as they are laid out, through every shadow root. */
export interface Eyes {
  /** What can be seen and used: all of the page, or the dialog that lies over it. */
  readonly elements: () => Element[];
  /** What an element stands in, as laid out. */
  readonly around: (element: Element) => Element | null;
  readonly focused: () => Element | null;
  /** Whether it takes clicks or keys. */
  readonly isControl: (element: Element) => boolean;
  /** Whether it is there for the ear alone. */
  readonly isUnseen: (element: Element) => boolean;
  /** For a fault: enough to find the element by. */
  readonly tell: (element: Element) => string;
}

declare global {
  var eyes: Eyes;
}

/** Gives the page its eyes; asks for them again after it has been opened anew. */
export function openEyes(page: Page): Promise<void> {
  return page.evaluate(() => {
    const around = (element: Element): Element | null => {
      if (element.assignedSlot !== null) return element.assignedSlot;
      const parent = element.parentNode;
      return parent instanceof ShadowRoot ? parent.host : element.parentElement;
    };
    const below = (root: Element | ShadowRoot): Element[] =>
      [...root.children].flatMap((child) => [
        child,
        ...(child.shadowRoot === null ? [] : below(child.shadowRoot)),
        ...below(child),
      ]);
    const isWithin = (element: Element | null, outer: Element): boolean =>
      element !== null && (element === outer || isWithin(around(element), outer));
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    globalThis.eyes = {
      around,
      elements() {
        const all = below(document.body).filter(isSeen);
        const dialog = all.find((element) => element.matches('dialog:modal'));
        return dialog === undefined ? all : all.filter((element) => isWithin(element, dialog));
      },
      focused() {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement != null) {
          focused = focused.shadowRoot.activeElement;
        }
        return focused === document.body ? null : focused;
      },
      isControl: (element) =>
        element.matches(
          'a[href], button, input, select, textarea, summary, [tabindex], [role=option], [role=menuitemradio]',
        ) && !element.matches('[aria-hidden=true]'),
      isUnseen(element) {
        for (let outer: Element | null = element; outer !== null; outer = around(outer)) {
          if (getComputedStyle(outer).clipPath === 'inset(50%)') return true;
        }
        return false;
      },
      tell(element) {
        const root = element.getRootNode();
        const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
        const [name = ''] = [...element.classList];
        const words = element.getAttribute('aria-label') ?? element.textContent;
        return `${host}${element.localName}${name === '' ? '' : `.${name}`} «${words.trim().replaceAll(/\s+/gu, ' ').slice(0, 40)}»`;
      },
    };
  });
}
