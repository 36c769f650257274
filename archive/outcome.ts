/** The answer of a call that can fail in ways its caller must expect; bugs throw instead. */
export type Outcome<Value, Fault> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Fault };

export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function fail<Fault>(failure: Fault): { ok: false; failure: Fault } {
  return { ok: false, failure };
}
