import { bytesFile } from '../../../../archive/formats/files/bytes-file.ts';
import { Scratch } from '../../../../archive/formats/files/scratch.ts';
import { readers } from '../../../../archive/formats/readers.ts';
import { readSource, type SourceFinding } from '../../../../archive/formats/read-source.ts';
import type { RawDocument } from '../../../../archive/document.ts';

/** All that is found in a file, told by its content and its name. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<SourceFinding[]> {
  const scratch = new Scratch();
  try {
    const findings: SourceFinding[] = [];
    const file = bytesFile(name, bytes, scratch);
    for await (const finding of readSource(file, { readers, scratch })) findings.push(finding);
    return findings;
  } finally {
    await scratch.clear();
  }
}

export async function documentsIn(name: string, bytes: Uint8Array): Promise<RawDocument[]> {
  const findings = await readDocument(name, bytes);
  return findings.flatMap((finding) => (finding.kind === 'document' ? [finding.document] : []));
}

export async function problemsIn(name: string, bytes: Uint8Array): Promise<unknown[]> {
  const findings = await readDocument(name, bytes);
  return findings.flatMap((finding) => (finding.kind === 'problem' ? [finding.problem] : []));
}
