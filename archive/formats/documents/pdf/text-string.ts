/**
 * A text string of a PDF: bytes, each as a code unit, in UTF-16 or UTF-8 by their mark, else in what is for
 * letters Latin-1.
 *
 * @see https://pdfa.org/resource/iso-32000-2/ 7.9.2.2
 */
export function textString(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(buffer);
  if (bytes.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(buffer);
  if (bytes.startsWith('\u00ef\u00bb\u00bf')) return new TextDecoder('utf-8').decode(buffer);
  return bytes;
}
