import type { FormatReader } from '../format-reader.ts';
import { Unreadable } from '../problem.ts';
import { textOfFile } from '../text/text-of-file.ts';
import { rootElement } from './root-element.ts';

/**
 * A list of feeds. It names where articles were to be had and holds none, so it is read to none and a
 * reason, which counts the feeds.
 *
 * @see http://opml.org/spec2.opml
 */
export const opmlReader: FormatReader = {
  format: 'opml',
  identity: 'place',
  knowsContent: ({ text }) => text !== null && rootElement(text)?.name === 'opml',
  knowsName: ({ ending, text }) => text !== null && ending === 'opml',
  async *read(file, reading) {
    const { text, guesses } = await textOfFile(file, reading);
    for (const guess of guesses) yield { kind: 'guess', guess };
    if (rootElement(text)?.name !== 'opml') {
      throw new Unreadable({ kind: 'malformed', cause: 'no <opml>' });
    }
    const count = text.match(/\bxmlUrl\s*=/giu)?.length ?? 0;
    yield { kind: 'problem', problem: { kind: 'not-an-article', count } };
  },
};
