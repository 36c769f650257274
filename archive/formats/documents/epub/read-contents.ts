import type { PackageFiles } from '../package-files.ts';
import { elementsNamed, firstText, readXml, type XmlElement } from '../xml.ts';
import type { ManifestItem } from './read-book.ts';
import { resolvePath } from './resolve-path.ts';

/** What a book says of its documents outside of them. */
export interface Contents {
  /** What the table of contents calls each. */
  readonly titles: ReadonlyMap<string, string>;
  /** Covers, title pages, tables of contents: the book's and no text. */
  readonly skipped: ReadonlySet<string>;
}

/**
 * Reads a book's navigation: the navigation document of EPUB 3, the NCX and the guide of EPUB 2.
 *
 * @param from path of the package document
 * @see https://www.w3.org/TR/epub-33/#sec-nav
 * @see https://idpf.org/epub/20/spec/OPF_2.0.1_draft.htm#Section2.4.1
 */
export async function readContents(
  parts: PackageFiles,
  document: XmlElement,
  manifest: ReadonlyMap<string, ManifestItem>,
  from: string,
): Promise<Contents> {
  const titles = new Map<string, string>();
  const skipped = new Set<string>();
  for (const { attributes } of elementsNamed(document, 'reference')) {
    skip(attributes.get('type'), resolvePath(attributes.get('href') ?? '', from), skipped);
  }
  const items = [...manifest.values()];
  const navigation = items.find(({ properties }) => properties.includes('nav'));
  if (navigation !== undefined) {
    const root = readXml((await parts.read(navigation.path)) ?? Buffer.alloc(0));
    readNavigation(root, navigation.path, titles, skipped);
  }
  const ncx = items.find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml');
  if (ncx !== undefined) {
    readNcx(readXml((await parts.read(ncx.path)) ?? Buffer.alloc(0)), ncx.path, titles);
  }
  return { titles, skipped };
}

/** Names of EPUB 2's guide and of EPUB 3's landmarks. */
const furniture = new Set(['cover', 'toc', 'title-page', 'titlepage', 'copyright-page']);

function skip(types: string | undefined, path: string | null, skipped: Set<string>): void {
  const isFurniture = types
    ?.toLowerCase()
    .split(/\s+/u)
    .some((type) => furniture.has(type));
  if (isFurniture === true && path !== null) skipped.add(path);
}

function readNavigation(
  root: XmlElement,
  from: string,
  titles: Map<string, string>,
  skipped: Set<string>,
): void {
  for (const nav of elementsNamed(root, 'nav')) {
    const types = nav.attributes.get('type')?.split(/\s+/u) ?? [];
    for (const link of elementsNamed(nav, 'a')) {
      const path = resolvePath(link.attributes.get('href') ?? '', from);
      if (types.includes('landmarks')) skip(link.attributes.get('type'), path, skipped);
      else if (types.includes('toc')) name(path, link.text, titles);
    }
  }
}

function readNcx(root: XmlElement, from: string, titles: Map<string, string>): void {
  for (const point of elementsNamed(root, 'navPoint')) {
    const content = point.children.find((child) => child.name === 'content');
    const label = point.children.find((child) => child.name === 'navLabel');
    if (content === undefined || label === undefined) continue;
    const path = resolvePath(content.attributes.get('src') ?? '', from);
    name(path, firstText(label, 'text') ?? '', titles);
  }
}

/** The first that is said of a document holds: what follows are its sections. */
function name(path: string | null, label: string, titles: Map<string, string>): void {
  const title = label.replace(/\s+/gu, ' ').trim();
  if (path !== null && title !== '' && !titles.has(path)) titles.set(path, title);
}
