/**
 * The name of a file in an archive whose encoding is not told. UTF-8 proves itself; Arabic names were
 * written in the page of the system that packed them, which is windows-1256 in Windows' own programs and
 * page 720 in those of DOS and in the Explorer. What is neither is read as page 437, as ZIP has it.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (appendix D)
 * @see https://learn.microsoft.com/windows/win32/intl/code-page-identifiers
 */
export function decodeEntryName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const windows = new TextDecoder('windows-1256').decode(bytes);
    if (isArabic(windows)) return windows;
    const arabicDos = decodeBy(upperHalf720, bytes);
    return isArabic(arabicDos) ? arabicDos : decodeBy(upperHalf437, bytes);
  }
}

/** Whether all that lies beyond ASCII is Arabic, and not a lone letter between Latin ones. */
function isArabic(name: string): boolean {
  const beyond = name.match(/[^\u0000-\u007f]/gu) ?? [];
  if (!beyond.every((character) => arabicLetter.test(character))) return false;
  const latin = name.replace(/\.[^./\\]*$/u, '').match(/[A-Za-z]/gu) ?? [];
  return beyond.length > latin.length;
}

const arabicLetter = /[،؛؟ء-غـ-ْ«»]/u;

function decodeBy(upperHalf: string, bytes: Uint8Array): string {
  let name = '';
  for (const byte of bytes) {
    name += byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? '\ufffd');
  }
  return name;
}

const boxes = '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀';
const upperHalf437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»' +
  boxes +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
const upperHalf720 =
  '\ufffd\ufffdéâ\ufffdà\ufffdçêëèïî\ufffd\ufffd\ufffd\ufffd\u0651\u0652ô¤ـûùءآأؤ£إئابةتثجحخدذرزسشص«»' +
  boxes +
  'ضطظعغفµقكلمنهوىي≡\u064b\u064c\u064d\u064e\u064f\u0650≈°∙·√ⁿ²■\u00a0';
