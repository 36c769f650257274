import { open } from 'node:fs/promises';
import type { DocumentFacts } from '../../document.ts';
import { bytesFile } from '../files/bytes-file.ts';
import { Scratch } from '../files/scratch.ts';
import type { FormatReader, Reading } from '../format-reader.ts';
import { brokenFile } from '../packed/broken-file.ts';
import { Unreadable } from '../problem.ts';
import { ZimBytes } from './zim-bytes.ts';
import { openZimCluster, type ZimCluster } from './zim-cluster.ts';
import { readZimContents, type ZimContents } from './zim-contents.ts';
import { readZimNames } from './zim-entry.ts';
import { isZim, readZimHeader, type ZimHeader } from './zim-header.ts';

/** A web site packed for reading offline. Its date is when it was packed, and no fact of its articles. */
export const zimReader: FormatReader = {
  format: 'zim',
  identity: 'place',
  knowsContent: ({ head }) => isZim(head),
  knowsName: ({ ending }) => ending === 'zim',
  async *read(file, reading) {
    const handle = await open(await file.onDisk());
    try {
      const { size } = await handle.stat();
      const bytes = new ZimBytes(handle, size, 64 * 1024);
      // Names of pages are read in the order of the clusters, here and there.
      const namesOnly = new ZimBytes(handle, size, 1024);
      const header = await readZimHeader(bytes);
      const contents = await readZimContents(bytes, header);
      const blobOf = await blobs(bytes, header, reading);
      const facts = await factsOf(contents, blobOf);
      for (const { cluster, blob, names } of contents.pages) {
        const { path, title } = await readZimNames(namesOnly, names);
        const scratch = new Scratch();
        try {
          const told = { mediaType: 'text/html', charset: null, facts, title };
          const page = bytesFile(path, await blobOf(cluster, blob), scratch, told);
          yield { kind: 'file', file: page };
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
          yield { kind: 'file', file: brokenFile(path, error.problem, scratch) };
        } finally {
          await scratch.clear();
        }
      }
    } finally {
      await handle.close();
    }
  },
};

type BlobOf = (cluster: number, blob: number) => Promise<Uint8Array>;

/** Keeps one cluster open: pages come in the order in which they are packed. */
async function blobs(bytes: ZimBytes, header: ZimHeader, reading: Reading): Promise<BlobOf> {
  const { clusterCount, clusterPointers } = header;
  const starts = new Float64Array(clusterCount);
  for (let number = 0; number < clusterCount; number += 1) {
    starts[number] = await bytes.pointerAt(clusterPointers + number * 8);
  }
  // A cluster's length stands nowhere: it ends where the next one in the file begins.
  const inOrder = Float64Array.from([...starts, header.end]).sort();
  let opened: { readonly number: number; readonly cluster: Promise<ZimCluster> } | null = null;
  return async (number, blob) => {
    if (opened?.number !== number) {
      const begin = starts[number];
      const end = begin === undefined ? undefined : nextIn(inOrder, begin);
      if (begin === undefined || end === undefined) {
        throw new Unreadable({ kind: 'malformed', cause: 'no such cluster' });
      }
      opened = { number, cluster: openZimCluster(bytes, begin, end, reading) };
    }
    return (await opened.cluster).blob(blob);
  };
}

/** The first number of a sorted list beyond another. */
function nextIn(sorted: Float64Array, beyond: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > beyond) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}

/** Who made the site is the source; who packed it only where nobody else is named. */
async function factsOf({ metadata }: ZimContents, blobOf: BlobOf): Promise<DocumentFacts> {
  const told = async (name: string): Promise<string> => {
    const entry = metadata.get(name);
    if (entry === undefined) return '';
    try {
      return Buffer.from(await blobOf(entry.cluster, entry.blob))
        .toString('utf8')
        .trim();
    } catch {
      return '';
    }
  };
  const source = (await told('Creator')) || (await told('Publisher'));
  const language = languageTag(await told('Language'));
  return { ...(source === '' ? {} : { source }), ...(language === null ? {} : { language }) };
}

/** ISO 639-3 to BCP 47: `ara` is `ar`. Where several are listed, no one article's is known. */
function languageTag(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}
