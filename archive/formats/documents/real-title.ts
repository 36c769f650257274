/**
 * A title as an editor wrote it, or `null` for what a program left there: a file's name, «Microsoft Word -
 * خبر.docx», «Untitled», a number.
 */
export function realTitle(title: string | null): string | null {
  if (title === null || !/\p{L}{2}/u.test(title)) return null;
  const isFileName = /\.(?:docx?|rtf|odt|pdf|txt|indd|qxd|qxp|p65|pmd|pub|xlsx?|pptx?|html?)$/iu;
  const isProgram =
    /^(?:microsoft |powerpoint |untitled|document ?\d*$|بلا عنوان|مستند ?\d*$|about:|https?:)/iu;
  return isFileName.test(title) || isProgram.test(title) ? null : title;
}
