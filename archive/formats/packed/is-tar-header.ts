const blockLength = 512;

/**
 * Whether a file begins with the header of a tar: by its checksum, which the oldest have too. It is the sum
 * of the block's bytes, its own eight read as spaces, in octal.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar Interchange Format)
 */
export function isTarHeader(head: Uint8Array): boolean {
  if (head.length < blockLength || head[0] === 0) return false;
  const written = Buffer.from(head.subarray(148, 156)).toString('latin1');
  const digits = /^ *([0-7]+)[ \0]*$/u.exec(written)?.[1];
  if (digits === undefined) return false;
  let sum = 8 * 0x20;
  for (let at = 0; at < blockLength; at += 1) {
    if (at < 148 || at >= 156) sum += head[at] ?? 0;
  }
  return sum === Number.parseInt(digits, 8);
}
