import type { FormatReader } from '../format-reader.ts';
import { findingsOfMessage } from './findings-of-message.ts';
import { mailHeaders } from './mail-headers.ts';

/** One message, as mail programs save it: a newsletter. */
export const emailReader: FormatReader = {
  format: 'email',
  identity: 'place',
  knowsContent: ({ head }) => mailHeaders(head) !== null,
  knowsName: ({ ending, mediaType }) => ending === 'eml' || mediaType === 'message/rfc822',
  async *read(file, reading) {
    yield* await findingsOfMessage(await file.whole(), reading.scratch);
  },
};
