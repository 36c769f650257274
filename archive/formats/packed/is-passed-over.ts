/**
 * What systems leave in archives for themselves: hidden files as in a folder (`library/find-files.ts`), the
 * resource forks of macOS, the thumbnails of Windows.
 */
export function isPassedOver(path: string): boolean {
  const segments = path.split('/');
  if (segments[0] === '__MACOSX') return true;
  const name = segments.at(-1)?.toLowerCase() ?? '';
  return segments.some((segment) => segment.startsWith('.')) || systemFiles.has(name);
}

const systemFiles: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini']);
