import type { Steps } from '../steps.ts';
import { IndexWriter } from './index-writer.ts';
import { readManifest } from './manifest.ts';

/**
 * Merges the small segments of an index that nobody writes to; does nothing where there is none.
 *
 * @throws DamagedSegment when a segment cannot be used
 */
export function* mergeSmallSegments(folder: string, analysisVersion: number): Steps<void> {
  const manifest = readManifest(folder, analysisVersion);
  if (manifest === null) return;
  const { averageLength } = manifest;
  const writer = new IndexWriter(folder, { analysisVersion, averageLength });
  try {
    while (writer.mergeOnce(true)) yield;
  } finally {
    writer.close();
  }
}
