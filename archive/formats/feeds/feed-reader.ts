import { parseFeed } from 'feedsmith';
import type { FormatReader } from '../format-reader.ts';
import { Unreadable } from '../problem.ts';
import { textOfFile } from '../text/text-of-file.ts';
import { documentOfEntry } from './document-of-entry.ts';
import { entriesOfFeed } from './entries-of-feed.ts';
import { rootElement } from './root-element.ts';

const mediaTypes: ReadonlySet<string> = new Set([
  'application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/rdf+xml',
]); // prettier-ignore

/** A feed on disk, RSS, Atom or JSON Feed: one article for each item. */
export const feedReader: FormatReader = {
  format: 'feed',
  identity: 'content',
  knowsContent: ({ text }) =>
    text !== null && (isFeedRoot(text) || isJsonFeed(text.slice(0, 4096))),
  knowsName: ({ ending, mediaType, text }) =>
    text !== null &&
    (ending === 'rss' || ending === 'atom' || (mediaType !== null && mediaTypes.has(mediaType))),
  async *read(file, reading) {
    const { text, guesses } = await textOfFile(file, reading);
    for (const guess of guesses) yield { kind: 'guess', guess };
    let entries;
    try {
      entries = entriesOfFeed(parseFeed(text));
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      throw new Unreadable({ kind: 'malformed', cause });
    }
    let number = 0;
    for (const entry of entries) {
      number += 1;
      const document = documentOfEntry(entry);
      if (document !== null) yield { kind: 'document', document };
      else
        yield { kind: 'problem', problem: { kind: 'no-text' }, place: { unit: 'entry', number } };
    }
  },
};

function isFeedRoot(text: string): boolean {
  const root = rootElement(text);
  if (root === null) return false;
  if (root.name === 'rss' || root.name === 'channel') return true;
  if (root.name === 'feed') return root.tag.includes('http://www.w3.org/2005/Atom');
  return root.name === 'rdf' && /purl\.org\/rss|my\.netscape\.com\/rdf/u.test(root.tag);
}

/** @see https://www.jsonfeed.org/version/1.1/ */
function isJsonFeed(head: string): boolean {
  return (
    /^\s*\{/u.test(head) && /"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org\\?\/version/u.test(head)
  );
}
