/** Characters from which a line counts as filled: shorter ones were broken on purpose. */
const filled = 48;

/**
 * Turns the line breaks that only wrap a paragraph at the edge of some old page into spaces, and keeps
 * those that mean something: after a short line, as in a list or a verse, and around blank lines.
 * The text keeps its length, so that offsets into it stay true.
 */
export function settleLineBreaks(text: string): string {
  const lines = text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n').split('\n');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      return line.trim().length >= filled && next.trim() !== '' ? `${line} ` : `${line}\n`;
    })
    .join('');
}
