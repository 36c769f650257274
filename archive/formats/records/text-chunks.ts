import type { SourceFile } from '../files/source-file.ts';

/** A file in pieces of text; no character is torn apart between two. */
export async function* textChunks(file: SourceFile, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of file.chunks(0)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
