import { headerBlock, headerParameter } from './header-block.ts';

/** The page in a web archive, its bytes as they were served. */
export interface RootPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly url: string | null;
}

const deepest = 8;

/**
 * The first HTML part of a message, decoded. A web archive's others are its frames.
 *
 * @param message one character a byte
 * @see https://www.rfc-editor.org/rfc/rfc2557
 */
export function rootPage(message: string, depth = 0): RootPage | null {
  const block = headerBlock(message);
  if (block === null) return null;
  const type = block.headers.get('content-type') ?? '';
  const body = message.slice(block.end);
  if (/^text\/html\b|^application\/xhtml\+xml\b/iu.test(type)) {
    return {
      bytes: decodeTransfer(body, block.headers.get('content-transfer-encoding') ?? ''),
      charset: headerParameter(type, 'charset'),
      url:
        block.headers.get('content-location') ??
        block.headers.get('snapshot-content-location') ??
        null,
    };
  }
  const boundary = /^multipart\//iu.test(type) ? headerParameter(type, 'boundary') : null;
  if (!boundary || depth === deepest) return null;
  for (const part of partsBetween(body, boundary)) {
    const page = rootPage(part, depth + 1);
    if (page !== null) return page;
  }
  return null;
}

/** @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1 */
function* partsBetween(body: string, boundary: string): Generator<string> {
  const line = `\n--${boundary}`;
  const text = `\n${body}`;
  let at = text.indexOf(line);
  while (at !== -1) {
    const begin = text.indexOf('\n', at + line.length);
    if (text.startsWith('--', at + line.length) || begin === -1) return;
    at = text.indexOf(line, begin);
    yield text.slice(begin + 1, at === -1 ? undefined : at).replace(/\r$/u, '');
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc2045#section-6 */
function decodeTransfer(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(
        body
          .replace(/=[ \t]*\r?\n/gu, '')
          .replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        'latin1',
      );
    default:
      return Buffer.from(body, 'latin1');
  }
}
