import type { ZimBytes } from './zim-bytes.ts';

/** An entry with content; what leads to another entry, or was deleted, is none. */
export interface ZimEntry {
  readonly namespace: string;
  /** Number in the list of media types. */
  readonly mediaType: number;
  readonly cluster: number;
  readonly blob: number;
  /** Offset of its path and title. */
  readonly names: number;
}

/** From here on the media type says that there is no content: deleted, link target, redirect. */
const firstWithoutContent = 0xfffd;

/**
 * ```
 *   media type  parameters  namespace  revision  cluster  blob  path 00  title 00
 *   0           2           3          4         8        12    16
 * ```
 *
 * @returns `null` for an entry without content
 * @throws Unreadable when it does not lie in the file
 */
export async function readZimEntry(bytes: ZimBytes, offset: number): Promise<ZimEntry | null> {
  const head = await bytes.at(offset, 12);
  const mediaType = head.readUInt16LE(0);
  if (mediaType >= firstWithoutContent) return null;
  const namespace = String.fromCharCode(head.readUInt8(3));
  const cluster = head.readUInt32LE(8);
  const blob = (await bytes.at(offset + 12, 4)).readUInt32LE();
  return { namespace, mediaType, cluster, blob, names: offset + 16 };
}

/** Path and title of an entry; an empty title means that it is the path. */
export async function readZimNames(
  bytes: ZimBytes,
  offset: number,
): Promise<{ readonly path: string; readonly title: string }> {
  const { text: path, end } = await bytes.textAt(offset);
  const { text: title } = await bytes.textAt(end);
  return { path, title: title === '' ? path : title };
}
