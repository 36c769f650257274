import type { RawDocument } from '../document.ts';
import { repairMojibake } from '../encodings/repair-mojibake.ts';

/** A document whose letters were put right, and what they had been read as. */
export interface RepairedDocument {
  readonly document: RawDocument;
  readonly readAs: string;
}

/**
 * Puts right the texts of a record in which UTF-8 was once read as something else: exports are often made
 * of several sources, of which one was.
 *
 * @returns `null` when nothing looks so
 */
export function repairDocument(document: RawDocument): RepairedDocument | null {
  const misreadAs: string[] = [];
  const repair = (text: string): string => {
    // Looked for in every text of an archive: a glance first.
    if (!misread.test(text)) return text;
    const repaired = repairMojibake(text);
    if (repaired === null) return text;
    misreadAs.push(repaired.readAs);
    return repaired.text;
  };
  const facts = Object.fromEntries(
    Object.entries(document.facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? repair(fact) : fact,
    ]),
  );
  const repaired: RawDocument =
    document.kind === 'bare'
      ? { ...document, text: repair(document.text), facts }
      : {
          ...document,
          parts: document.parts.map((part) => ({ ...part, text: repair(part.text) })),
          facts,
        };
  const [readAs] = misreadAs;
  return readAs === undefined ? null : { document: repaired, readAs };
}

/** What begins a character of two or three bytes, in the Latin encodings and in windows-1256, and one behind it. */
const misread =
  /[ÂÃØÙÚÛâأآطظغع][\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u2013-\u2122٠-٩ہپچژڈگکںے‌‍]/u;
