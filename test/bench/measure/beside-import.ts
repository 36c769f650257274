import { constants, cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EngineProcess } from '../engines/engine-process.ts';
import { LineProcess } from '../engines/line-process.ts';
import { queryClasses, type QueryClass, type QueryLine } from '../queries/bench-query.ts';
import type { Queries } from '../queries/draw-queries.ts';
import { percentile } from './percentile.ts';

/** Times of queries, idle and while another process writes to the index; 95th percentiles in milliseconds. */
export interface BesideImport {
  readonly classes: readonly {
    readonly class: QueryClass;
    readonly idle: number;
    readonly importing: number;
  }[];
  /** Articles a second that came in meanwhile. */
  readonly rate: number;
  /** Until a thousand more articles can be found, in milliseconds: medians. */
  readonly adding: { readonly whole: number; readonly putAndCommit: number };
}

const importWorker = fileURLToPath(new URL('import-worker.ts', import.meta.url));
const [additions, articlesPerAddition] = [7, 1000];
/** Queries after which the reader looks whether there is a newer commit. */
const perTurn = 25;

/** @param folder of an index of ours, which is left as it is: a copy is written to */
export async function besideImport(
  folder: string,
  articles: number,
  queries: Queries,
  perClass: number,
): Promise<BesideImport> {
  const copy = `${folder}-importing`;
  cpSync(folder, copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
  const reader = new EngineProcess('khizana', copy, null);
  const writer = LineProcess.script(importWorker, [copy, String(articles + 1)]);
  try {
    const adding = await addRepeatedly(writer, reader, articles);
    const classes: BesideImport['classes'][number][] = [];
    let [added, seconds] = [0, 0];
    for (const name of queryClasses) {
      const asked = queries[name].slice(perClass, 2 * perClass);
      const warmed = await timesOf(reader, queries[name].slice(0, perClass));
      if (warmed === null) continue;
      const idle = (await timesOf(reader, asked)) ?? [];
      const begun = performance.now();
      await tell(writer, 'import');
      const importing = (await timesOf(reader, asked)) ?? [];
      added += (await tell(writer, 'stop')) as number;
      seconds += (performance.now() - begun) / 1000;
      classes.push({
        class: name,
        idle: percentile(idle, 0.95),
        importing: percentile(importing, 0.95),
      });
    }
    return { classes, adding, rate: added / seconds };
  } finally {
    await Promise.all([reader.close(), writer.close()]);
    rmSync(copy, { recursive: true });
  }
}

async function addRepeatedly(
  writer: LineProcess,
  reader: EngineProcess,
  before: number,
): Promise<BesideImport['adding']> {
  const [whole, putAndCommit]: [number[], number[]] = [[], []];
  for (let addition = 1; addition <= additions; addition++) {
    await tell(writer, `prepare ${articlesPerAddition}`);
    const begun = performance.now();
    putAndCommit.push((await tell(writer, 'add')) as number);
    const found = await reader.open();
    whole.push(performance.now() - begun);
    const expected = before + addition * articlesPerAddition;
    if (found !== expected) throw new Error(`${expected} articles are there, ${found} are found`);
  }
  return { whole: percentile(whole, 0.5), putAndCommit: percentile(putAndCommit, 0.5) };
}

async function timesOf(
  reader: EngineProcess,
  queries: readonly QueryLine[],
): Promise<number[] | null> {
  const times: number[] = [];
  for (let from = 0; from < queries.length; from += perTurn) {
    await reader.open();
    for (const time of await reader.ask('time', queries.slice(from, from + perTurn))) {
      if (time === null) return null;
      times.push(time);
    }
  }
  return times;
}

function tell(worker: LineProcess, line: string): Promise<unknown> {
  worker.tell([line]);
  return worker.answer();
}
