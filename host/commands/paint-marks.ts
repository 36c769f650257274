import type { MarkedText } from '../../contract/schemas.ts';

const [bold, plain] = ['\u001b[1m', '\u001b[22m'];

/** A text with its marks in bold, where the terminal can show that. */
export function paintMarks({ text, marks }: MarkedText, canColour: boolean): string {
  if (!canColour) return text;
  let painted = '';
  let at = 0;
  for (const { start, end } of marks) {
    painted += text.slice(at, start) + bold + text.slice(start, end) + plain;
    at = end;
  }
  return painted + text.slice(at);
}
