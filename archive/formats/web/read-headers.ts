/** Fields by their names in lower case; of a name that comes twice the first counts. */
export type Headers = ReadonlyMap<string, string>;

/** The longest line and the most lines that a header is read to have. */
export const headerLimits = { line: 64 * 1024, lines: 1000 } as const;

/**
 * Reads named fields up to an empty line, as HTTP and WARC write them; a line that begins with white space
 * goes on with the one before.
 *
 * @param line gives one line with its end, empty at the end of everything
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/#file-and-record-model
 */
export async function readHeaders(line: () => Promise<Uint8Array>): Promise<Headers> {
  const headers = new Map<string, string>();
  let last = '';
  for (let count = 0; count < headerLimits.lines; count += 1) {
    const text = Buffer.from(await line())
      .toString('utf8')
      .replace(/\r?\n$/u, '');
    if (text === '') break;
    if (/^[ \t]/u.test(text)) {
      if (headers.has(last)) headers.set(last, `${headers.get(last) ?? ''} ${text.trim()}`);
      continue;
    }
    const colon = text.indexOf(':');
    if (colon < 1) continue;
    last = text.slice(0, colon).trim().toLowerCase();
    if (!headers.has(last)) headers.set(last, text.slice(colon + 1).trim());
  }
  return headers;
}
