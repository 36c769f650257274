import type { EngineProcess } from '../engines/engine-process.ts';
import type { QueryLine } from '../queries/bench-query.ts';

/** Times in milliseconds; `null` for an engine that lacks this kind of query. */
export type Times = readonly number[] | null;

/** Times that the queries before are asked: it takes Java more than a thousand to compile all it needs. */
const warmUpRounds = 3;
/** Queries that one engine answers before it is the next one's turn. */
const perTurn = 10;
/**
 * Seconds after which an engine that scores every match is asked no more queries of a class: FTS5 takes
 * more than a second for each at a million articles. Ours and Lucene are always asked all of them.
 */
const [warmUpSeconds, measuredSeconds] = [5, 30];

/**
 * Asks the same queries of several engines, each in its living process, a few at a time in turn: what else
 * the machine does meanwhile hits all alike.
 *
 * @param warmUp asked first, not measured
 */
export async function askInTurn(
  engines: readonly EngineProcess[],
  warmUp: readonly QueryLine[],
  measured: readonly QueryLine[],
): Promise<ReadonlyMap<EngineProcess, Times>> {
  const rounds = Array.from({ length: warmUpRounds }, () => warmUp).flat();
  await takeTurns(engines, rounds, warmUpSeconds);
  return takeTurns(engines, measured, measuredSeconds);
}

async function takeTurns(
  engines: readonly EngineProcess[],
  queries: readonly QueryLine[],
  seconds: number,
): Promise<ReadonlyMap<EngineProcess, Times>> {
  const times = new Map<EngineProcess, number[] | null>(engines.map((engine) => [engine, []]));
  for (let from = 0; from < queries.length; from += perTurn) {
    for (const engine of inTurn(engines, from / perTurn)) {
      const kept = times.get(engine) ?? null;
      if (kept === null || isSpent(engine, kept, seconds)) continue;
      const answers = await engine.ask('time', queries.slice(from, from + perTurn));
      const measured = answers.filter((answer) => answer !== null);
      if (measured.length < answers.length) times.set(engine, null);
      else kept.push(...measured);
    }
  }
  return times;
}

/** Another one begins each time, so that none always follows the same. */
function inTurn<Item>(items: readonly Item[], turn: number): Item[] {
  const first = turn % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

function isSpent({ name }: EngineProcess, times: readonly number[], seconds: number): boolean {
  if (name === 'khizana' || name === 'lucene') return false;
  return times.reduce((sum, time) => sum + time, 0) > seconds * 1000;
}
