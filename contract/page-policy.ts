/**
 * What the page may do and how its files are named, the same in both hosts: Electron serves them over
 * `app://khizana`, the browser host over `http://127.0.0.1`.
 */

/** Scripts, styles, fonts and calls from our own origin; `data:` images are icons in the styles. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with every answer, refusals too. */
export const pageHeaders: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** The content type of an asset by its extension; with `nosniff`, an unknown one is inert bytes. */
export function contentTypeOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(contentTypes, extension)
    ? (contentTypes[extension] ?? 'application/octet-stream')
    : 'application/octet-stream';
}

// A list of what is allowed rather than of what is dangerous: no dot files, no `..`, no `\`, no drive
// letter, no second round of %-encoding can be spelled with these characters.
const safeSegment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * Turns the path of an URL into the relative path of an asset, with `/` between its segments.
 * `/` is `index.html`. `null` is a path that no asset has: it must not reach the file system.
 */
export function resolveAsset(urlPathname: string): string | null {
  if (urlPathname === '/') return 'index.html';
  if (!urlPathname.startsWith('/')) return null;
  const segments: string[] = [];
  for (const encoded of urlPathname.slice(1).split('/')) {
    const segment = decode(encoded);
    if (segment === null || !safeSegment.test(segment)) return null;
    segments.push(segment);
  }
  return segments.join('/');
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
