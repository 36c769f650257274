import type {
  ArchiveEvent,
  ArchiveImplementation,
  CallOptions,
  MethodName,
  Reply,
} from '../../contract/contract.ts';
import type { Failure } from '../../contract/failure.ts';
import { succeed, type Outcome } from '../../contract/outcome.ts';
import type { OpenArchive } from '../../service/open-archive.ts';

export type Pretence = Partial<ArchiveImplementation>;

/** An archive that holds still for its picture. */
export interface PosedArchive extends OpenArchive {
  /** Answers with these instead of the archive's own, until told otherwise. */
  readonly pretend: (pretence: Pretence) => void;
  readonly emit: (event: ArchiveEvent) => void;
  /** Calls that have come in, and those of them that are still being answered. */
  readonly calls: () => { readonly begun: number; readonly underWay: number };
}

/** Whatever else would differ from run to run or from machine to machine: times, and where the library lies. */
const steady: { readonly [M in MethodName]?: (value: Reply<M>) => Reply<M> } = {
  overview: (value) => ({ ...value, folder: '~/Khizana' }),
  search: (value) => ({ ...value, tookMs: 4 }),
  jobs: ({ jobs }) => ({ jobs: jobs.map((job) => ({ ...job, ...whenOf(job.id, job.ended) })) }),
  additions: ({ additions }) => ({
    additions: additions.map((each) => ({ ...each, ...whenOf(each.job, each.ended) })),
  }),
  searches: ({ searches }) => ({
    searches: searches.map((search) => ({ ...search, at: whenOf(search.id + 2, null).started })),
  }),
};

/** Looking at a view leaves nothing behind that the next one would show. */
const forgetful: Pretence = {
  recordSearch: () => succeed({}),
  setReadingPlace: () => succeed({}),
};

export function poseArchive(archive: OpenArchive): PosedArchive {
  const listeners = new Set<(event: ArchiveEvent) => void>();
  let pretence = forgetful;
  let [begun, underWay] = [0, 0];
  type Call = (request: unknown, options: CallOptions) => Promise<Outcome<unknown, Failure>>;
  const posed = (method: MethodName): Call => {
    const hold = steady[method] as ((value: unknown) => unknown) | undefined;
    return async (request, options) => {
      const pretended = pretence[method] as Call | undefined;
      if (pretended !== undefined) return pretended(request, options);
      begun += 1;
      underWay += 1;
      try {
        const outcome = await (archive.api[method] as Call)(request, options);
        return outcome.ok && hold !== undefined
          ? { ...outcome, value: hold(outcome.value) }
          : outcome;
      } finally {
        underWay -= 1;
      }
    };
  };
  const methods = Object.keys(archive.api) as MethodName[];
  return {
    ...archive,
    api: Object.fromEntries(
      methods.map((method) => [method, posed(method)]),
    ) as unknown as ArchiveImplementation,
    subscribe(listener) {
      listeners.add(listener);
      const unsubscribe = archive.subscribe(listener);
      return () => {
        listeners.delete(listener);
        unsubscribe();
      };
    },
    pretend(next) {
      pretence = { ...forgetful, ...next };
    },
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    calls: () => ({ begun, underWay }),
  };
}

/** Two minutes of a morning, a day later for each. */
function whenOf<Ended extends string | null>(
  number: number,
  ended: Ended,
): { started: string; ended: Ended } {
  const day = `2025-06-${String(10 + (number % 10))}`;
  return {
    started: `${day}T07:12:00.000Z`,
    ended: (ended === null ? null : `${day}T07:14:00.000Z`) as Ended,
  };
}
