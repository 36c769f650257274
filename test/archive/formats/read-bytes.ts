import type { FormatName } from '../../../archive/article.ts';
import type { RawDocument } from '../../../archive/document.ts';
import { bytesFile } from '../../../archive/formats/files/bytes-file.ts';
import { Scratch } from '../../../archive/formats/files/scratch.ts';
import type { ToldOfFile } from '../../../archive/formats/files/source-file.ts';
import type { Guess } from '../../../archive/formats/guess.ts';
import type { Problem } from '../../../archive/formats/problem.ts';
import { readers } from '../../../archive/formats/readers.ts';
import {
  readSource,
  type SourceFinding,
  type SourceReading,
} from '../../../archive/formats/read-source.ts';

/** What comes out of a file, gathered. */
export interface ReadBytes {
  /** Of the file itself; `null` when it is none that is read. */
  readonly format: FormatName | null;
  readonly encoding: string | null;
  readonly documents: readonly RawDocument[];
  /** Where each document lies, beside the file itself. */
  readonly insides: readonly (string | null)[];
  readonly problems: readonly Problem[];
  readonly guesses: readonly Guess[];
  readonly findings: readonly SourceFinding[];
}

/** Reads a file that is in memory, as an import does. */
export async function readBytes(
  name: string,
  bytes: Uint8Array | string,
  options: Partial<SourceReading> & { readonly told?: ToldOfFile } = {},
): Promise<ReadBytes> {
  const scratch = new Scratch();
  try {
    const { told, ...reading } = options;
    const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    const file = bytesFile(name, raw, scratch, told);
    const findings: SourceFinding[] = [];
    for await (const finding of readSource(file, { readers, scratch, ...reading })) {
      findings.push(finding);
    }
    return gather(findings);
  } finally {
    await scratch.clear();
  }
}

function gather(findings: readonly SourceFinding[]): ReadBytes {
  const documents = findings.filter((finding) => finding.kind === 'document');
  const guesses = findings.filter((finding) => finding.kind === 'guess');
  const end = findings.findLast((finding) => finding.kind === 'end');
  const encoding = guesses.find(({ guess }) => guess.kind === 'encoding')?.guess;
  return {
    format: end?.format ?? null,
    encoding: encoding?.kind === 'encoding' ? encoding.encoding : null,
    documents: documents.map(({ document }) => document),
    insides: documents.map(({ inside }) => inside),
    problems: findings.flatMap((finding) => (finding.kind === 'problem' ? [finding.problem] : [])),
    guesses: guesses.map(({ guess }) => guess),
    findings,
  };
}
