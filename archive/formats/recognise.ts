import { decode } from './decode.ts';
import type { SourceFile } from './files/source-file.ts';
import type { FileClues, FormatReader } from './format-reader.ts';

/** The reader of a file's format: by its content, and where that shows nothing by its name; else `null`. */
export async function recognise(
  file: SourceFile,
  readers: readonly FormatReader[],
): Promise<FormatReader | null> {
  const head = await file.head();
  const clues: FileClues = {
    ending: /\.([^./\\]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? '',
    mediaType: file.told.mediaType,
    head,
    text: decode(head)?.text ?? null,
  };
  return (
    readers.find((reader) => reader.knowsContent(clues)) ??
    readers.find((reader) => reader.knowsName(clues)) ??
    null
  );
}
