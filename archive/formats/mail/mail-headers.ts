import { headerBlock } from './header-block.ts';

const writtenByPrograms = ['mime-version', 'message-id', 'received', 'return-path', 'content-type'];
const written = ['from', 'to', 'subject', 'date', 'snapshot-content-location'];

/** The headers of a file that begins as a message does; `null` for another. */
export function mailHeaders(head: Uint8Array): ReadonlyMap<string, string> | null {
  const headers = headerBlock(Buffer.from(head).toString('latin1'))?.headers;
  const isMail =
    writtenByPrograms.some((name) => headers?.has(name)) &&
    written.some((name) => headers?.has(name));
  return headers !== undefined && isMail ? headers : null;
}
