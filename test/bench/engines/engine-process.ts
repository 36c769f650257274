import { fileURLToPath } from 'node:url';
import type { QueryLine } from '../queries/bench-query.ts';
import type { EngineName } from './engine-names.ts';
import type { LuceneCommand } from './find-lucene.ts';
import { LineProcess } from './line-process.ts';

/** What building took. */
export interface Built {
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  readonly segments: number;
  /** Of an engine that is not ours to choose. */
  readonly version?: string;
}

/** What each command gives for a query; `null` from an engine that lacks its kind. */
interface AnswerTo {
  /** Milliseconds. */
  time: number | null;
  /** Articles that match. */
  count: number | null;
  /** Scores of the first page. */
  score: readonly number[] | null;
}

/** An engine that answers from a process of its own; engine-worker.ts says what it is told. */
export class EngineProcess {
  readonly name: EngineName;
  /** Milliseconds that the index took to open. */
  readonly opened: Promise<number>;
  readonly #process: LineProcess;

  constructor(name: EngineName, folder: string, lucene: LuceneCommand | null) {
    this.name = name;
    this.#process = start(name, 'ask', [folder], lucene);
    this.opened = this.#process.answer() as Promise<number>;
  }

  /** Tells the engine queries; what it makes of each. */
  async ask<Command extends keyof AnswerTo>(
    command: Command,
    queries: readonly QueryLine[],
  ): Promise<AnswerTo[Command][]> {
    const answers = await this.#tell([`${command} ${queries.length}`, ...queries]);
    return answers as AnswerTo[Command][];
  }

  /** Opens the index as it stands now; returns its articles. */
  async open(): Promise<number> {
    return (await this.#tell(['open'])) as number;
  }

  /** The largest memory it has held at once, in bytes. */
  async peakBytes(): Promise<number> {
    return (await this.#tell(['memory'])) as number;
  }

  close(): Promise<void> {
    return this.#process.close();
  }

  async #tell(lines: readonly string[]): Promise<unknown> {
    this.#process.tell(lines);
    await this.opened;
    return this.#process.answer();
  }
}

/** Has an engine make its index in a folder from a corpus file. */
export async function buildInProcess(
  name: EngineName,
  folder: string,
  corpus: string,
  lucene: LuceneCommand | null,
): Promise<Built> {
  const building = start(name, 'build', [folder, corpus], lucene);
  const built = (await building.answer()) as Built;
  await building.close();
  return built;
}

/** For engines that hold their whole index. */
const largeHeap = '--max-old-space-size=12288';
const worker = fileURLToPath(new URL('engine-worker.ts', import.meta.url));

function start(
  name: EngineName,
  task: 'build' | 'ask',
  values: readonly string[],
  lucene: LuceneCommand | null,
): LineProcess {
  if (name !== 'lucene') {
    const options = name === 'lunr' || name === 'minisearch' ? [largeHeap] : [];
    return LineProcess.script(worker, [task, name, ...values], options);
  }
  if (lucene === null) throw new Error('There is no Lucene to start');
  return new LineProcess(lucene.java, [...lucene.options, task, ...values]);
}
