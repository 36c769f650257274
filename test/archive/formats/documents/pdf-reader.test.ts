import { describe, expect, it } from 'vitest';
import { drawLine } from '../../../support/draw-line.ts';
import { glyphWidth, spaceWidth, writePdf, type PdfLine } from '../../../support/write-pdf.ts';
import { documentsIn, problemsIn, readDocument } from './read-document.ts';

const right = 550;

interface Place {
  readonly y: number;
  readonly size?: number;
  readonly end?: number;
}

/** A line of Arabic that ends at the right, drawn as a browser would: marks before their letters. */
function arabic(text: string, { y, size = 10, end = right }: Place): PdfLine {
  const letters = drawLine(text, 'rtl');
  const glyphs = letters.flatMap((letter) => [...Array.from(letter).slice(1), letter.charAt(0)]);
  const width = letters.reduce(
    (sum, letter) => sum + (letter === ' ' ? spaceWidth : glyphWidth),
    0,
  );
  return { glyphs, x: end - (width * size) / 1000, y, size };
}

/** Lines under each other from the top. */
function column(lines: readonly string[], top = 700, end = right): PdfLine[] {
  return lines.map((line, index) => arabic(line, { y: top - index * 14, end }));
}

async function textOf(lines: readonly PdfLine[]): Promise<string> {
  const [document] = await documentsIn('a.pdf', writePdf({ pages: [lines] }));
  if (document === undefined) return '';
  return document.kind === 'bare'
    ? document.text
    : document.parts.map(({ text }) => text).join('\n\n');
}

const restored = { kind: 'guess', inside: null, guess: { kind: 'letters-restored' } };

