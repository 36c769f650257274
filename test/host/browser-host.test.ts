import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../contract/page-policy.ts';
import { startBrowserHost, type BrowserHost } from '../../host/browser-host.ts';
import { openAddress } from '../support/http-caller.ts';
import { openSeededArchive, type SeededArchive } from '../support/seeded-archive.ts';

const pageFolder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

let archive: SeededArchive;
let givenFolder: string;
let host: BrowserHost;
beforeAll(async () => {
  archive = await openSeededArchive();
  givenFolder = join(archive.folder, 'added');
});
afterAll(() => archive.close());
beforeEach(async () => {
  host = await startBrowserHost(archive, pageFolder, givenFolder, 0);
  return () => host.close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request with headers that `fetch` would not send as they stand. */
function send(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(host.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const tokenPath = (): string => host.address.slice(new URL(host.address).origin.length);
const search = (cookie: string, headers: Record<string, string> = {}): Promise<Answer> =>
  send('/api/search', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: 'أستانا' }),
  });

describe('who the browser host answers', () => {
  test('listens on the loopback address only, on a port of the system’s choice', () => {
    expect(new URL(host.address).hostname).toBe('127.0.0.1');
    expect(Number(new URL(host.address).port)).toBeGreaterThan(0);
  });

  test('gives the page for the token, with a cookie that no script and no other site can use', async () => {
    const { status, headers, body } = await send(tokenPath());
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<html lang="ar" dir="rtl" data-preferences=');
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^khizana-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u),
    ]);
  });

  test('refuses everything without token or cookie', async () => {
    for (const path of ['/', '/?token=wrong', '/assets/x.js', '/api/events', '/nowhere']) {
      expect((await send(path)).status).toBe(403);
    }
    expect((await search('khizana=forged')).status).toBe(403);
  });

  test('tells a person so in words, in both languages', async () => {
    const { body, headers } = await send('/', { headers: { accept: 'text/html' } });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toMatch(/رُفض الطلب[\s\S]*Request refused/u);
  });

  test('spends the token once its cookie has come back, and not before', async () => {
    const { cookie } = await openAddress(host.address);
    expect((await send(tokenPath())).status).toBe(200);
    expect((await search(cookie)).status).toBe(200);
    expect((await send(tokenPath())).status).toBe(403);
    expect((await send('/', { headers: { cookie } })).status).toBe(200);
  });

  test('refuses another Host, as a rebound name would send', async () => {
    const { cookie } = await openAddress(host.address);
    const { port } = new URL(host.address);
    const statusFor = async (name: string): Promise<number> =>
      (await send('/', { headers: { cookie, host: name } })).status;
    expect([
      await statusFor(`127.0.0.1:${port}`),
      await statusFor(`localhost:${port}`),
      await statusFor(`evil.example:${port}`),
      await statusFor('127.0.0.1'),
    ]).toEqual([200, 200, 403, 403]);
  });

  test('refuses another Origin, even with the cookie', async () => {
    const { cookie, origin } = await openAddress(host.address);
    const statusOf = async (headers: Record<string, string>): Promise<number> =>
      (await search(cookie, headers)).status;
    expect([
      await statusOf({ origin }),
      await statusOf({ origin: 'http://evil.example' }),
      await statusOf({ origin: 'null' }),
      await statusOf({ 'sec-fetch-site': 'same-origin' }),
      await statusOf({ 'sec-fetch-site': 'cross-site' }),
      await statusOf({ 'sec-fetch-site': 'same-site' }),
    ]).toEqual([200, 403, 403, 200, 403, 403]);
  });

  test('refuses a path that is none, and takes no path for the name of a host', async () => {
    const { cookie } = await openAddress(host.address);
    expect((await send('http://evil.example/', { headers: { cookie } })).status).toBe(403);
    for (const path of ['///', '//:0/', '//evil.example/index.html']) {
      expect((await send(path, { headers: { cookie } })).status).toBe(404);
    }
  });

  test('knows JSON by its media type, however it is written', async () => {
    const { cookie } = await openAddress(host.address);
    const statusOf = async (type: string): Promise<number> =>
      (await search(cookie, { 'content-type': type })).status;
    expect([
      await statusOf('Application/JSON; charset=utf-8'),
      await statusOf('application/json-patch'),
    ]).toEqual([200, 400]);
  });

  test('takes JSON and nothing else, by POST and by nothing else', async () => {
    const { cookie } = await openAddress(host.address);
    const form = await search(cookie, { 'content-type': 'text/plain' });
    const broken = await send('/api/search', {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: '{',
    });
    const huge = await send('/api/search', {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'ا'.repeat(1024 * 1024) }),
    });
    const got = await send('/api/search', { headers: { cookie } });
    const put = await send('/', { method: 'PUT', headers: { cookie } });
    expect([form, broken, huge, got, put].map(({ status }) => status)).toEqual([
      400, 400, 400, 405, 405,
    ]);
  });
});

describe('what the browser host sends', () => {
  test('every answer carries the policy of the page', async () => {
    const { cookie } = await openAddress(host.address);
    for (const answer of [
      await send('/'),
      await send('/', { headers: { cookie } }),
      await search(cookie),
    ]) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  test('serves the page’s own files and none beside them', async () => {
    const { cookie } = await openAddress(host.address);
    const page = await send('/', { headers: { cookie } });
    const asset = /assets\/[\w.-]+\.js/u.exec(page.body)?.[0] ?? 'no script in the page';
    const served = await send(`/${asset}`, { headers: { cookie } });
    expect([served.status, served.headers['content-type']]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/.bundled',
      '/nope.js',
    ]) {
      expect((await send(path, { headers: { cookie } })).status).toBe(404);
    }
  });

  test('two hosts side by side keep their own readers', async () => {
    const other = await startBrowserHost(archive, pageFolder, givenFolder, 0);
    const here = await openAddress(host.address);
    const there = await openAddress(other.address);
    const jar = `${here.cookie}; ${there.cookie}`;
    expect((await search(jar)).status).toBe(200);
    expect((await fetch(there.origin, { headers: { cookie: jar } })).status).toBe(200);
    await other.close();
  });

  test('a port that is taken is an error that can be told', async () => {
    const { port } = new URL(host.address);
    await expect(startBrowserHost(archive, pageFolder, givenFolder, Number(port))).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
