import { parseArgs } from 'node:util';
import { makeNewsModel } from '../news/news-model.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { measureDetection } from './measure-detection.ts';

/**
 * `npm run bench:encodings`: how often the encoding of a generated text is found by its bytes alone, for
 * each encoding and length. With `--wrong`, the texts that were not.
 */
const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '1000' },
    wrong: { type: 'boolean', default: false },
  },
});
const lengths = [200, 400, 1000, 4000];
const detections = measureDetection(makeNewsModel(), Number(values.texts), lengths);
const cell = ({ right, texts }: { right: number; texts: number }): string => `${right}/${texts}`;
const writings = [...new Set(detections.map(({ writing }) => writing))];
console.log(
  markdownTable(
    writings.map((writing) => ({
      'right of all': writing,
      ...Object.fromEntries(
        detections
          .filter((detection) => detection.writing === writing)
          .map((detection) => [`${detection.length} bytes`, cell(detection)]),
      ),
    })),
  ),
);
if (values.wrong) {
  for (const { writing, length, wrong } of detections) {
    for (const { id, as } of wrong) console.log(`${writing}, ${length} bytes, text ${id}: ${as}`);
  }
}
