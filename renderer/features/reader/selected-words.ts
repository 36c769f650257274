import { lengthBehind } from './tashkeel.ts';

/**
 * What is selected of an article, with the marks that are not shown; `null` when nothing of its words is.
 *
 * @param root holds the article
 * @param text the article's
 */
export function selectedWords(root: ShadowRoot, text: string): string | null {
  const selection = document.getSelection();
  if (selection?.isCollapsed !== false) return null;
  const [selected] = selection.getComposedRanges({ shadowRoots: [root] });
  if (selected?.startContainer.getRootNode() !== root) return null;
  const bare = [...root.querySelectorAll<HTMLElement>('[data-at]')];
  return bare.length === 0 ? selection.toString() : wordsBehind(bare, selected, text);
}

function wordsBehind(
  pieces: readonly HTMLElement[],
  selected: StaticRange,
  text: string,
): string | null {
  const range = document.createRange();
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  let [words, block]: [string, Element | null] = ['', null];
  for (const piece of pieces) {
    if (!range.intersectsNode(piece)) continue;
    const [from = 0, to = 0] = (piece.dataset['at'] ?? '').split('-').map(Number);
    const original = text.slice(from, to);
    const shownTo = shownUpTo(piece, range.endContainer, range.endOffset);
    const shownFrom = shownUpTo(piece, range.startContainer, range.startOffset);
    const start = shownFrom === null ? 0 : lengthBehind(original, shownFrom);
    const end = shownTo === null ? original.length : lengthBehind(original, shownTo);
    const own = piece.closest('p, h2, h3, li');
    if (block !== null && own !== block) words += '\n\n';
    block = own;
    words += original.slice(start, end);
  }
  return words === '' ? null : words;
}

/** How much of a piece stands before an end of the selection; `null` when that is not in it. */
function shownUpTo(piece: HTMLElement, container: Node, offset: number): number | null {
  if (!piece.contains(container)) return null;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}
