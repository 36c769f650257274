import type { DocumentFacts, RawDocument } from '../../document.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Finding } from '../finding.ts';
import type { FormatReader, Reading } from '../format-reader.ts';
import { zipKind } from '../packed/zip-kind.ts';
import { Unreadable } from '../problem.ts';
import { blocksOfHtml } from './docx/blocks-of-html.ts';
import { directionOfDocx } from './docx/direction-of-docx.ts';
import { languageTag } from './language-tag.ts';
import { openPackage, type PackageFiles } from './package-files.ts';
import { realAuthor } from './real-author.ts';
import { realTitle } from './real-title.ts';
import { firstText, readXml, type XmlElement } from './xml.ts';

/** A Word document (Office Open XML): one document. */
export const docxReader: FormatReader = {
  format: 'docx',
  identity: 'place',
  knowsContent: ({ head }) => zipKind(head) === 'docx',
  knowsName: ({ ending, head }) =>
    ending === 'docx' && (isCompound(head) || zipKind(head) !== null),
  read: readDocx,
};

async function* readDocx(file: SourceFile, reading: Reading): AsyncGenerator<Finding> {
  if (isCompound(await file.head())) throw new Unreadable(problemOfCompound(await file.whole()));
  const parts = await openPackage(file, reading);
  try {
    const facts = await readFacts(parts);
    const html = await htmlOf(Buffer.from(await file.whole()));
    yield { kind: 'document', document: documentOf(html, facts) };
  } finally {
    parts.close();
  }
}

/** Styles of Word by their English names, which its files keep in every language. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

async function htmlOf(buffer: Buffer): Promise<string> {
  // Loaded when the first document is read: most archives have none.
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const options = { styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false };
  const { value } = await mammoth.convertToHtml({ buffer }, { ...options, convertImage });
  return value;
}

interface DocxFacts extends DocumentFacts {
  readonly statedTitle: string | null;
}

/** The day on which a document was made is no date of publication, and not told. */
async function readFacts(parts: PackageFiles): Promise<DocxFacts> {
  // Read here, where size and depth are watched, before mammoth unpacks what it needs.
  for (const name of parts.names.filter((each) => /\.(?:xml|rels)$/iu.test(each))) {
    readXml((await parts.read(name)) ?? Buffer.alloc(0));
  }
  const xmlOf = async (name: string): Promise<XmlElement> =>
    readXml((await parts.read(name)) ?? Buffer.alloc(0));
  const core = await xmlOf('docProps/core.xml');
  return {
    statedTitle: realTitle(firstText(core, 'title')),
    author: realAuthor(firstText(core, 'creator')),
    language: languageTag(firstText(core, 'language')),
    direction: directionOfDocx(await xmlOf('word/document.xml'), await xmlOf('word/styles.xml')),
  };
}

/** A document without any heading is a bare text: its first line may be its title. */
function documentOf(html: string, { statedTitle, ...facts }: DocxFacts): RawDocument {
  const parts = blocksOfHtml(html);
  if (parts.length === 0) throw new Unreadable({ kind: 'no-text' });
  if (parts.some(({ kind }) => kind === 'title')) return { kind: 'marked', parts, facts };
  if (statedTitle !== null) {
    const isFirst = parts[0]?.text === statedTitle;
    const rest = isFirst ? parts.slice(1) : parts;
    return { kind: 'marked', parts: [{ kind: 'title', text: statedTitle }, ...rest], facts };
  }
  if (parts.some(({ kind }) => kind !== 'body')) return { kind: 'marked', parts, facts };
  return { kind: 'bare', text: parts.map(({ text }) => text).join('\n\n'), facts };
}

/** A compound file, which Word writes for its old format and for what is encrypted ([MS-CFB] 2.2). */
function isCompound(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1';
}

/** An encrypted document lies in a stream of this name ([MS-OFFCRYPTO] 2.3.4.4). */
function problemOfCompound(bytes: Uint8Array): Unreadable['problem'] {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isEncrypted ? { kind: 'encrypted' } : { kind: 'unsupported', what: 'Word 97–2003' };
}
