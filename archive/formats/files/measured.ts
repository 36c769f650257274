import type { SourceFile } from './source-file.ts';

/** The file itself, which tells how far into it its reader has come. */
export function measured(file: SourceFile, tell: (bytes: number) => void): SourceFile {
  return {
    ...file,
    async *chunks(from = 0) {
      let at = from;
      for await (const chunk of file.chunks(from)) {
        at += chunk.length;
        tell(at);
        yield chunk;
      }
    },
  };
}
