import type { FormatReader } from '../format-reader.ts';
import { readMarkdown } from '../read-markdown.ts';
import { textOfFile } from './text-of-file.ts';

const endings: ReadonlySet<string> = new Set(['md', 'markdown']);

/** A text is a text, Markdown or not: its name decides. */
export const markdownReader: FormatReader = {
  format: 'markdown',
  identity: 'place',
  knowsContent: () => false,
  knowsName: ({ ending, mediaType, text }) =>
    text !== null && (endings.has(ending) || mediaType === 'text/markdown'),
  async *read(file, reading) {
    const { text, guesses } = await textOfFile(file, reading);
    for (const guess of guesses) yield { kind: 'guess', guess };
    yield { kind: 'document', document: readMarkdown(text, reading.mapping ?? {}) };
  },
};
