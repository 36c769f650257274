/** Work that pauses now and then, so that whoever drives it can let other work in between or give it up. */
export type Steps<Value> = Generator<void, Value, void>;

/** Does all of it at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
