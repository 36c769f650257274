import { bytesFile } from '../../archive/formats/files/bytes-file.ts';
import { Scratch } from '../../archive/formats/files/scratch.ts';
import { readSource } from '../../archive/formats/read-source.ts';
import { readers } from '../../archive/formats/readers.ts';
import type { Problem } from '../../archive/formats/problem.ts';
import type { RawDocument } from '../../archive/document.ts';

/** What is read out of a file, by the path inside it: texts of documents, and what was wrong. */
export type Read = readonly (readonly [inside: string | null, what: string | Problem])[];

/** Reads a file as an import does, with every reader. */
export async function readAll(name: string, bytes: Uint8Array): Promise<Read> {
  const read: (readonly [string | null, string | Problem])[] = [];
  for await (const finding of findingsIn(name, bytes)) {
    if (finding.kind === 'document') read.push([finding.inside, textOf(finding.document)]);
    if (finding.kind === 'problem') read.push([finding.inside, finding.problem]);
  }
  return read;
}

/** The same with everything that is known of it. */
export async function* findingsIn(name: string, bytes: Uint8Array): ReturnType<typeof readSource> {
  const scratch = new Scratch();
  try {
    yield* readSource(bytesFile(name, bytes, scratch), { readers, scratch });
  } finally {
    await scratch.clear();
  }
}

/** Parts one after the other: `title: … | body: …`. */
export function textOf(document: RawDocument): string {
  if (document.kind === 'bare') return document.text;
  const parts = document.parts.filter(({ text }) => text.trim() !== '');
  return parts.map(({ kind, text }) => `${kind}: ${text}`).join(' | ');
}
