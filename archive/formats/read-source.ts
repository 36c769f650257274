import type { FormatName } from '../article.ts';
import type { RawDocument } from '../document.ts';
import type { SourceFile } from './files/source-file.ts';
import type { Scratch } from './files/scratch.ts';
import type { FieldMapping } from './field-mapping.ts';
import type { Place } from './finding.ts';
import type { FormatReader, Reading } from './format-reader.ts';
import type { Guess } from './guess.ts';
import { limits } from './limits.ts';
import { Unreadable, type Problem } from './problem.ts';
import { recognise } from './recognise.ts';
import { repairDocument } from './repair-document.ts';

/** What comes out of a file on disk, whatever lies inside it. `inside` is `null` for the file itself. */
export type SourceFinding =
  | {
      readonly kind: 'document';
      readonly inside: string | null;
      readonly document: RawDocument;
      readonly format: FormatName;
      readonly identity: FormatReader['identity'];
      /** Which document it is of those in the same file inside, from 0. */
      readonly ordinal: number;
      readonly resume: number | null;
    }
  | {
      readonly kind: 'problem';
      readonly inside: string | null;
      readonly problem: Problem;
      readonly place: Place | null;
    }
  | { readonly kind: 'guess'; readonly inside: string | null; readonly guess: Guess }
  /** A file has been read to its end, or given up. `format` is `null` when it is none that is read. */
  | {
      readonly kind: 'end';
      readonly inside: string | null;
      readonly format: FormatName | null;
      readonly documents: number;
    };

export interface SourceReading {
  readonly readers: readonly FormatReader[];
  readonly scratch: Scratch;
  readonly encoding?: string | null;
  readonly mapping?: FieldMapping | null;
  /** Offset in bytes to go on from, as a document's `resume` said. */
  readonly from?: number;
}

/** Reads a file and all files inside it. Nothing is thrown: what cannot be read is a finding. */
export async function* readSource(
  file: SourceFile,
  source: SourceReading,
): AsyncGenerator<SourceFinding> {
  yield* readFile(file, null, 0, source, meter(file.size ?? 0));
}

type Meter = Reading['unpacked'];

async function* readFile(
  file: SourceFile,
  inside: string | null,
  depth: number,
  source: SourceReading,
  unpacked: Meter,
): AsyncGenerator<SourceFinding> {
  let format: FormatName | null = null;
  let documents = 0;
  try {
    const reader = await recognise(file, source.readers, source.encoding);
    if (reader === null) throw new Unreadable({ kind: 'unknown-format' });
    format = reader.format;
    const reading: Reading = {
      scratch: source.scratch,
      encoding: source.encoding ?? null,
      mapping: source.mapping ?? null,
      from: depth === 0 ? (source.from ?? 0) : 0,
      unpacked,
    };
    for await (const finding of reader.read(file, reading)) {
      switch (finding.kind) {
        case 'document': {
          const { identity } = reader;
          // A file that is one text has been put right as such.
          const repaired = identity === 'content' ? repairDocument(finding.document) : null;
          if (repaired !== null) {
            yield { kind: 'guess', inside, guess: { kind: 'mojibake', readAs: repaired.readAs } };
          }
          const document = withToldFacts(repaired?.document ?? finding.document, file);
          const resume = depth === 0 ? (finding.resume ?? null) : null;
          const place = { ordinal: documents, resume };
          yield { kind: 'document', inside, document, format, identity, ...place };
          documents += 1;
          break;
        }
        case 'file':
          if (depth === limits.deepestNesting) {
            const problem = { kind: 'nested-too-deep', limit: limits.deepestNesting } as const;
            yield {
              kind: 'problem',
              inside: join(inside, finding.file.name),
              problem,
              place: null,
            };
            break;
          }
          yield* readFile(
            finding.file,
            join(inside, finding.file.name),
            depth + 1,
            source,
            unpacked,
          );
          break;
        case 'problem':
          yield { ...finding, inside, place: finding.place ?? null };
          break;
        case 'guess':
          yield { ...finding, inside };
          break;
      }
    }
  } catch (error) {
    yield { kind: 'problem', inside, problem: problemOf(error), place: null };
  }
  yield { kind: 'end', inside, format, documents };
}

function join(inside: string | null, name: string): string {
  return inside === null ? name : `${inside}/${name}`;
}

/** What the file says of itself goes before what others say of it. */
function withToldFacts(document: RawDocument, { told }: SourceFile): RawDocument {
  const stated = Object.entries(document.facts).filter(([, value]) => value !== null);
  const facts = { ...told.facts, ...Object.fromEntries(stated) };
  if (document.kind === 'bare' || told.title === undefined) return { ...document, facts };
  const isTitled = document.parts.some(({ kind, text }) => kind === 'title' && text.trim() !== '');
  const title = { kind: 'title', text: told.title } as const;
  return { ...document, facts, parts: isTitled ? document.parts : [title, ...document.parts] };
}

/** What an error says of the file that it was thrown over. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Unreadable) return error.problem;
  const cause = error instanceof Error ? error.message : String(error);
  const isSystems = error instanceof Error && 'syscall' in error;
  return { kind: isSystems ? 'unreadable' : 'malformed', cause };
}

/**
 * Counts what is unpacked out of one file on disk, archives inside archives too, and stops what was made to
 * fill a disk.
 */
function meter(size: number): Meter {
  const most = Math.max(limits.totalRatioCountsFrom, size * limits.largestRatio);
  let total = 0;
  return (out, from) => {
    total += out;
    if (total > limits.largestUnpacked) {
      throw new Unreadable({ kind: 'unpacks-too-large', limit: limits.largestUnpacked });
    }
    const isFarMore = out > limits.ratioCountsFrom && out > from * limits.largestRatio;
    if (isFarMore || total > most) {
      throw new Unreadable({ kind: 'unpacks-too-large', limit: limits.largestRatio });
    }
  };
}
