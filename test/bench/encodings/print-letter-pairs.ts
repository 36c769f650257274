import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { culture } from '../../archive/judged/articles/culture.ts';
import { economy } from '../../archive/judged/articles/economy.ts';
import { everyday } from '../../archive/judged/articles/everyday.ts';
import { health } from '../../archive/judged/articles/health.ts';
import { nature } from '../../archive/judged/articles/nature.ts';
import { politics } from '../../archive/judged/articles/politics.ts';
import { sport } from '../../archive/judged/articles/sport.ts';
import { technology } from '../../archive/judged/articles/technology.ts';
import { countLetterPairs } from './count-letter-pairs.ts';

/** `node test/bench/encodings/print-letter-pairs.ts`: the table over the seeds and the judged articles. */
const seeds = new URL('../../../seeds/', import.meta.url).pathname;
const fromSeeds = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md|html)$/u.test(name) && name !== 'README.md')
  .sort()
  .map((name) => readFileSync(join(seeds, name), 'utf8'));
const judged = [culture, economy, everyday, health, nature, politics, sport, technology]
  .flat()
  .map(({ title, body }) => `${title}\n${body}`);
const texts = [...fromSeeds, ...judged];
const letters = texts.join('').match(/\p{Script=Arabic}/gu)?.length ?? 0;
console.log(`${texts.length} texts, ${letters} letters`);
for (const row of countLetterPairs(texts)) console.log(`  '${row}',`);
