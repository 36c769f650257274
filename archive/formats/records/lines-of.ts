const newline = 0x0a;

/** A line of a file, without its end; `null` for one that is longer than the limit and was not kept. */
export interface Line {
  readonly bytes: Buffer | null;
  /** In bytes. */
  readonly length: number;
  /** Offset in bytes behind its end. */
  readonly end: number;
  /** Whether a line end closes it: the last line of a file may have none. */
  readonly isClosed: boolean;
}

/**
 * The lines of a file in pieces, in any encoding in which the byte 0x0A is a line end and nothing else:
 * all but UTF-16.
 *
 * @param longest bytes of a line that is kept
 * @param offset of the first piece
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
  offset = 0,
): AsyncGenerator<Line> {
  let begun: Buffer[] = [];
  let length = 0;
  let at = offset;
  const close = (piece: Buffer, isClosed: boolean): Line => {
    length += piece.length;
    at += piece.length + (isClosed ? 1 : 0);
    const whole = begun.length === 0 ? piece : Buffer.concat([...begun, piece]);
    const line = { bytes: length > longest ? null : whole, length, end: at, isClosed };
    begun = [];
    length = 0;
    return line;
  };
  for await (const bytes of chunks) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield close(chunk.subarray(start, end), true);
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    length += rest.length;
    at += rest.length;
    if (length > longest) begun = [];
    // A copy: whoever gives the pieces may use their memory again.
    else if (rest.length > 0) begun.push(Buffer.from(rest));
  }
  if (length > 0) yield close(Buffer.alloc(0), false);
}
