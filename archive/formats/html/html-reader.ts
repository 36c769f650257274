import { readHtml } from '../read-html.ts';
import { documentReader } from '../text/document-reader.ts';

const endings: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml']);
const mediaTypes: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * The first tag of a page, behind white space, an XML declaration and comments. A comment ends at its
 * first `-->`: were it free to run on, a file of many comments would be tried in every partition.
 */
const opening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

/** A saved page: one article. */
export const htmlReader = documentReader(
  'html',
  {
    knowsContent: ({ text }) => text !== null && opening.test(text.slice(0, 4096)),
    knowsName: ({ ending, mediaType, text }) =>
      text !== null && (endings.has(ending) || (mediaType !== null && mediaTypes.has(mediaType))),
  },
  readHtml,
);
