import type { FormatReader } from '../format-reader.ts';
import { Unreadable } from '../problem.ts';
import { zipFiles } from './zip-files.ts';
import { zipKind, type ZipKind } from './zip-kind.ts';

/** Kinds that have readers of their own, by the endings that they come under. */
const others: ReadonlySet<string> = new Set<ZipKind>(['docx', 'epub', 'wacz']);

/** An archive of files. Of the documents that are ZIPs, those that nothing reads are named as such. */
export const zipReader: FormatReader = {
  format: 'zip',
  identity: 'place',
  knowsContent: ({ head, ending }) => {
    const kind = zipKind(head);
    // The beginning of a large document may show nothing yet: then its name decides.
    return kind !== null && !others.has(kind) && !(kind === 'zip' && others.has(ending));
  },
  knowsName: ({ ending }) => ending === 'zip',
  async *read(file, reading) {
    const kind = zipKind(await file.head()) ?? 'zip';
    if (kind !== 'zip') throw new Unreadable({ kind: 'unsupported', what: kind });
    for await (const inside of zipFiles(file, reading)) yield { kind: 'file', file: inside };
  },
};
