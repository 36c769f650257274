/** The day and the second at which files were given, as a folder can be named on every system. */
const batchName = /^\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2}$/u;

/** Characters that Windows does not take in a name, and those that are none. */
const unwritable = /[<>:"|?*\\\u0000-\u001f\u007f]/gu;

/**
 * Where a file goes that the page gives away: the segments of a path below the folder of all that is given.
 * Names keep their words in any script; `null` is a path that leads out of the folder or names no file.
 *
 * @param path as the page knows it, with `/` between its segments
 */
export function givenPath(batch: string, path: string): readonly string[] | null {
  if (!batchName.test(batch)) return null;
  const segments = path.split('/');
  if (segments.some((segment) => /^(?:\.{0,2}|\s+)$/u.test(segment))) return null;
  return [batch, ...segments.map((segment) => writable(segment))];
}

/** Windows drops dots and spaces at the end of a name, and would find another file. */
function writable(segment: string): string {
  return segment.replaceAll(unwritable, '_').replace(/[. ]+$/u, '_');
}
