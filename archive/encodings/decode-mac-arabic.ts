/**
 * Mac OS Arabic, which TextDecoder does not know. Digits are written twice in it: as in ASCII, and from
 * 0xB0 on as «٠١٢»; so are space, brackets and most punctuation: what 0x20 to 0x7F holds for text from
 * left to right stands 0x80 higher for text from right to left. Both are the same characters.
 *
 * @see https://www.unicode.org/Public/MAPPINGS/VENDORS/APPLE/ARABIC.TXT
 */
export function decodeMacArabic(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) units[at] = table[bytes[at] as number] as number;
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/** 0x80 to 0xFF, sixteen in a line. */
const upperHalf =
  'Ä\u00a0ÇÉÑÖÜáàâäں«çéè' +
  'êëí…îïñó»ôö÷úùûü' +
  ' !"#$٪&\'()*+،-./' +
  '٠١٢٣٤٥٦٧٨٩:؛<=>؟' +
  '❊ءآأؤإئابةتثجحخد' +
  'ذرزسشصضطظعغ[\\]^_' +
  'ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f' +
  '\u0650\u0651\u0652پٹچەڤگڈڑ{|}ژے';

const table = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? byte : upperHalf.charCodeAt(byte - 0x80),
);
