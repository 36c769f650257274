import { decodeAll } from '../../../archive/encodings/decode-all.ts';
import { detectEncoding } from '../../../archive/encodings/detect-encoding.ts';
import { generateArticle } from '../news/generate-article.ts';
import type { NewsModel } from '../news/news-model.ts';
import { randomNumbers } from '../random-numbers.ts';
import { encodeText } from './encode-text.ts';
import { europeanText } from './european-text.ts';

/** One way of writing, and how its texts are made. */
interface Writing {
  readonly name: string;
  readonly encoding: string;
  readonly text: (model: NewsModel, id: number, length: number) => string;
  readonly isRightToLeft?: boolean;
}

const arabic = [
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16LE, no mark'],
  ['utf-16be', 'UTF-16BE, no mark'],
  ['windows-1256', 'windows-1256'],
  ['iso-8859-6', 'ISO-8859-6'],
  ['x-mac-arabic', 'Mac Arabic, ASCII spaces and digits'],
] as const;

const writings: readonly Writing[] = [
  ...arabic.map(([encoding, name]) => ({ encoding, name, text: arabicText })),
  {
    name: 'Mac Arabic, spaces and digits from right to left',
    encoding: 'x-mac-arabic',
    text: arabicText,
    isRightToLeft: true,
  },
  ...(['french', 'english'] as const).map((language) => ({
    name: `windows-1252, ${language === 'french' ? 'French' : 'English'}`,
    encoding: 'windows-1252',
    text: (_model: NewsModel, id: number, length: number) =>
      europeanText(language, randomNumbers(7, id), length),
  })),
];

export interface Detection {
  readonly writing: string;
  readonly length: number;
  readonly right: number;
  readonly texts: number;
  /** The first that went wrong, and what it was taken for. */
  readonly wrong: readonly { readonly id: number; readonly as: string | null }[];
}

/**
 * Detects the encoding of generated texts that nothing declares. Right is what reads as it was written:
 * Mac Arabic and ISO-8859-6 have the same bytes for the same letters, so that either may read a text.
 *
 * @param lengths in bytes
 */
export function measureDetection(
  model: NewsModel,
  texts: number,
  lengths: readonly number[],
): Detection[] {
  return writings.flatMap(({ name, encoding, text, isRightToLeft }) =>
    lengths.map((length) => {
      const wrong: { id: number; as: string | null }[] = [];
      for (let id = 1; id <= texts; id++) {
        const bytes = encodeText(text(model, id, length), encoding, isRightToLeft);
        const head = bytes.subarray(0, length);
        const found = detectEncoding(head, { isWhole: false })?.encoding ?? null;
        const isRight = found !== null && decodeAll(head, found) === decodeAll(head, encoding);
        if (!isRight) wrong.push({ id, as: found });
      }
      return { writing: name, length, right: texts - wrong.length, texts, wrong };
    }),
  );
}

/** From somewhere in an article; every third has Latin words and Arabic digits among the others. */
function arabicText(model: NewsModel, id: number, length: number): string {
  const random = randomNumbers(11, id);
  let text = '';
  for (let part = 0; text.length < length + 400; part++) {
    const { title, body } = generateArticle(model, id + part * 10_000);
    text += `${title}\n${body}\n`;
  }
  if (id % 3 === 0) text = mixed(text, random);
  const from = Math.floor(random() * 400);
  return text.slice(from, from + length);
}

const foreign = ['Reuters', 'BBC', 'UNESCO', '٢٠١٧', '١٥٪', '2010', 'G20', '«الحياة»', '(AFP)'];

function mixed(text: string, random: () => number): string {
  return text
    .split(' ')
    .map((word) =>
      random() < 0.08 ? (foreign[Math.floor(random() * foreign.length)] as string) : word,
    )
    .join(' ');
}
