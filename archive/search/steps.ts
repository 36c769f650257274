/**
 * Work that can be given up between two of its steps: it yields now and then, so that whoever runs it
 * may do something else meanwhile, and returns what it has worked out.
 */
export type Steps<Value> = Generator<void, Value, void>;

/** Runs work to its end without a pause. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Runs work in turns: when so many milliseconds have passed since the last one, the event loop turns, so
 * that other calls are answered and a cancellation is heard.
 *
 * @returns `null` when it was given up; the work is then closed, and its `finally` blocks have run
 */
export async function runInTurns<Value>(
  steps: Steps<Value>,
  signal?: AbortSignal,
  milliseconds = 2,
): Promise<{ readonly value: Value } | null> {
  let turned = performance.now();
  for (;;) {
    if (signal?.aborted === true) {
      steps.return(undefined as Value);
      return null;
    }
    const step = steps.next();
    if (step.done === true) return { value: step.value };
    if (performance.now() - turned < milliseconds) continue;
    await nextTurn();
    turned = performance.now();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
