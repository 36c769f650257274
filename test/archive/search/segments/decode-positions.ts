import { expect } from 'vitest';
import { ByteSource } from '../../../../archive/search/segments/byte-source.ts';

/** The positions of each document of a list, read one after the other; none for a term that has none. */
export function decodePositions(bytes: Uint8Array, documents: number): number[][] {
  if (bytes.length === 0) return Array.from({ length: documents }, () => []);
  const source = new ByteSource(bytes);
  const positions = Array.from({ length: documents }, () => {
    let position = 0;
    return Array.from({ length: source.varint() }, () => (position += source.varint()));
  });
  expect(source.at).toBe(bytes.length);
  return positions;
}
