/** A query in terms of the index, as a tree. */
export type QueryNode =
  | { readonly kind: 'term'; readonly term: string; readonly weight: number }
  /** Terms one after the other. */
  | { readonly kind: 'phrase'; readonly terms: readonly string[]; readonly weight: number }
  | { readonly kind: 'all'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'any'; readonly parts: readonly QueryNode[] }
  /** What matches `wanted` and not `unwanted`. */
  | { readonly kind: 'except'; readonly wanted: QueryNode; readonly unwanted: QueryNode }
  /** What matches `required`; `welcome` only adds to its score. */
  | { readonly kind: 'optional'; readonly required: QueryNode; readonly welcome: QueryNode };

/** The terms of a query, each once: what has to be counted over all segments before scoring. */
export function termsIn(node: QueryNode): Set<string> {
  switch (node.kind) {
    case 'term':
      return new Set([node.term]);
    case 'phrase':
      return new Set(node.terms);
    case 'all':
    case 'any':
      return new Set(node.parts.flatMap((part) => [...termsIn(part)]));
    case 'except':
      return new Set([...termsIn(node.wanted), ...termsIn(node.unwanted)]);
    case 'optional':
      return new Set([...termsIn(node.required), ...termsIn(node.welcome)]);
  }
}
