/** Gives its arguments back unused: they are there for the type checker, which must accept them. */
export function mustCompile(...proofs: readonly unknown[]): readonly unknown[] {
  return proofs;
}
