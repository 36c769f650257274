import type { CopyText } from '../../../archive/copies/copy-finder.ts';
import type { Zone, ZoneKind } from '../../../archive/article.ts';

/** An article that can be edited: paragraphs of sentences of words. */
export interface Story {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

export type Paragraph = readonly Sentence[];
export type Sentence = readonly string[];

/** @param body sentences end with «. », paragraphs with an empty line */
export function readStory(title: string, body: string): Story {
  const paragraphs = body.split(/\n+/u).map((paragraph) =>
    paragraph
      .split(/(?<=\.) /u)
      .map((sentence) => sentence.split(/\s+/u).filter(Boolean))
      .filter(({ length }) => length > 0),
  );
  return { title, paragraphs: paragraphs.filter(({ length }) => length > 0) };
}

export function textOfStory({ title, paragraphs }: Story): CopyText {
  const zones: Zone[] = [];
  const pieces: string[] = [];
  let length = 0;
  const put = (kind: ZoneKind, words: string): void => {
    zones.push({ kind, start: length, end: length + words.length, confidence: 1 });
    pieces.push(words, '\n');
    length += words.length + 1;
  };
  put('title', title);
  for (const paragraph of paragraphs) put('body', paragraph.flat().join(' '));
  // Joined, since a text that is read from a file lies in one piece of memory too.
  return { text: pieces.join(''), zones };
}
