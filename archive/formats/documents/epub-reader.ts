import { bytesFile } from '../files/bytes-file.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Finding } from '../finding.ts';
import type { FormatReader, Reading } from '../format-reader.ts';
import { zipKind } from '../packed/zip-kind.ts';
import { Unreadable } from '../problem.ts';
import { asPage } from './epub/as-page.ts';
import { readBook } from './epub/read-book.ts';
import { openPackage } from './package-files.ts';

/**
 * A book (EPUB 2 and 3): each chapter is a page inside it, with what the book says of itself.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export const epubReader: FormatReader = {
  format: 'epub',
  identity: 'place',
  knowsContent: ({ head }) => zipKind(head) === 'epub',
  knowsName: ({ ending, mediaType, head }) =>
    zipKind(head) !== null && (ending === 'epub' || mediaType === 'application/epub+zip'),
  read: readEpub,
};

async function* readEpub(file: SourceFile, reading: Reading): AsyncGenerator<Finding> {
  const parts = await openPackage(file, reading);
  try {
    const { facts, chapters } = await readBook(parts);
    for (const { path, mediaType, title } of chapters) {
      try {
        const bytes = await parts.read(path);
        if (bytes === null)
          throw new Unreadable({ kind: 'malformed', cause: `${path} is missing` });
        const told = { mediaType, charset: null, facts };
        yield { kind: 'file', file: bytesFile(path, asPage(bytes, title), reading.scratch, told) };
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        // One chapter that cannot be had leaves the others.
        yield { kind: 'problem', problem: error.problem };
      }
    }
    if (chapters.length === 0) throw new Unreadable({ kind: 'no-text' });
  } finally {
    parts.close();
  }
}
