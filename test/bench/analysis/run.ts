import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from '../report/markdown-table.ts';
import { freezeLexicon } from './freeze-lexicon.ts';
import { makeTexts } from './make-texts.ts';
import { measureStages } from './measure-stages.ts';

/**
 * `npm run bench:analysis`: how many words a second each stage of the analysis takes, one core, over
 * generated news, or with `--text FILE` over the lines of a file.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '4000' },
    rounds: { type: 'string', default: '15' },
    text: { type: 'string' },
  },
});
const texts =
  values.text === undefined
    ? makeTexts(Number(values.articles))
    : readFileSync(values.text, 'utf8').split('\n').filter(Boolean);
const folder = mkdtempSync(join(tmpdir(), 'khizana-bench-'));
try {
  const lexicon = freezeLexicon(join(folder, 'lexicon'), texts);
  const { tokens, differentWords, stages } = measureStages(texts, lexicon, Number(values.rounds));
  console.log(
    `${texts.length.toLocaleString('en')} texts, ${tokens.toLocaleString('en')} words, ` +
      `${differentWords.toLocaleString('en')} different; medians of ${values.rounds} rounds in turn. ` +
      `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown'}, load ${(loadavg()[0] ?? NaN).toFixed(2)}.\n`,
  );
  console.log(
    markdownTable(
      stages.map(({ name, milliseconds }) => ({
        stage: name,
        'million words/s': (tokens / milliseconds / 1e3).toFixed(2),
        'ns/word': ((milliseconds * 1e6) / tokens).toFixed(0),
      })),
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}
