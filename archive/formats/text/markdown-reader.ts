import { readMarkdown } from '../read-markdown.ts';
import { documentReader } from './document-reader.ts';

const endings: ReadonlySet<string> = new Set(['md', 'markdown']);

/** A text is a text, Markdown or not: its name decides. */
export const markdownReader = documentReader(
  'markdown',
  {
    knowsContent: () => false,
    knowsName: ({ ending, mediaType, text }) =>
      text !== null && (endings.has(ending) || mediaType === 'text/markdown'),
  },
  readMarkdown,
);
