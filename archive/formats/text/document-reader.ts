import type { FormatName } from '../../article.ts';
import type { RawDocument } from '../../document.ts';
import type { FormatReader } from '../format-reader.ts';
import { textOfFile } from './text-of-file.ts';

type Recognition = Pick<FormatReader, 'knowsContent' | 'knowsName'>;

/** The reader of a format in which a file is one text and one document. */
export function documentReader(
  format: FormatName,
  recognition: Recognition,
  readText: (text: string) => RawDocument,
): FormatReader {
  return {
    format,
    identity: 'place',
    ...recognition,
    async *read(file, reading) {
      const { text, guesses } = await textOfFile(file, reading);
      for (const guess of guesses) yield { kind: 'guess', guess };
      yield { kind: 'document', document: readText(text) };
    },
  };
}
