/**
 * Whether a folded name has the words of another in it, one after the other: «الرواق» means «مجلة الرواق»
 * too.
 */
export function hasName(name: string, wanted: string): boolean {
  return ` ${name} `.includes(` ${wanted} `);
}