describe('a PDF', () => {
  it('is one document: its title in larger type, its lines as paragraphs', async () => {
    const pdf = writePdf({
      pages: [
        [
          arabic('افتتاح المعرض الدولي للكتاب', { y: 740, size: 20 }),
          ...column(['افتتح الوزير أمس معرض الكتاب في', 'العاصمة بحضور عدد من الناشرين.']),
          ...column(['وقال إن الدورة هي الأكبر.'], 650),
        ],
        column(['وتابع في الصفحة الثانية حديثه.']),
      ],
      info: { Title: 'Microsoft Word - خبر.docx', Author: 'هند سالم', CreationDate: 'D:20200101' },
    });
    expect(await readDocument('خبر.pdf', pdf)).toEqual([
      restored,
      {
        kind: 'document',
        inside: null,
        format: 'pdf',
        identity: 'place',
        ordinal: 0,
        resume: null,
        document: {
          kind: 'bare',
          text: [
            'افتتاح المعرض الدولي للكتاب',
            'افتتح الوزير أمس معرض الكتاب في العاصمة بحضور عدد من الناشرين.',
            'وقال إن الدورة هي الأكبر.',
            'وتابع في الصفحة الثانية حديثه.',
          ].join('\n\n'),
          facts: { author: 'هند سالم' },
        },
      },
      { kind: 'end', inside: null, format: 'pdf', documents: 1 },
    ]);
  });

  it('has the title that it states where its type gives none', async () => {
    const info = { Title: 'عنوان مذكور' };
    const lines = column(['نص من غير عنوان فيه جملة كاملة.']);
    expect(await documentsIn('a.pdf', writePdf({ pages: [lines], info }))).toMatchObject([
      { kind: 'marked', parts: [{ kind: 'title', text: 'عنوان مذكور' }, { kind: 'body' }] },
    ]);
  });

  it('gives letters in reading order, however they are stored', async () => {
    const text =
      'قال (الوزير) إن م\u064eد\u0651\u064e الشبكة بدأ عام 1990 مع Windows 95 بكلفة ٢٫٥ مليون.';
    const line = arabic(text, { y: 700 });
    // One by one from the right, each with a place of its own.
    const letters = drawLine(text, 'rtl').toReversed();
    let x = right;
    const oneByOne = letters.map((letter): PdfLine => {
      x -= ((letter === ' ' ? spaceWidth : glyphWidth) * 10) / 1000;
      return { glyphs: [...Array.from(letter).slice(1), letter.charAt(0)], x, y: 700 };
    });
    // In reading order from the left, as text behind a scan may be.
    const plain = text.replace(/\p{M}/gu, '');
    const alongTheLine = { glyphs: Array.from(plain), x: 100, y: 700 };
    const upright: PdfLine = { ...line, turned: [0, 1, -1, 0], x: 300, y: 100 };
    expect([
      await textOf([line]),
      await textOf(oneByOne),
      await textOf([alongTheLine]),
      await textOf([upright]),
    ]).toEqual([text, text, plain, text]);
  });

  it('gives letters for their shapes, ligatures included', async () => {
    const shapes = 'ﺍﻟﻮﻻﻳﺎﺕ ﻭﺍﻹﺳﻼﻡ ﻭﻋﺒﺪ ﷲ';
    const line = (glyphs: string): PdfLine => ({ glyphs: Array.from(glyphs), x: 100, y: 700 });
    const drawn = Array.from(shapes).toReversed().join('');
    const reversed = { glyphs: ['م', 'ال', 'س'], x: 100, y: 700 };
    expect([
      await textOf([line(drawn)]),
      // In reading order from the left: the shapes do not join the other way round.
      await textOf([line(shapes)]),
      await textOf([reversed]),
    ]).toEqual(['الولايات والإسلام وعبد الله', 'الولايات والإسلام وعبد الله', 'سلام']);
  });

  it('gives what it says that its glyphs mean', async () => {
    // A letter in two parts, as many fonts draw it: its body, and dots above the line.
    const lines: PdfLine[] = [
      { glyphs: ['ن', 'ي'], x: 100, y: 700 },
      { glyphs: ['\u00a8'], x: 109, y: 708, size: 10, actualText: '' },
      { glyphs: ['ى'], x: 110, y: 700, actualText: 'ث' },
      { glyphs: ['ا'], x: 115, y: 700 },
    ];
    expect(await textOf(lines)).toBe('اثين');
  });

  it('has spaces where the room says so, and none where there is no room', async () => {
    const withRoom: PdfLine[] = [
      { glyphs: Array.from('ديدج'), x: 100, y: 700 },
      { glyphs: Array.from('باتك'), x: 100 + 4 * 5 + 3, y: 700 },
    ];
    const spacedOut: PdfLine = {
      glyphs: Array.from('باتك').flatMap((letter) => [letter, ' ']),
      x: 100,
      y: 700,
      spacing: -125,
    };
    expect([await textOf(withRoom), await textOf([spacedOut])]).toEqual(['كتاب جديد', 'كتاب']);
  });

  it('has its columns read from the right, below what spans them', async () => {
    const first = [
      'كان العمود الأول على اليمين يحوي',
      'سطورا عدة تقرأ من أعلى إلى',
      'أسفل قبل أن ينتقل القارئ بعد ذلك',
    ];
    const second = [
      'إلى العمود الثاني وهو الذي يلي',
      'على اليسار فيقرأ سطوره كلها حتى',
      'نهاية الخبر في آخر الصفحة.',
    ];
    const text = await textOf([
      arabic('عنوان فوق العمودين معا في أعلى الصفحة كلها', { y: 740, size: 20 }),
      ...column(first, 700, 550),
      // Not on the same baselines.
      ...column(second, 695, 350),
    ]);
    expect(text.split('\n\n').slice(1)).toEqual([`${first.join(' ')} ${second.join(' ')}`]);
  });

  it('leaves out what is printed on every page', async () => {
    const pages = ['الأولى', 'الثانية', 'الثالثة'].map((page, index) => [
      arabic('صحيفة المرفأ', { y: 780, size: 8 }),
      ...column([`هذا نص الصفحة ${page} من العدد.`]),
      arabic(`صفحة ${index + 1} من العدد`, { y: 30, size: 8 }),
      arabic(`- ${index + 1} -`, { y: 15, size: 8 }),
    ]);
    const [document] = await documentsIn('a.pdf', writePdf({ pages }));
    expect(document).toMatchObject({
      text: [
        'صحيفة المرفأ',
        'هذا نص الصفحة الأولى من العدد.',
        'هذا نص الصفحة الثانية من العدد.',
        'هذا نص الصفحة الثالثة من العدد.',
      ].join('\n\n'),
    });
  });

  it('joins Latin words that are cut at the end of a line', async () => {
    const line = (text: string, y: number): PdfLine => ({ glyphs: Array.from(text), x: 100, y });
    const lines = [line('The exhibition was inaugu-', 700), line('rated today.', 686)];
    expect(await textOf(lines)).toBe('The exhibition was inaugurated today.');
  });

  it('is refused with a reason when there is nothing to read', async () => {
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<00> <00>]`;
    const page = column(['نص الصفحة.']);
    const cases: [string, Uint8Array, string][] = [
      ['scan.pdf', writePdf({ pages: [[]] }), 'no-text-layer'],
      ['locked.pdf', writePdf({ pages: [page], trailer: encrypt }), 'encrypted'],
      ['empty.pdf', Buffer.from('%PDF-1.7\n'), 'malformed'],
      ['noise.pdf', Buffer.from(`%PDF-1.7\n${'\u0001x<<[('.repeat(500)}`), 'malformed'],
      ['name.pdf', Buffer.from([0, 1, 2, 3]), 'malformed'],
    ];
    for (const [name, bytes, kind] of cases) {
      expect([name, await problemsIn(name, bytes)]).toEqual([
        name,
        [expect.objectContaining({ kind })],
      ]);
    }
  });

  it('that is damaged anywhere ends', async () => {
    const whole = writePdf({ pages: [column(['نص الصفحة الأولى.']), column(['نص الثانية.'])] });
    for (let at = 20; at < whole.length; at += 61) {
      const damaged = Buffer.from(whole);
      damaged.fill(0x3c, at, at + 4);
      for (const bytes of [whole.subarray(0, at), damaged]) {
        expect((await readDocument('a.pdf', bytes)).at(-1)).toMatchObject({ kind: 'end' });
      }
    }
  });

  it('that is cut or claims too much ends', async () => {
    const whole = writePdf({ pages: [column(['نص الصفحة.'])] });
    const claims = Buffer.from(whole.toString('latin1').replace('/Count 1', '/Count 9'), 'latin1');
    for (const bytes of [whole.subarray(0, whole.length - 300), claims]) {
      const findings = await readDocument('a.pdf', bytes);
      expect(findings.at(-1)).toMatchObject({ kind: 'end', format: 'pdf' });
    }
  });
});
