import { limits } from '../limits.ts';

/** A message of a mailbox; `bytes` is `null` for one too large to be held. */
export interface MailboxMessage {
  readonly bytes: Uint8Array | null;
  readonly size: number;
  /** Offset in the mailbox behind it. */
  readonly end: number;
}

/**
 * The messages of a mailbox one by one: each begins at a line `From ` that stands first or behind an empty
 * line. Of lines in a message that begin like that, one `>` is taken away.
 *
 * @param from the offset at which the chunks begin
 * @see https://www.rfc-editor.org/rfc/rfc4155
 */
export async function* messagesOfMbox(
  chunks: AsyncIterable<Uint8Array>,
  from: number,
): AsyncGenerator<MailboxMessage> {
  let lines: Buffer[] = [];
  let size = 0;
  let at = from;
  let hasBegun = false;
  let isBehindEmpty = true;
  for await (const line of linesOf(chunks)) {
    const isSeparator = isBehindEmpty && startsWith(line, 'From ');
    if (isSeparator && hasBegun) yield messageOf(lines, size, at);
    at += line.length;
    isBehindEmpty = line.length <= 2 && /^\r?\n$/u.test(line.toString('latin1'));
    if (isSeparator) {
      hasBegun = true;
      lines = [];
      size = 0;
      continue;
    }
    size += line.length;
    if (size > limits.largestInMemory) lines = [];
    else lines.push(isQuoted(line) ? line.subarray(1) : line);
  }
  if (hasBegun) yield messageOf(lines, size, at);
}

function messageOf(lines: readonly Buffer[], size: number, end: number): MailboxMessage {
  return { bytes: size > limits.largestInMemory ? null : Buffer.concat(lines), size, end };
}

function isQuoted(line: Buffer): boolean {
  return line[0] === 0x3e && /^>+From /u.test(line.toString('latin1', 0, 80));
}

function startsWith(line: Buffer, text: string): boolean {
  return line.toString('latin1', 0, text.length) === text;
}

/** A line that does not end is given in pieces of this many bytes. */
const longestLine = 1024 * 1024;

/** Lines with their ends; the last may have none. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let begin = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, begin)) {
      const line = bytes.subarray(begin, end + 1);
      yield rest.length === 0 ? line : Buffer.concat([...rest, line]);
      rest = [];
      length = 0;
      begin = end + 1;
    }
    if (begin < bytes.length) rest.push(bytes.subarray(begin));
    length += bytes.length - begin;
    if (length <= longestLine) continue;
    yield Buffer.concat(rest);
    rest = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(rest);
}
