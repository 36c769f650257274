/** For each query, what `look` makes of it. */
export function tableOf<Value>(queries: readonly string[], look: (query: string) => Value) {
  return Object.fromEntries(queries.map((query) => [query, look(query)]));
}
