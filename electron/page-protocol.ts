import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import type { ArchiveImplementation } from '../contract/contract.ts';
import { pageAsSet } from '../contract/page-preferences.ts';
import { contentTypeOf, pageHeaders, resolveAsset } from '../contract/page-policy.ts';

type Preferences = Pick<ArchiveImplementation, 'preferences'>;

const pageScheme = 'app';
const pageHost = 'khizana';

/** Where the renderer lives: an origin of its own, unlike `file:`, where every file is one. */
export const pageUrl = `${pageScheme}://${pageHost}/`;

/** Whether an URL belongs to our own page. */
export function isOurPage(url: string): boolean {
  // Node gives every scheme it does not know the origin "null", so the two parts are compared.
  const parsed = URL.parse(url);
  return parsed?.protocol === `${pageScheme}:` && parsed.host === pageHost;
}

/** Makes `app:` a scheme with origins, like `https:`. Electron takes this only before `ready`. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        // Vite marks scripts and styles `crossorigin`, so they are asked for in CORS mode.
        corsEnabled: true,
        codeCache: true,
      },
    },
  ]);
}

/** Serves the renderer's files, and nothing else, under {@link pageUrl}; the page as the reader has set it. */
export function servePage(rendererFolder: string, preferences: Preferences): void {
  protocol.handle(pageScheme, (request) => answerPageRequest(request, rendererFolder, preferences));
}

async function answerPageRequest(
  request: Request,
  rendererFolder: string,
  preferences: Preferences,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(405, 'this page is read only');
  }
  if (!isOurPage(request.url)) return refuse(403, 'no such host');
  const asset = resolveAsset(new URL(request.url).pathname);
  if (asset === null) return refuse(403, 'no such path');
  try {
    const bytes = await readFile(join(rendererFolder, asset));
    const body =
      asset === 'index.html' ? await pageAsSet(bytes.toString('utf8'), preferences) : bytes;
    return new Response(request.method === 'HEAD' ? null : body, {
      headers: { ...pageHeaders, 'Content-Type': contentTypeOf(asset) },
    });
  } catch (error) {
    if (!isMissing(error)) console.error(`khizana: cannot read ${asset}`, error);
    return refuse(404, 'no such file');
  }
}

function refuse(status: number, reason: string): Response {
  return new Response(reason, {
    status,
    headers: { ...pageHeaders, 'Content-Type': contentTypeOf('reason.txt') },
  });
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR';
}
