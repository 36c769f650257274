/** An encoding that UTF-8 is often misread in, and the byte that each of its characters stands for. */
export interface Misreading {
  readonly name: 'windows-1252' | 'windows-1256';
  readonly byteOf: (code: number) => number | null;
}

/**
 * Programs of before and after the WHATWG's standard read bytes 0x80 to 0x9F that windows-1252 leaves
 * open, or all of them in ISO-8859-1, as the control characters of the same number.
 */
export const misreadings: readonly Misreading[] = (['windows-1252', 'windows-1256'] as const).map(
  (name) => {
    const bytes = new Map(Array.from({ length: 0x20 }, (_, at) => [0x80 + at, 0x80 + at]));
    const upperHalf = Uint8Array.from({ length: 0x80 }, (_, at) => 0x80 + at);
    Array.from(new TextDecoder(name).decode(upperHalf), (character, at) =>
      bytes.set(character.charCodeAt(0), 0x80 + at),
    );
    return { name, byteOf: (code) => (code < 0x80 ? code : (bytes.get(code) ?? null)) };
  },
);
