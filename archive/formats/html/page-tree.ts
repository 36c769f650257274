import { DomHandler, Parser, type parseDocument } from 'htmlparser2';
import { levelNesting } from './level-nesting.ts';

export type PageTree = ReturnType<typeof parseDocument>;
export type PageNode = PageTree | PageTree['children'][number];
export type PageElement = Extract<PageNode, { readonly attribs: unknown }>;

/** As deep as Chromium lets a page nest; what lies deeper is taken to lie on the last level. */
const deepest = 512;

class ShallowHandler extends DomHandler {
  #depth = 0;

  override onopentag(...opened: Parameters<DomHandler['onopentag']>): void {
    this.#depth += 1;
    if (this.#depth <= deepest) super.onopentag(...opened);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    if (this.#depth < deepest) super.onclosetag();
  }
}

/** A page or a piece of one as a tree, which is shallow enough to be walked by recursion. */
export function pageTree(html: string): PageTree {
  const handler = new ShallowHandler();
  new Parser(handler).end(levelNesting(html));
  return handler.root;
}

export function childrenOf(node: PageNode): readonly PageNode[] {
  return 'children' in node ? node.children : [];
}

export function isElement(node: PageNode): node is PageElement {
  return 'attribs' in node;
}

/** All elements below a node, in the order of the page. */
export function* elementsOf(root: PageNode): Generator<PageElement> {
  if (isElement(root)) yield root;
  for (const child of childrenOf(root)) yield* elementsOf(child);
}

export function findElement(root: PageNode, name: string): PageElement | null {
  for (const element of elementsOf(root)) if (element.name === name) return element;
  return null;
}

/** Whether one of its classes, or its id, is among the names. */
export function isCalled(element: PageElement, names: ReadonlySet<string>): boolean {
  const called = `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`.toLowerCase();
  return called.split(/\s+/u).some((name) => names.has(name));
}
