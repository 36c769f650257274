import { documentReader } from './document-reader.ts';

const endings: ReadonlySet<string> = new Set(['txt', 'text', '']);

/** A text without markup: only its name tells it from one of another format that we do not read. */
export const plainTextReader = documentReader(
  'plain-text',
  {
    knowsContent: () => false,
    knowsName: ({ ending, mediaType, text }) =>
      text !== null && (mediaType === null ? endings.has(ending) : mediaType === 'text/plain'),
  },
  (text) => ({ kind: 'bare', text, facts: {} }),
);
