import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageHeaders } from '../contract/page-policy.ts';
import type { OpenArchive } from '../service/open-archive.ts';
import { answerCall } from './answer-call.ts';
import { streamEvents } from './event-stream.ts';
import { receiveFile } from './receive-file.ts';
import { refuse } from './refuse.ts';
import { serveAsset } from './serve-asset.ts';
import { openSession, type Session } from './session.ts';

export interface BrowserHost {
  /** The address to open once, with its token. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the reader to a browser on this machine: the page, the contract under `/api/<method>`, and its
 * events under `/api/events`; files that the page gives away come in under `/api/upload`. Listens on 127.0.0.1 and answers nobody without the session's cookie.
 *
 * @param givenFolder where files go that the page gives away
 * @param port 0 lets the system choose a free one
 */
export function startBrowserHost(
  archive: OpenArchive,
  pageFolder: string,
  givenFolder: string,
  port: number,
): Promise<BrowserHost> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: ownPort } = server.address() as AddressInfo;
      const session = openSession(ownPort);
      serve(server, { archive, pageFolder, givenFolder, session, port: ownPort });
      resolve({
        address: `http://127.0.0.1:${ownPort}/?token=${session.token}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

function serve(server: Server, site: Site): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    route(request, response, site).catch((bug: unknown) => {
      console.error('khizana: a request failed', bug);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

interface Site {
  readonly archive: OpenArchive;
  readonly pageFolder: string;
  readonly givenFolder: string;
  readonly session: Session;
  readonly port: number;
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  { archive, pageFolder, givenFolder, session, port }: Site,
): Promise<void> {
  const { method } = request;
  const host = request.headers.host ?? '';
  // A page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding): only our own will do.
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    refuse(request, response, 'the Host header does not name this server');
    return;
  }
  // Joined, not resolved against a base: `//elsewhere/` is a path here, not the name of a host.
  const url = URL.parse(`http://${host}${request.url ?? '/'}`);
  if (url === null) {
    refuse(request, response, 'the path of the address cannot be read');
    return;
  }
  const { pathname, searchParams } = url;
  const isKnown = session.isKnown(request.headers.cookie);
  const cookie = isKnown ? null : session.redeem(searchParams.get('token') ?? '');
  if (cookie !== null && pathname === '/') {
    response.setHeader('Set-Cookie', cookie);
    await serveAsset(response, pageFolder, '/', archive.api);
    return;
  }
  if (!isKnown) {
    refuse(
      request,
      response,
      'this browser has no session; the address opens in one browser, once',
    );
    return;
  }
  if (isForeign(request, host)) {
    refuse(request, response, 'the request comes from another page');
    return;
  }
  if (pathname === '/api/events' && method === 'GET') streamEvents(response, archive);
  else if (pathname === '/api/upload') {
    await receiveFile(request, response, givenFolder, searchParams);
  } else if (pathname.startsWith('/api/')) {
    await answerCall(request, response, archive.api, pathname.slice('/api/'.length));
  } else if (method === 'GET' || method === 'HEAD') {
    await serveAsset(response, pageFolder, pathname, archive.api);
  } else response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

/** Whether a browser says that somebody else's page sent this. */
function isForeign({ headers }: IncomingMessage, host: string): boolean {
  if (headers.origin !== undefined) return headers.origin !== `http://${host}`;
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
