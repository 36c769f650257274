/**
 * Work in steps: a generator that yields every so often, a few microseconds apart, so that its caller
 * may look up in between, and returns its value at the end.
 */
export type Steps<Value> = Generator<void, Value, void>;

/** Runs to the end at one go. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What {@link runInTurns} gives instead of a value when nobody wants that any more. */
export const cancelled = Symbol('cancelled');

export interface TurnOptions {
  /** Of a turn. */
  readonly milliseconds?: number;
  /** Whether other work comes first for now. */
  readonly mustWait?: () => boolean;
}

/**
 * Runs to the end and lets the event loop turn whenever some milliseconds have passed, which is when a newer
 * request can arrive and abort this one. The work is given up between two steps.
 */
export async function runInTurns<Value>(
  steps: Steps<Value>,
  signal: AbortSignal,
  { milliseconds = 2, mustWait = () => false }: TurnOptions = {},
): Promise<Value | typeof cancelled> {
  let turn = performance.now();
  while (!signal.aborted) {
    if (!mustWait()) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (performance.now() - turn < milliseconds) continue;
    }
    await new Promise((resolve) => setImmediate(resolve));
    turn = performance.now();
  }
  closeUnfinished(steps);
  return cancelled;
}

/** Runs its `finally` blocks. */
function closeUnfinished(steps: Generator<void, unknown, void>): void {
  steps.return(undefined);
}
