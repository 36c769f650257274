import type { DocumentPart } from '../../document.ts';
import type { KnownLines } from './known-lines.ts';

/** Parts before the article's first line that its byline, its standfirst or a caption may be. */
const nearby = 5;

/**
 * The parts of a page that are its article's: of the text the lines that are known, and what the markup
 * calls by name between the title and the last of them. Related headlines stay wherever they stand.
 */
export function keepArticle(
  parts: readonly DocumentPart[],
  lines: KnownLines | null,
): DocumentPart[] {
  if (lines === null) return [...parts];
  const isKnown = parts.map(({ text }) => text.split('\n').some((line) => lines.has(line)));
  const isText = parts.map(({ kind }) => kind === 'body' || kind === 'crosshead');
  const isArticle = (_part: DocumentPart, index: number): boolean =>
    isText[index] === true && isKnown[index] === true;
  const first = parts.findIndex(isArticle);
  const last = parts.findLastIndex(isArticle);
  const title = parts.findIndex(({ kind }) => kind === 'title');
  const begin = title !== -1 && title < first ? title : first - nearby;
  return parts.flatMap((part, index): DocumentPart[] => {
    if (part.kind === 'title' || part.kind === 'related') return [part];
    if (isText[index] === true) {
      const text = part.text
        .split('\n')
        .filter((line) => lines.has(line))
        .join('\n');
      return text === '' ? [] : [{ kind: part.kind, text }];
    }
    const isWithin = index >= begin && index <= last;
    return isWithin || (part.kind !== 'byline' && isKnown[index] === true) ? [part] : [];
  });
}
