import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../archive/encodings/detect-encoding.ts';
import { encodeText } from '../../bench/encodings/encode-text.ts';
import { measureDetection } from '../../bench/encodings/measure-detection.ts';
import { makeNewsModel } from '../../bench/news/news-model.ts';

const news =
  'أعلنت وزارة الثقافة أمس افتتاح المكتبة الوطنية بعد ترميمها، وقال المدير إن القراء عادوا.';
const utf8 = (text: string): Uint8Array => encodeText(text, 'utf-8');
const whole = { isWhole: true } as const;
const nameAndEvidence = (
  bytes: Uint8Array,
  clues: Parameters<typeof detectEncoding>[1] = whole,
) => {
  const found = detectEncoding(bytes, clues);
  return found === null ? null : `${found.encoding} by ${found.by}`;
};
const page = (charset: string): string =>
  `<!doctype html><meta charset="${charset}"><p>${news}</p>`;

describe('detectEncoding', () => {
  it('goes by what the person says before everything else', () => {
    const clues = { forced: 'ISO-8859-6', told: 'utf-8', isWhole: true };
    expect(nameAndEvidence(utf8(`\ufeff${page('utf-8')}`), clues)).toBe('iso-8859-6 by told');
  });

  it('goes by the byte order mark before declarations', () => {
    const marks = (['utf-8', 'utf-16le', 'utf-16be'] as const).map((encoding) =>
      nameAndEvidence(encodeText(`\ufeff${page('windows-1256')}`, encoding), {
        told: 'windows-1256',
        isWhole: true,
      }),
    );
    expect(marks).toEqual(['utf-8 by mark', 'utf-16le by mark', 'utf-16be by mark']);
  });

  it('goes by the header, then by what the page says', () => {
    const bytes = encodeText(page('windows-1256'), 'windows-1256');
    const russian = encodeText('<p>новости</p>', 'windows-1251');
    expect({
      page: nameAndEvidence(bytes),
      header: nameAndEvidence(russian, { told: 'windows-1251', isWhole: true }),
      unknown: nameAndEvidence(bytes, { told: 'x-none', isWhole: true }),
    }).toEqual({
      page: 'windows-1256 by declared',
      header: 'windows-1251 by declared',
      unknown: 'windows-1256 by declared',
    });
  });

  it('believes no declaration that the bytes contradict', () => {
    expect({
      saysUtf8: nameAndEvidence(encodeText(page('utf-8'), 'windows-1256')),
      says1256: nameAndEvidence(utf8(page('windows-1256'))),
      says1252: nameAndEvidence(encodeText(page('iso-8859-1'), 'windows-1256')),
      saysMark: nameAndEvidence(
        Uint8Array.of(0xef, 0xbb, 0xbf, ...encodeText(news, 'windows-1256')),
      ),
      headerWrong: nameAndEvidence(encodeText(page('windows-1256'), 'windows-1256'), {
        told: 'utf-8',
        isWhole: true,
      }),
    }).toEqual({
      saysUtf8: 'windows-1256 by letters',
      says1256: 'utf-8 by bytes',
      says1252: 'windows-1256 by letters',
      saysMark: 'windows-1256 by letters',
      headerWrong: 'windows-1256 by declared',
    });
  });

  it('takes a head that ends within a character for what it is, at every place', () => {
    const bytes = utf8(`${news}€😀`);
    const ends = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(0, at + 1));
    expect([
      ...new Set(ends.map((head) => detectEncoding(head, { isWhole: false })?.encoding)),
    ]).toEqual(['utf-8']);
  });

  it('reads UTF-8 with a torn character as UTF-8', () => {
    const bytes = utf8(news.repeat(3));
    expect(nameAndEvidence(bytes.subarray(1))).toBe('utf-8 by bytes');
  });

  it('knows UTF-16 without a mark by its zeros, Arabic without a space included', () => {
    const texts = [news, 'خبر', 'plain', 'ﻣﺼﺮ ﺑﻠﺪ'];
    expect(
      texts.map((text) => [
        nameAndEvidence(encodeText(text, 'utf-16le')),
        nameAndEvidence(encodeText(text, 'utf-16be')),
      ]),
    ).toEqual(texts.map(() => ['utf-16le by bytes', 'utf-16be by bytes']));
  });

  it('calls ASCII and nothing at all UTF-8', () => {
    expect([nameAndEvidence(utf8('news')), nameAndEvidence(new Uint8Array())]).toEqual([
      'utf-8 by bytes',
      'utf-8 by bytes',
    ]);
  });

  it('is less sure of little than of much, and of noise not at all', () => {
    const confidence = (bytes: Uint8Array): number =>
      detectEncoding(bytes, whole)?.confidence ?? -1;
    const noise = Uint8Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 97 + at * at) % 128));
    const little = confidence(encodeText('في', 'windows-1256'));
    const much = confidence(encodeText(news, 'windows-1256'));
    expect({
      isOrdered: little < much,
      isSure: much > 0.9,
      isNoise: confidence(noise) < 0.5,
    }).toEqual({ isOrdered: true, isSure: true, isNoise: true });
  });

  it('refuses what is no text, a byte order mark before it or not', () => {
    const binaries = [
      Uint8Array.of(0x50, 0x4b, 0x03, 0x04),
      Uint8Array.of(0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00),
      utf8('a\u0000b'),
      utf8('\ufeffa\u0000b'),
      encodeText('\ufeffa\u0001b', 'utf-16le'),
      // A little-endian UTF-32 mark begins like the UTF-16 one.
      Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0),
      new Uint8Array(1000),
      Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at) % 256),
    ];
    expect(binaries.map((bytes) => detectEncoding(bytes, whole))).toEqual(binaries.map(() => null));
  });

  it('allows the control characters that old texts hold', () => {
    expect(nameAndEvidence(utf8('a\tb\u000bc\fd\u001b\u001a'))).toBe('utf-8 by bytes');
  });

  it('tells each encoding by 200 bytes of generated news, and by more', () => {
    const detections = measureDetection(makeNewsModel(), 200, [200, 400, 1000, 4000]);
    const tooOften = detections.filter(({ right, texts }) => right < texts * 0.995);
    expect({ tooOften, measured: detections.length }).toEqual({ tooOften: [], measured: 36 });
  });
});
