import type { FormatReader } from '../format-reader.ts';
import { readNdjson } from '../read-ndjson.ts';
import { textOfFile } from '../text/text-of-file.ts';

/** One article a line, each a JSON object. */
export const ndjsonReader: FormatReader = {
  format: 'ndjson',
  identity: 'content',
  knowsContent: ({ text }) => text !== null && beginsWithJsonLine(text),
  knowsName: ({ ending, text }) => text !== null && ['ndjson', 'jsonl'].includes(ending),
  async *read(file, reading) {
    const { text, guesses } = await textOfFile(file, reading);
    for (const guess of guesses) yield { kind: 'guess', guess };
    for (const line of readNdjson(text)) {
      if ('document' in line) yield { kind: 'document', document: line.document };
      else {
        const problem = { kind: 'malformed', cause: line.problem } as const;
        yield { kind: 'problem', problem, place: { unit: 'line', number: line.line } };
      }
    }
  },
};

function beginsWithJsonLine(text: string): boolean {
  const firstLine = text.trimStart().split('\n', 1)[0] ?? '';
  if (!firstLine.startsWith('{')) return false;
  try {
    JSON.parse(firstLine);
    return true;
  } catch {
    return false;
  }
}
