/** Encodings that Arabic news come in, by the names of their standard; the reader can ask for each. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'iso-8859-6',
  'x-mac-arabic',
  'windows-1252',
] as const;
