import { DomHandler, ElementType, Parser, type parseDocument } from 'htmlparser2';
import { levelNesting } from './level-nesting.ts';

export type PageTree = ReturnType<typeof parseDocument>;
export type PageNode = PageTree | PageTree['children'][number];
export type PageElement = Extract<PageNode, { readonly attribs: unknown }>;
type PageText = Extract<PageNode, { readonly type: typeof ElementType.Text }>;
type PageComment = Extract<PageNode, { readonly type: typeof ElementType.Comment }>;

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

export function isText(node: PageNode): node is PageText {
  return node.type === ElementType.Text;
}

export function isComment(node: PageNode): node is PageComment {
  return node.type === ElementType.Comment;
}

/** All elements below a node and itself, in the order of the page. */
export function* elementsOf(root: PageNode): Generator<PageElement> {
  const waiting: PageNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isElement(node)) yield node;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
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
