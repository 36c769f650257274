import type { DocumentPart } from '../../document.ts';
import { collectParts } from './collect-parts.ts';
import { pageTree } from './page-tree.ts';

/** A piece of HTML or a plain text that is an article's whole content, as parts; it has no title of its own. */
export function partsOfPiece(piece: string): DocumentPart[] {
  const isPlain = !/<[a-z!/]/iu.test(piece);
  const html = isPlain ? piece.replace(/\r?\n/gu, '<br>') : piece;
  return collectParts(pageTree(html), { isPage: false, title: null })
    .flatMap(({ kind, text }) =>
      text.split(isPlain ? '\n' : '\0').map((line) => ({ kind, text: line })),
    )
    .filter(({ text }) => text.trim() !== '');
}
