import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../../archive/encodings/repair-mojibake.ts';
import { europeanText } from '../../bench/encodings/european-text.ts';
import { generateArticle } from '../../bench/news/generate-article.ts';
import { makeNewsModel } from '../../bench/news/news-model.ts';
import { randomNumbers } from '../../bench/random-numbers.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a program makes of UTF-8 that takes it for something else. */
const misread = {
  'windows-1252': (text: string) => new TextDecoder('windows-1252').decode(utf8(text)),
  'windows-1256': (text: string) => new TextDecoder('windows-1256').decode(utf8(text)),
  'iso-8859-1': (text: string) => Buffer.from(text).toString('latin1'),
} as const;
const names = Object.keys(misread) as (keyof typeof misread)[];

const model = makeNewsModel();
const arabic = Array.from({ length: 100 }, (_, at) => {
  const { title, body } = generateArticle(model, at + 1);
  return `${title}\n${body}`;
});
const french = Array.from({ length: 200 }, (_, at) =>
  europeanText('french', randomNumbers(3, at), 400),
);
const english = Array.from({ length: 100 }, (_, at) =>
  europeanText('english', randomNumbers(4, at), 400),
);

describe('repairMojibake', () => {
  it('puts Arabic right that was misread, whatever it was misread as, once and twice', () => {
    const sentence = 'قال الوزير: «لا خلاف بيننا»، وأضاف أن اللقاء – وهو الثالث – كان مثمرا.';
    const cases = names.map((name) => ({ name, once: misread[name](sentence) }));
    expect(
      cases.map(({ name, once }) => [repairMojibake(once), repairMojibake(misread[name](once))]),
    ).toEqual(
      cases.map(({ name }) => {
        const right = { text: sentence, readAs: name };
        return [right, right];
      }),
    );
  });

  it('puts generated news right to the last character', () => {
    const texts = [...arabic, ...french].flatMap((text) =>
      names.map((name) => ({ text, broken: misread[name](text) })),
    );
    expect(texts.map(({ broken }) => repairMojibake(broken)?.text)).toEqual(
      texts.map(({ text }) => text),
    );
  });

  it('leaves right Arabic, French and English texts alone', () => {
    const texts = [...arabic, ...french, ...english];
    expect(texts.filter((text) => repairMojibake(text) !== null)).toEqual([]);
  });

  it('leaves alone what looks misread by chance', () => {
    const texts = [
      'OÙ»',
      '«OÙ» et «LÀ»',
      'LIBERTÉ\u00a0! ÉGALITÉ\u00a0!',
      'PORTUGAL: «A IRMû',
      'أ، ب، ج',
      'ط، ظ، ع، غ',
      'قال «نبأ»، ثم «ملجأ»؟',
      'عکس، چاپ، گچ، ژاله',
      '16 °C, 20 £, © 2010, « Â »',
    ];
    expect(texts.filter((text) => repairMojibake(text) !== null)).toEqual([]);
  });

  it('repairs the lines that are misread and leaves the others', () => {
    const text = ['عنوان صحيح', misread['windows-1256']('فقرة أولى'), 'déjà vu', ''].join('\n');
    expect(repairMojibake(text)).toEqual({
      text: 'عنوان صحيح\nفقرة أولى\ndéjà vu\n',
      readAs: 'windows-1256',
    });
  });

  it('repairs one word of a line in the other script', () => {
    const text = `كتبت صحيفة «${misread['windows-1252']('Libération')}» أمس`;
    expect(repairMojibake(text)?.text).toBe('كتبت صحيفة «Libération» أمس');
  });

  it('repairs a single sign', () => {
    expect(repairMojibake('don\u00e2\u20ac\u2122t')).toEqual({
      text: 'don’t',
      readAs: 'windows-1252',
    });
  });

  it('does nothing to an empty text, and ends on a very long one of nothing else', () => {
    expect([repairMojibake(''), repairMojibake('Ã'.repeat(300_000))]).toEqual([null, null]);
  });
});
