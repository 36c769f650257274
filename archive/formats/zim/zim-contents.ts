import type { ZimBytes } from './zim-bytes.ts';
import { readZimEntry, readZimNames, type ZimEntry } from './zim-entry.ts';
import type { ZimHeader } from './zim-header.ts';

export interface ZimContents {
  /** Pages, in the order in which they are packed. */
  readonly pages: Iterable<ZimPage>;
  /** Entries that say something of the whole, by their names. */
  readonly metadata: ReadonlyMap<string, ZimEntry>;
}

export interface ZimPage {
  readonly cluster: number;
  readonly blob: number;
  readonly names: number;
}

const toldOfAll: ReadonlySet<string> = new Set(['Language', 'Creator', 'Publisher']);

/**
 * Looks through all entries once. Pages are kept as three numbers each, since a ZIM may hold millions.
 *
 * @throws Unreadable when entries do not lie in the file
 */
export async function readZimContents(bytes: ZimBytes, header: ZimHeader): Promise<ZimContents> {
  const metadata = new Map<string, ZimEntry>();
  const clusters = new Uint32Array(header.entryCount);
  const blobs = new Uint32Array(header.entryCount);
  const names = new Float64Array(header.entryCount);
  let count = 0;
  for (const pointers of pointerBlocks(header)) {
    const block = Buffer.from(await bytes.at(pointers.offset, pointers.count * 8));
    for (let number = 0; number < pointers.count; number += 1) {
      const entry = await readZimEntry(bytes, Number(block.readBigUInt64LE(number * 8)));
      if (entry === null) continue;
      if (entry.namespace === header.contentNamespace) {
        if (!isPage(header.mediaTypes[entry.mediaType])) continue;
        clusters[count] = entry.cluster;
        blobs[count] = entry.blob;
        names[count] = entry.names;
        count += 1;
      } else if (entry.namespace === 'M') {
        const { path } = await readZimNames(bytes, entry.names);
        if (toldOfAll.has(path)) metadata.set(path, entry);
      }
    }
  }
  const order = Uint32Array.from({ length: count }, (_, number) => number).sort(
    (one, other) =>
      (clusters[one] ?? 0) - (clusters[other] ?? 0) || (blobs[one] ?? 0) - (blobs[other] ?? 0),
  );
  function* pages(): Generator<ZimPage> {
    for (const at of order) {
      yield { cluster: clusters[at] ?? 0, blob: blobs[at] ?? 0, names: names[at] ?? 0 };
    }
  }
  return { pages: { [Symbol.iterator]: pages }, metadata };
}

const pointersAtOnce = 8192;

function* pointerBlocks({
  entryPointers,
  entryCount,
}: ZimHeader): Generator<{ readonly offset: number; readonly count: number }> {
  for (let first = 0; first < entryCount; first += pointersAtOnce) {
    const count = Math.min(pointersAtOnce, entryCount - first);
    yield { offset: entryPointers + first * 8, count };
  }
}

/** Raw pages are what a script takes apart, in web archives that were turned into a ZIM. */
function isPage(mediaType = ''): boolean {
  return /^text\/html\b/iu.test(mediaType) && !/;\s*raw=true/iu.test(mediaType);
}
