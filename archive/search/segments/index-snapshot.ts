import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Bitmap } from './bitmap.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { Segment } from './segment.ts';
import type { PageCache } from './page-cache.ts';

/** A segment of a snapshot, with the documents that do not count. */
export interface SnapshotSegment {
  readonly file: string;
  readonly segment: Segment;
  readonly deleted: Bitmap | null;
}

/** An index as it stood at one commit. What is written later does not change it. */
export interface IndexSnapshot {
  /** Generation of the catalogue that it holds. */
  readonly generation: number;
  readonly segments: readonly SnapshotSegment[];
  /** Articles that count. */
  readonly articles: number;
  close(): void;
}

/**
 * Opens an index as it stands now; `null` when there is none that can be used.
 *
 * @param previous an older snapshot of the same index: what both hold is not opened again
 * @throws DamagedSegment when a segment that the manifest names cannot be used, or its dictionary cannot
 */
export function openSnapshot(
  folder: string,
  analysisVersion: number,
  cache: PageCache,
  previous: IndexSnapshot | null = null,
): IndexSnapshot | null {
  for (;;) {
    const manifest = readManifest(folder, analysisVersion);
    if (manifest === null) return null;
    try {
      return openSegments(folder, manifest, cache, previous);
    } catch (error) {
      // A merge may have removed files of this manifest, and has put another in its place then.
      if (isDeepStrictEqual(readManifest(folder, analysisVersion), manifest)) throw error;
    }
  }
}

function openSegments(
  folder: string,
  { analysis, generation, segments: listed }: Manifest,
  cache: PageCache,
  previous: IndexSnapshot | null,
): IndexSnapshot {
  const segments: SnapshotSegment[] = [];
  const close = (): void => {
    for (const { segment } of segments) segment.close();
  };
  try {
    for (const { file, checksum, deleted } of listed) {
      const known = previous?.segments.find(
        (held) => held.file === file && held.segment.checksum === checksum,
      );
      const segment = known?.segment.share() ?? new Segment(join(folder, file), analysis, cache);
      const bitmap = deleted === null ? null : new Bitmap(Buffer.from(deleted, 'base64'));
      segments.push({ file, segment, deleted: bitmap });
      segment.loadDictionary();
    }
  } catch (error) {
    close();
    throw error;
  }
  const articles = segments.reduce(
    (sum, { segment, deleted }) => sum + segment.documents - (deleted?.count() ?? 0),
    0,
  );
  return { generation, segments, articles, close };
}
