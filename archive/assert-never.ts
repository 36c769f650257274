/** The end of a switch over a union: the compiler sees a forgotten case, a stray value throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
