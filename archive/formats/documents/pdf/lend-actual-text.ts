import { deflateSync, inflateSync } from 'node:zlib';

/**
 * Makes pdf.js pass on what a file says that its glyphs mean. Programs write that where a glyph has no letter
 * of its own, a dot or half of a ligature, which in many Arabic fonts is most of them:
 *
 * ```
 *   /Span << /ActualText <FEFF0629> >> BDC  …the glyphs of ة…  EMC
 * ```
 *
 * pdf.js 6.5 drops it, but passes on the number `MCID` from the
 * same place, and looks at it no closer. So the bytes get the text under that name: in each page's content,
 * packed again, in the room that it had. Content that would not fit stays as it is.
 *
 * @param bytes of the whole file, changed in place
 * @see https://pdfa.org/resource/iso-32000-2/ 14.9.4
 */
export function lendActualText(bytes: Buffer): void {
  for (
    let at = nextStream(bytes, 0);
    at !== null;
    at = nextStream(bytes, at.end + 'endstream'.length)
  ) {
    if (!mayBeContent(at.dictionary)) continue;
    const content = unpack(bytes.subarray(at.start, at.end));
    if (content?.includes('/ActualText') !== true) continue;
    const lent = content.replaceAll('/MCID', '/Mcid').replaceAll('/ActualText', '/MCID');
    const packed = deflateSync(Buffer.from(lent, 'latin1'), { level: 9, memLevel: 9 });
    // What stands behind the end of packed data is not looked at.
    if (packed.length <= at.end - at.start) packed.copy(bytes, at.start);
  }
}

interface StreamPlace {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** A dictionary before a stream is never longer. */
const longestDictionary = 2048;

function nextStream(bytes: Buffer, from: number): StreamPlace | null {
  const keyword = bytes.indexOf('stream', from, 'latin1');
  if (keyword === -1) return null;
  const start = keyword + 'stream'.length + (bytes[keyword + 6] === 0x0d ? 2 : 1);
  const end = bytes.indexOf('endstream', start, 'latin1');
  if (end === -1) return null;
  const before = bytes.toString('latin1', Math.max(from, keyword - longestDictionary), keyword);
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  return { dictionary, start, end };
}

/** Packed by one method, and neither an image, a font nor a part of the file's own bookkeeping. */
function mayBeContent(dictionary: string): boolean {
  const isPacked = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b\s*(?:\]|\/(?!\w+Decode)|>)/u.test(
    dictionary,
  );
  const isOther =
    /\/(?:DecodeParms|Image|XRef|ObjStm|Metadata|Length1|Type1C|CIDFontType0C|OpenType)\b/u;
  return isPacked && !isOther.test(dictionary);
}

function unpack(packed: Buffer): string | null {
  try {
    return inflateSync(packed, { maxOutputLength: largest }).toString('latin1');
  } catch {
    return null;
  }
}

/** Bytes of one page's content: more are drawings. */
const largest = 64 * 1024 * 1024;
