import { nothing } from 'lit';
import { marked } from '../../ui/marked.ts';
import { textDirection, textLanguage, type Direction } from '../../ui/text-direction.ts';
import { plainText, type Passage } from './article-layout.ts';

/** The words of a passage, its matches marked. */
export function setPassage({ runs }: Passage): ReturnType<typeof marked> {
  return marked(runs);
}

/** Each block runs as its own letters do: an English paragraph in an Arabic report is set from the left. */
export function runningOf(words: string, around: Direction): { dir: Direction; lang: string } {
  const dir = textDirection(words, around);
  return { dir, lang: textLanguage(dir) };
}

/** Where a block's words lie in the text, as its `data-span`; words from elsewhere have none. */
export function spanOf(passages: readonly Passage[]): string | typeof nothing {
  const [first, last] = [passages[0], passages.at(-1)];
  if (first?.start == null || last?.start == null) return nothing;
  return `${first.start}-${last.start + plainText(last).length}`;
}
