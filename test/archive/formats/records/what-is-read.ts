import { readBytes } from '../read-bytes.ts';

/** Parts and facts of each document, what is wrong and where, and which name held what; written short. */
export async function whatIsRead(...told: Parameters<typeof readBytes>): Promise<{
  format: string | null;
  documents: readonly (readonly [Readonly<Record<string, unknown>>, ...string[]])[];
  problems: readonly string[];
  mapping: unknown;
}> {
  const { format, documents, findings, guesses } = await readBytes(...told);
  return {
    format,
    documents: documents.map(({ facts, ...document }) => [
      facts,
      ...('parts' in document ? document.parts.map(({ kind, text }) => `${kind}: ${text}`) : []),
    ]),
    problems: findings.flatMap((finding) => {
      if (finding.kind !== 'problem') return [];
      const { problem, place } = finding;
      const where = place === null ? '' : ` ${place.unit} ${String(place.number)}`;
      return [`${problem.kind}${where}`];
    }),
    mapping: guesses.find(({ kind }) => kind === 'mapping'),
  };
}
