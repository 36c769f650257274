import type { RawDocument } from '../../document.ts';
import type { FormatReader } from '../format-reader.ts';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../files/source-file.ts';
import { limits } from '../limits.ts';
import { Unreadable } from '../problem.ts';
import { composeText, type ComposedText } from './pdf/compose-text.ts';
import { openPdf, type OpenPdf, type PdfFacts } from './pdf/open-pdf.ts';
import type { Piece } from './pdf/piece.ts';
import { languageTag } from './language-tag.ts';
import { realAuthor } from './real-author.ts';
import { realTitle } from './real-title.ts';

/** A PDF with a text layer: one document. */
export const pdfReader: FormatReader = {
  format: 'pdf',
  identity: 'place',
  // The header may have other bytes before it (ISO 32000-2, 7.5.2; readers look into the first 1024).
  knowsContent: ({ head }) => Buffer.from(head.subarray(0, 1024)).includes('%PDF-'),
  knowsName: ({ ending, mediaType, text }) =>
    text === null && (ending === 'pdf' || mediaType === 'application/pdf'),
  read: readPdf,
};

async function* readPdf(file: SourceFile): AsyncGenerator<Finding> {
  const pdf = await openPdf(await file.whole());
  try {
    const pages: Piece[][][] = [];
    yield* readPages(pdf, pages);
    const text = composeText(pages);
    if (text.areLettersRestored) yield { kind: 'guess', guess: { kind: 'letters-restored' } };
    yield { kind: 'document', document: documentOf(text, pdf.facts) };
  } finally {
    await pdf.close();
  }
}

/** So many pages in a row that cannot be read are the end: a file may claim to have a thousand million. */
const mostBrokenInRow = 10;

async function* readPages(pdf: OpenPdf, pages: Piece[][][]): AsyncGenerator<Finding> {
  let broken = 0;
  let letters = 0;
  for (let number = 1; number <= pdf.pageCount && broken < mostBrokenInRow; number += 1) {
    try {
      const page = await pdf.readPage(number);
      pages.push(page);
      letters += page.flat().reduce((sum, piece) => sum + piece.letters.length, 0);
      broken = 0;
    } catch (error) {
      broken += 1;
      const cause = error instanceof Error ? error.message : String(error);
      const place = { unit: 'page', number } as const;
      yield { kind: 'problem', problem: { kind: 'malformed', cause }, place };
    }
    if (letters > limits.longestArticle) {
      throw new Unreadable({ kind: 'too-long', length: letters, limit: limits.longestArticle });
    }
  }
  if (letters === 0) throw new Unreadable({ kind: broken > 0 ? 'no-text' : 'no-text-layer' });
}

/**
 * With a title in larger type, a text that begins with it, as what tells the title is only its look. Else with
 * the title that the file states. The day on which a file was made is no date of publication.
 */
function documentOf(text: ComposedText, stated: PdfFacts): RawDocument {
  const facts = {
    author: realAuthor(stated.author),
    language: languageTag(stated.language),
    direction: stated.isRightToLeft ? ('rtl' as const) : null,
  };
  const [first = '', ...rest] = text.paragraphs;
  const title = text.title ?? (isHeadline(first) ? first : null);
  const body = text.title === null && title !== null ? rest : text.paragraphs;
  const statedTitle = realTitle(stated.title);
  if (text.title === null && statedTitle !== null && statedTitle !== title) {
    const parts = text.paragraphs.map((paragraph) => ({ kind: 'body' as const, text: paragraph }));
    return { kind: 'marked', parts: [{ kind: 'title', text: statedTitle }, ...parts], facts };
  }
  if (title === null) {
    const parts = text.paragraphs.map((paragraph) => ({ kind: 'body' as const, text: paragraph }));
    return { kind: 'marked', parts, facts };
  }
  return { kind: 'bare', text: [title, ...body].join('\n\n'), facts };
}

function isHeadline(paragraph: string): boolean {
  return paragraph.length <= 160 && !/[.؛:…]$/u.test(paragraph);
}
