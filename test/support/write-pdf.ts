import { deflateSync } from 'node:zlib';

/** Glyphs that are drawn from left to right, each with the text that the file says it stands for. */
export interface PdfLine {
  readonly glyphs: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Added behind each glyph, in thousandths of the size (TJ, with its sign turned). */
  readonly spacing?: number;
  /** What the glyphs mean together, said beside them. */
  readonly actualText?: string;
  /** Text matrix without its place: `[0, 1, -1, 0]` stands upright. */
  readonly turned?: readonly [number, number, number, number];
}

export interface PdfMaking {
  readonly pages: readonly (readonly PdfLine[])[];
  /** Text strings of the information dictionary. */
  readonly info?: Readonly<Record<string, string>>;
  /** Entries added to the trailer, such as `/Encrypt`. */
  readonly trailer?: string;
}

export const pageWidth = 600;
export const pageHeight = 800;
/** Thousandths of the size: what a glyph is wide, a space, and a mark nothing. */
export const glyphWidth = 500;
export const spaceWidth = 250;

/**
 * A PDF with one font of two-byte codes and a ToUnicode table, and no font program: enough for whoever
 * looks for its text.
 *
 * @see https://pdfa.org/resource/iso-32000-2/ 9.7 (composite fonts), 9.10.3 (ToUnicode)
 */
export function writePdf({ pages, info = {}, trailer = '' }: PdfMaking): Buffer {
  const codes = new Map<string, number>();
  const contents = pages.map((lines) => lines.map((line) => draw(line, codes)).join('\n'));
  const kids = pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Written /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Written /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${glyphWidth} /W [${widths(codes)}] >>`,
    stream(toUnicode(codes)),
    `<< ${Object.entries(info)
      .map(([key, text]) => `/${key} ${textString(text)}`)
      .join(' ')} >>`,
  ];
  for (const [index, content] of contents.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + index * 2} 0 R >>`,
      stream(content),
    );
  }
  return put(objects, trailer);
}

function draw(line: PdfLine, codes: Map<string, number>): string {
  const { glyphs, x, y, size = 10, spacing = 0, turned, actualText } = line;
  const shown = glyphs.map((glyph) => {
    const code = codes.get(glyph) ?? codes.size + 1;
    codes.set(glyph, code);
    const written = `<${hex(code)}>`;
    // A mark is drawn over the middle of the glyph behind it, and does not move on.
    if (isMark(glyph)) return `${-glyphWidth / 2} ${written} ${glyphWidth / 2}`;
    return spacing === 0 ? written : `${written} ${-spacing}`;
  });
  const matrix = (turned ?? [1, 0, 0, 1]).join(' ');
  const drawn = `BT /F ${size} Tf ${matrix} ${x} ${y} Tm [${shown.join(' ')}] TJ ET`;
  if (actualText === undefined) return drawn;
  return `/Span <</MCID 1 /ActualText ${textString(actualText)} >> BDC ${drawn} EMC`;
}

function widths(codes: ReadonlyMap<string, number>): string {
  return [...codes]
    .flatMap(([text, code]) => {
      if (isMark(text)) return [`${code} [0]`];
      return text === ' ' || text === '\u00a0' ? [`${code} [${spaceWidth}]`] : [];
    })
    .join(' ');
}

function isMark(text: string): boolean {
  return /^\p{M}+$/u.test(text);
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const pairs = [...codes].map(([text, code]) => {
    const units = Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index)));
    return `1 beginbfchar <${hex(code)}> <${units.join('')}> endbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Written def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...pairs,
    'endcmap end end',
  ].join('\n');
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}

function textString(text: string): string {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}

function stream(content: string): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function put(objects: readonly (string | Buffer)[], trailer: string): Buffer {
  const pieces = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = pieces[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    offsets.push(at);
    const piece = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    pieces.push(piece);
    at += piece.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  pieces.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}
