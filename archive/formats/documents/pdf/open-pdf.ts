import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { Unreadable } from '../../problem.ts';
import { findPieces } from './find-pieces.ts';
import { glyphsOfPage } from './glyphs-of-page.ts';
import { lendActualText } from './lend-actual-text.ts';
import { loadPdfjs } from './load-pdfjs.ts';
import { identity, matrixOf } from './matrix.ts';
import type { FontMeasures, Operation } from './operation.ts';
import type { Piece } from './piece.ts';

/** What a PDF says of itself, as it says it. */
export interface PdfFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** Whether it asks for its pages to be turned from right to left. */
  readonly isRightToLeft: boolean;
}

export interface OpenPdf {
  readonly pageCount: number;
  readonly facts: PdfFacts;
  /** The pieces of lines of a page, from 1, in groups that are written the same way up; upright first. */
  readonly readPage: (number: number) => Promise<Piece[][]>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF. Nothing is fetched and nothing drawn: pages are followed, images skipped. Without the tables
 * for Chinese, Japanese and Korean encodings and the outlines of the fonts that a file may leave out, both
 * of which pdf.js would fetch and Arabic text does not need.
 *
 * @throws Unreadable when it is encrypted or no PDF
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // A copy: pdf.js takes the bytes for itself.
  const data = Uint8Array.from(bytes);
  lendActualText(Buffer.from(data.buffer));
  const { getDocument, OPS } = await loadPdfjs();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const task = getDocument({
    data,
    verbosity: 0,
    maxImageSize: 0,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    return {
      pageCount: document.numPages,
      facts: await factsOf(document),
      readPage: async (number) => readPage(await document.getPage(number), names),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    throw unreadable(error);
  }
}

function unreadable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'PasswordException') return new Unreadable({ kind: 'encrypted' });
  return new Unreadable({ kind: 'malformed', cause: error.message });
}

async function readPage(
  page: PDFPageProxy,
  names: ReadonlyMap<number, string>,
): Promise<Piece[][]> {
  const list = await page.getOperatorList({ annotationMode: 0 });
  const fonts = new Map<string, FontMeasures>();
  const fontOf = (name: string): FontMeasures => {
    const font = fonts.get(name) ?? measuresOf(page, name);
    fonts.set(name, font);
    return font;
  };
  const transform = matrixOf(page.getViewport({ scale: 1 }).transform) ?? identity;
  const groups = glyphsOfPage(operations(list, names), fontOf, transform);
  page.cleanup();
  const upright = groups.find(({ turns }) => turns === 0)?.glyphs ?? [];
  const turned = groups.filter(({ turns }) => turns !== 0);
  return [upright, ...turned.map(({ glyphs }) => glyphs)].map(findPieces);
}

function* operations(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  names: ReadonlyMap<number, string>,
): Generator<Operation> {
  for (const [index, code] of list.fnArray.entries()) {
    const values = list.argsArray[index];
    const name = names.get(code) ?? '';
    yield { name, values: Array.isArray(values) ? (values as unknown[]) : [values] };
  }
}

function measuresOf(page: PDFPageProxy, name: string): FontMeasures {
  const isKnown = page.commonObjs.has(name);
  const font = (isKnown ? page.commonObjs.get(name) : {}) as Record<string, unknown>;
  const unit = matrixOf(font['fontMatrix'])?.[0];
  return { unit: unit ?? 0.001, isVertical: font['vertical'] === true };
}

/** As it is: its types leave out that there may be no XMP. */
interface Metadata {
  readonly info: object;
  readonly metadata: { readonly get: (name: string) => unknown } | null;
}

async function factsOf(document: PDFDocumentProxy): Promise<PdfFacts> {
  const { info, metadata } = (await document.getMetadata()) as Metadata;
  const told = info as Readonly<Record<string, unknown>>;
  const preferences: unknown = await document.getViewerPreferences();
  const { Direction: pages } = (preferences ?? {}) as Readonly<Record<string, unknown>>;
  return {
    title: textOf(told['Title']) ?? textOf(metadata?.get('dc:title')),
    author: textOf(told['Author']) ?? textOf(metadata?.get('dc:creator')),
    language: textOf(told['Language']),
    isRightToLeft: pages === 'R2L',
  };
}

function textOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value.join('، ') : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}
