import { bytesFile } from '../../../../archive/formats/files/bytes-file.ts';
import { Scratch } from '../../../../archive/formats/files/scratch.ts';
import { nothingTold } from '../../../../archive/formats/files/source-file.ts';
import { readSource, type SourceFinding } from '../../../../archive/formats/read-source.ts';
import { readers } from '../../../../archive/formats/readers.ts';

/** Everything that is found in a file, by the readers there are; its name says nothing. */
export async function findingsOf(
  content: string | Uint8Array,
  charset: string | null = null,
): Promise<SourceFinding[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const scratch = new Scratch();
  const file = bytesFile('news.sgm', bytes, scratch, { ...nothingTold, charset });
  const findings: SourceFinding[] = [];
  for await (const finding of readSource(file, { readers, scratch })) findings.push(finding);
  return findings;
}

/** The documents alone, each as its parts and those of its facts that are known. */
export async function documentsOf(content: string | Uint8Array, charset: string | null = null) {
  const findings = await findingsOf(content, charset);
  return findings.flatMap((finding) => {
    if (finding.kind !== 'document' || finding.document.kind !== 'marked') return [];
    const { parts, facts } = finding.document;
    const known = Object.entries(facts).filter(([, value]) => value !== null);
    return [
      {
        parts: parts.map(({ kind, text }) => [kind, text] as const),
        facts: Object.fromEntries(known),
      },
    ];
  });
}
