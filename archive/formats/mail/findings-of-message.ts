import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { readDate } from '../../dates/read-date.ts';
import type { DocumentFacts, RawDocument } from '../../document.ts';
import { bytesFile } from '../files/bytes-file.ts';
import type { Scratch } from '../files/scratch.ts';
import type { Finding } from '../finding.ts';
import { partsOfPiece } from '../html/parts-of-piece.ts';

/** Attachments in which news is sent. */
const readable = /\.(?:html?|docx|pdf|txt|md)$/iu;

/**
 * What a message holds: the files attached to it that may be news, then its own text as an article.
 *
 * @throws Error of postal-mime when it nests too deep or its headers are too long
 */
export async function findingsOfMessage(
  message: Uint8Array,
  scratch: Scratch,
): Promise<readonly Finding[]> {
  const email = await PostalMime.parse(message);
  const facts = factsOfMail(email);
  const files = email.attachments.flatMap((attachment): Finding[] => {
    const file = fileOf(attachment, facts, scratch);
    return file === null ? [] : [{ kind: 'file', file }];
  });
  const document = documentOfMail(email, facts);
  if (document !== null) return [...files, { kind: 'document', document }];
  return files.length > 0 ? files : [{ kind: 'problem', problem: { kind: 'no-text' } }];
}

function documentOfMail(email: Email, facts: DocumentFacts): RawDocument | null {
  const fromHtml = partsOfPiece(email.html ?? '');
  const body = fromHtml.length > 0 ? fromHtml : partsOfText(email.text ?? '');
  const title = email.subject?.trim() ?? '';
  if (body.length === 0) return null;
  return { kind: 'marked', parts: [{ kind: 'title', text: title }, ...body], facts };
}

/** Mail programs break lines where they are full; an empty line parts paragraphs. */
function partsOfText(text: string): { kind: 'body'; text: string }[] {
  return text
    .split(/\r?\n(?:[ \t]*\r?\n)+/u)
    .map((paragraph) => ({ kind: 'body' as const, text: paragraph.trim() }))
    .filter((part) => part.text !== '');
}

function factsOfMail(email: Email): DocumentFacts {
  const from = nameOf(email.from);
  // The day that the sender's clock showed, and not that of Greenwich.
  const written = email.headers.find(({ key }) => key === 'date')?.value;
  const date = (written === undefined ? null : readDate(written)) ?? readDate(email.date ?? '');
  return {
    externalId: email.messageId?.replace(/^<|>$/gu, '') ?? null,
    source: from,
    author: from,
    date,
  };
}

function nameOf(address: Address | undefined): string | null {
  const name = address?.name.trim() ?? '';
  return name === '' ? (address?.address ?? null) : name;
}

function fileOf(
  { filename, mimeType, content, related }: Attachment,
  { source = null, date = null }: DocumentFacts,
  scratch: Scratch,
): ReturnType<typeof bytesFile> | null {
  if (filename === null || !readable.test(filename) || related === true) return null;
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  const name = filename.replaceAll('\\', '/').split('/').at(-1) ?? filename;
  // Most programs call what they do not know a stream of bytes.
  const mediaType = mimeType === 'application/octet-stream' ? null : mimeType;
  return bytesFile(name, bytes, scratch, { mediaType, charset: null, facts: { source, date } });
}
