import { expect, it } from 'vitest';
import { readHtml } from '../../../../archive/formats/read-html.ts';

function bodyLength(html: string): number {
  const document = readHtml(html);
  if (document.kind !== 'marked') return 0;
  return document.parts.reduce(
    (sum, { kind, text }) => (kind === 'body' ? sum + text.length : sum),
    0,
  );
}

const words = 'قال الوزير إن السد، في الشمال، فتح أبوابه. ';
const whole = 5_000_000;

it.each([
  ['elements in elements', '<div>'.repeat(100_000) + words + '</div>'.repeat(100_000), words.trim().length],
  ['lines in lines', '<b>'.repeat(100_000) + words, words.trim().length],
  ['ends of nothing', `${'<b>'.repeat(100_000)}${words}${'</i>'.repeat(100_000)}`, words.trim().length],
  ['five megabytes of paragraphs', `<p>${words}</p>`.repeat(whole / 50), (whole / 50) * words.trim().length],
  ['five megabytes of openings', '<'.repeat(whole), 0],
  ['comments that do not end', `${words}${'<!--'.repeat(100_000)}`, words.trim().length],
  ['very many ends of lines', `${'<br>'.repeat(200_000)}${words}`, words.trim().length],
  ['one line of five megabytes', words.repeat(whole / 50), whole / 50],
  ['a comment of empty lines', `<html><!--SingleFile${'\n '.repeat(1_000_000)}-->${words}`, words.trim().length],
  ['text on each of many levels', `<div>${`<p>${words}</p>`.repeat(97)}`.repeat(98), 97 * 98 * words.trim().length],
  ['nothing', '', 0],
])('a page of %s is read to its text', (_, html, length) => {
  expect(bodyLength(html)).toBeGreaterThanOrEqual(length);
}); // prettier-ignore
