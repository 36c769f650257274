import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import { limits } from '../limits.ts';
import { Unreadable } from '../problem.ts';
import type { Headers } from './read-headers.ts';

/**
 * The content of a response: its chunks joined and its compression undone. Crawlers keep the headers as they
 * came and often the content as they decoded it: what is not as its header says is taken as it is.
 *
 * @throws Unreadable when it grows beyond {@link limits.largestPage}
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-7.1 (chunks)
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4 (content encodings)
 */
export function decodeBody(body: Uint8Array, headers: Headers): Uint8Array {
  const isChunked = /\bchunked\b/iu.test(headers.get('transfer-encoding') ?? '');
  let content = isChunked ? (joinChunks(body) ?? body) : body;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(/\s*,\s*/u);
  // They are listed in the order in which they were put on.
  for (const coding of codings.toReversed()) content = undo(coding, content);
  return content;
}

/** `null` when there are no chunks; what is cut off is kept as far as it goes. */
function joinChunks(body: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const lineEnd = bytes.indexOf('\n', at);
    const line =
      lineEnd === -1 ? '' : bytes.subarray(at, Math.min(lineEnd, at + 64)).toString('latin1');
    const digits = /^([0-9a-f]{1,8})[ \t]*(?:;|\r|$)/iu.exec(line)?.[1];
    if (digits === undefined) break;
    const length = Number.parseInt(digits, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length + 2;
  }
  return chunks.length === 0 ? null : Buffer.concat(chunks);
}

function undo(coding: string, content: Uint8Array): Uint8Array {
  const maxOutputLength = limits.largestPage;
  // A response that was cut off is unpacked as far as it goes.
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    switch (coding) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(content, options);
      case 'deflate':
        // Some servers leave out the zlib header (RFC 9110, 8.4.1.2).
        return ((content[0] ?? 0) & 0x0f) === 8
          ? inflateSync(content, options)
          : inflateRawSync(content, options);
      case 'br':
        return brotliDecompressSync(content, { maxOutputLength });
      case 'zstd':
        return zstdDecompressSync(content, { maxOutputLength });
      default:
        return content;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new Unreadable({ kind: 'too-large', size: null, limit: maxOutputLength });
    }
    return content;
  }
}
