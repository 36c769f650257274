import { detectEncoding } from '../encodings/detect-encoding.ts';
import { makeDecoder } from '../encodings/make-decoder.ts';
import type { SourceFile } from './files/source-file.ts';
import type { FileClues, FormatReader } from './format-reader.ts';

/**
 * The reader of a file's format: by its content, and where that shows nothing by its name; else `null`.
 *
 * @param forced the encoding that the person who adds the file says it has
 */
export async function recognise(
  file: SourceFile,
  readers: readonly FormatReader[],
  forced: string | null = null,
): Promise<FormatReader | null> {
  const head = await file.head();
  const encoding = detectEncoding(head, {
    told: file.told.charset,
    forced,
    isWhole: file.size === head.length,
  });
  const clues: FileClues = {
    ending: /\.([^./\\]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? '',
    mediaType: file.told.mediaType,
    head,
    // Without the end: the head may end within a character.
    text: encoding === null ? null : makeDecoder(encoding.encoding).decode(head),
  };
  return (
    readers.find((reader) => reader.knowsContent(clues)) ??
    readers.find((reader) => reader.knowsName(clues)) ??
    null
  );
}
