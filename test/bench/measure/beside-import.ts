import { constants, cpSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
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
/** Idle and importing take turns, so that what else the machine does hits both. */
const phases = [false, true, false, true];
/** Queries after which it is another class's turn, and the reader looks whether there is a newer commit. */
const perTurn = 25;
/** Milliseconds between turns: an import goes on for longer than its readers ask. */
const pause = 50;

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
    const [warmUp, asked] = [takeOf(queries, 0, perClass), takeOf(queries, perClass, perClass)];
    await timesOf(reader, warmUp);
    const idle: Times = new Map();
    const importing: Times = new Map();
    let [added, seconds] = [0, 0];
    for (const isImporting of phases) {
      const begun = performance.now();
      if (isImporting) await tell(writer, 'import');
      append(isImporting ? importing : idle, await timesOf(reader, asked));
      if (!isImporting) continue;
      added += (await tell(writer, 'stop')) as number;
      seconds += (performance.now() - begun) / 1000;
    }
    const classes = [...idle].map(([name, times]) => ({
      class: name,
      idle: percentile(times, 0.95),
      importing: percentile(importing.get(name) ?? [], 0.95),
    }));
    return { classes, adding, rate: added / seconds };
  } finally {
    await Promise.all([reader.close(), writer.close()]);
    rmSync(copy, { recursive: true });
  }
}

type Times = Map<QueryClass, number[]>;

function takeOf(queries: Queries, from: number, count: number): QueryLine[][] {
  return queryClasses.map((name) => queries[name].slice(from, from + count));
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

/** Asks all classes in turn; those that the engine lacks are left out. */
async function timesOf(reader: EngineProcess, classes: readonly QueryLine[][]): Promise<Times> {
  const times: Times = new Map();
  const longest = Math.max(...classes.map(({ length }) => length));
  for (let from = 0; from < longest; from += perTurn) {
    for (const [at, lines] of classes.entries()) {
      await setTimeout(pause);
      await reader.open();
      const answers = await reader.ask('time', lines.slice(from, from + perTurn));
      const measured = answers.filter((answer) => answer !== null);
      if (measured.length > 0) {
        append(times, new Map([[queryClasses[at] as QueryClass, measured]]));
      }
    }
  }
  return times;
}

function append(times: Times, more: Times): void {
  for (const [name, list] of more) times.set(name, [...(times.get(name) ?? []), ...list]);
}

function tell(worker: LineProcess, line: string): Promise<unknown> {
  worker.tell([line]);
  return worker.answer();
}
