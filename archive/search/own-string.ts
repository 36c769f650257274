/** A copy of a string that was cut out of a text: V8 may keep the whole text for it. */
export function ownString(cut: string): string {
  return Buffer.from(cut).toString();
}
