import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { ArchiveImplementation } from '../contract/contract.ts';
import { pageAsSet } from '../contract/page-preferences.ts';
import { contentTypeOf, resolveAsset } from '../contract/page-policy.ts';

/** Sends a file of the page's folder, and of no other; `/` is the page itself, as the reader has set it. */
export async function serveAsset(
  response: ServerResponse,
  pageFolder: string,
  pathname: string,
  archive: ArchiveImplementation,
): Promise<void> {
  const asset = resolveAsset(pathname);
  const bytes = asset === null ? null : readOrNull(join(pageFolder, asset));
  if (asset === null || bytes === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  const body =
    asset === 'index.html' ? Buffer.from(await pageAsSet(bytes.toString('utf8'), archive)) : bytes;
  // Names of assets carry a hash of their content; the page itself must always be asked for.
  const caching = asset.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
  response.writeHead(200, {
    'Content-Type': contentTypeOf(asset),
    'Content-Length': body.length,
    'Cache-Control': caching,
  });
  response.end(body);
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
