/** The headers at the beginning of a message or a part: names in lower case, folded lines joined. */
export interface HeaderBlock {
  readonly headers: ReadonlyMap<string, string>;
  /** Offset of what follows the empty line. */
  readonly end: number;
}

/** Headers longer than this are none that a mail program writes. */
const longest = 256 * 1024;

/**
 * @param message one character a byte
 * @returns `null` when it does not begin with a header
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-2.2
 */
export function headerBlock(message: string): HeaderBlock | null {
  const head = message.slice(0, longest);
  const empty = /\r?\n\r?\n/u.exec(head);
  const block = empty === null ? head : head.slice(0, empty.index);
  const lines = block.replace(/\r?\n(?=[ \t])/gu, '').split(/\r?\n/u);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1 || !/^[!-9;-~]+$/u.test(line.slice(0, colon))) {
      // A text's first lines may look like headers; the end of a long head may be cut off.
      if (empty !== null || headers.size === 0) return null;
      break;
    }
    const name = line.slice(0, colon).toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, end: empty === null ? head.length : empty.index + empty[0].length };
}

/** A parameter of a header, as `boundary` of `Content-Type`. */
export function headerParameter(header: string | undefined, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(
    header ?? '',
  );
  return found?.[1] ?? found?.[2] ?? null;
}
