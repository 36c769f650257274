/** UTF-8 makes two bytes of an Arabic letter, and 255 bytes are the most a name may have on Linux. */
const mostLetters = 100;

/**
 * A title as the name of a PDF that every file system takes: what Windows forbids in a name, controls and
 * invisible marks of direction are spaces.
 *
 * @param otherwise the name where nothing is left of the title
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function fileNameOf(title: string, otherwise: string): string {
  const plain = title
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const short = plain
    .slice(0, mostLetters)
    .toWellFormed()
    .replace(/[. ]+$/u, '');
  return `${short === '' ? otherwise : short}.pdf`;
}
