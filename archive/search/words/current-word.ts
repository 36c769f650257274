// A word may begin with U+FEFF; it is a character like any other here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A term, given as the first `length` of some bytes, without the space that it begins with. */
export function currentWord(
  { bytes, length }: { readonly bytes: Uint8Array; readonly length: number },
  space: string,
): string {
  return decoder.decode(bytes.subarray(Buffer.byteLength(space), length));
}
