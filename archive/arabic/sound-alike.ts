/**
 * Letters that are said alike where they are said at all, and written one for the other by ear: ظ is ض in
 * the Gulf and ز in Cairo, ث is س or ت, ذ is ز or د; and the heavy letters beside the plain ones.
 *
 * @see Habash 2010, «Introduction to Arabic Natural Language Processing», chapter 3 (sounds and spelling)
 */
const groups = ['ضظ', 'ظز', 'ثس', 'ثت', 'ذز', 'ذد', 'صس', 'طت', 'ضد', 'قك'];

const pairs: ReadonlySet<string> = new Set(
  groups.flatMap(([one = '', other = '']) => [one + other, other + one]),
);

/** Whether two folded letters are easily taken for each other by ear. */
export function soundAlike(letter: string, other: string): boolean {
  return pairs.has(letter + other);
}
