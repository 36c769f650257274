/**
 * Which of two versions comes first, as https://semver.org/#spec-item-11 has it; what stands behind a `+` does
 * not count.
 *
 * @returns less than 0 when the first does
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const release = compareLists(left.release, right.release);
  if (release !== 0) return release;
  // A version in the making comes before the version itself.
  if (left.making.length === 0 || right.making.length === 0) {
    return right.making.length - left.making.length;
  }
  return compareLists(left.making, right.making);
}

function partsOf(version: string): { release: string[]; making: string[] } {
  const [whole = ''] = version.split('+');
  const dash = whole.indexOf('-');
  if (dash < 0) return { release: whole.split('.'), making: [] };
  return { release: whole.slice(0, dash).split('.'), making: whole.slice(dash + 1).split('.') };
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at], b[at]];
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    const order = compareParts(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers come before words, and go by their value. */
function compareParts(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/u.test(a), /^\d+$/u.test(b)];
  if (isNumber && isOtherNumber) return Number(a) - Number(b);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}
