import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentTypeOf, resolveAsset } from '../contract/page-policy.ts';

/** Sends a file of the page's folder, and of no other; `/` is the page itself. */
export function serveAsset(response: ServerResponse, pageFolder: string, pathname: string): void {
  const asset = resolveAsset(pathname);
  const bytes = asset === null ? null : readOrNull(join(pageFolder, asset));
  if (asset === null || bytes === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  // Names of assets carry a hash of their content; the page itself must always be asked for.
  const caching = asset.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
  response.writeHead(200, {
    'Content-Type': contentTypeOf(asset),
    'Content-Length': bytes.length,
    'Cache-Control': caching,
  });
  response.end(bytes);
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
