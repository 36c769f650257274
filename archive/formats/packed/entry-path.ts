/**
 * A path in an archive as Khizana writes it: with `/`, without `./` before it. `null` for one that leads out
 * of the archive or names no file: nothing is ever unpacked to such a path, but what asks for it is no
 * archive of news.
 */
export function entryPath(written: string): string | null {
  const path = written.replaceAll('\\', '/').replace(/^(?:\.\/+)+/u, '');
  const leadsOut = /^\/|^[A-Za-z]:|\u0000/u.test(path) || path.split('/').includes('..');
  return leadsOut || path === '' ? null : path;
}
