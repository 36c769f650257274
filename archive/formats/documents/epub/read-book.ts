import { readDate } from '../../../dates/read-date.ts';
import { Unreadable } from '../../problem.ts';
import { languageTag } from '../language-tag.ts';
import type { PackageFiles } from '../package-files.ts';
import { elementsNamed, firstText, readXml, type XmlElement } from '../xml.ts';
import type { Book, Chapter } from './book.ts';
import { readContents, type Contents } from './read-contents.ts';
import { resolvePath } from './resolve-path.ts';

/**
 * The chapters of a book: container.xml names the package document, whose spine puts the documents of its
 * manifest in their order.
 *
 * @throws Unreadable when it is no EPUB or encrypted
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export async function readBook(parts: PackageFiles): Promise<Book> {
  await refuseEncrypted(parts);
  const path = await findPackageDocument(parts);
  const bytes = await parts.read(path);
  if (bytes === null) throw new Unreadable({ kind: 'malformed', cause: `${path} is missing` });
  const document = readXml(bytes);
  const manifest = readManifest(document, path);
  const contents = await readContents(parts, document, manifest, path);
  return { facts: factsOf(document), chapters: chaptersOf(document, manifest, contents) };
}

export interface ManifestItem {
  readonly path: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
}

async function findPackageDocument(parts: PackageFiles): Promise<string> {
  const container = await parts.read('META-INF/container.xml');
  const rootfile = container === null ? [] : elementsNamed(readXml(container), 'rootfile');
  const path = rootfile[0]?.attributes.get('full-path');
  // Some books that readers open have no container.
  const found = path ?? parts.names.find((name) => name.toLowerCase().endsWith('.opf'));
  if (found !== undefined) return found;
  throw new Unreadable({ kind: 'malformed', cause: 'META-INF/container.xml names no document' });
}

/** Fonts may be scrambled in any book; whatever else is encrypted is the book. */
async function refuseEncrypted(parts: PackageFiles): Promise<void> {
  const encryption = await parts.read('META-INF/encryption.xml');
  if (encryption === null) return;
  const methods = elementsNamed(readXml(encryption), 'EncryptedData').map(
    (data) => elementsNamed(data, 'EncryptionMethod')[0]?.attributes.get('Algorithm') ?? '',
  );
  if (methods.some((method) => !fontMethods.has(method)))
    throw new Unreadable({ kind: 'encrypted' });
}

/** @see https://www.w3.org/TR/epub-33/#sec-font-obfuscation */
const fontMethods = new Set([
  'http://www.idpf.org/2008/embedding',
  'http://ns.adobe.com/pdf/enc#RC',
]);

function readManifest(document: XmlElement, from: string): Map<string, ManifestItem> {
  const manifest = new Map<string, ManifestItem>();
  for (const { attributes } of elementsNamed(document, 'item')) {
    const path = resolvePath(attributes.get('href') ?? '', from);
    const id = attributes.get('id');
    if (id === undefined || path === null) continue;
    manifest.set(id, {
      path,
      mediaType: (attributes.get('media-type') ?? '').toLowerCase(),
      properties: (attributes.get('properties') ?? '').split(/\s+/u),
    });
  }
  return manifest;
}

function factsOf(document: XmlElement): Book['facts'] {
  const metadata = elementsNamed(document, 'metadata')[0] ?? document;
  const authors = elementsNamed(metadata, 'creator').map(({ text }) => text.trim());
  const date = firstText(metadata, 'date');
  const [spine] = elementsNamed(document, 'spine');
  const pages = spine?.attributes.get('page-progression-direction');
  return {
    source: firstText(metadata, 'title'),
    author: authors.filter((author) => author !== '').join('، ') || null,
    date: date === null ? null : readDate(date),
    language: languageTag(firstText(metadata, 'language')),
    direction: pages === 'rtl' || pages === 'ltr' ? pages : null,
  };
}

const pageTypes = new Set(['application/xhtml+xml', 'text/html', 'application/x-dtbook+xml']);

function chaptersOf(
  document: XmlElement,
  manifest: ReadonlyMap<string, ManifestItem>,
  { titles, skipped }: Contents,
): Chapter[] {
  const seen = new Set<string>();
  return elementsNamed(document, 'itemref').flatMap(({ attributes }) => {
    const item = manifest.get(attributes.get('idref') ?? '');
    if (item === undefined || !pageTypes.has(item.mediaType) || seen.has(item.path)) return [];
    seen.add(item.path);
    if (item.properties.includes('nav') || skipped.has(item.path)) return [];
    return [{ path: item.path, mediaType: item.mediaType, title: titles.get(item.path) ?? null }];
  });
}
