import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowserHost, type BrowserHost } from '../../host/browser-host.ts';
import { givenPath } from '../../host/given-path.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import { openAddress, type HttpCaller } from '../support/http-caller.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';

const batch = '2026-11-25 09.30.00';
const library = makeFolder();
const folder = join(library, 'added');
const pageFolder = join(import.meta.dirname, '..', '..', 'dist', 'renderer');

let host: BrowserHost;
let caller: HttpCaller;
beforeAll(async () => {
  // No call of the contract is made here.
  const archive = { subscribe: () => () => undefined } as unknown as OpenArchive;
  host = await startBrowserHost(archive, pageFolder, folder, 0);
  caller = await openAddress(host.address);
});
afterAll(async () => {
  await host.close();
  removeFolder(library);
});

interface Sent {
  readonly path: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
}

async function send({ path, body = 'خبر', headers = {} }: Sent): Promise<[number, unknown]> {
  const asked = new URLSearchParams({ batch, path });
  const response = await fetch(`${caller.origin}/api/upload?${asked}`, {
    method: 'POST',
    headers: {
      cookie: caller.cookie,
      origin: caller.origin,
      'content-type': 'application/octet-stream',
      ...headers,
    },
    body,
  });
  return [response.status, await response.json()];
}

describe('a file that the page gives away', () => {
  test('lies below the folder as it was, and is answered with what to add', async () => {
    expect(await send({ path: 'صحف/2018/أول.txt' })).toEqual([
      200,
      { ok: true, value: { path: join(folder, batch, 'صحف') } },
    ]);
    expect(await send({ path: 'وحده.txt', body: new Uint8Array(3_000_000) })).toEqual([
      200,
      { ok: true, value: { path: join(folder, batch, 'وحده.txt') } },
    ]);
    expect(readFileSync(join(folder, batch, 'صحف', '2018', 'أول.txt'), 'utf8')).toBe('خبر');
    expect(readFileSync(join(folder, batch, 'وحده.txt')).length).toBe(3_000_000);
  });

  test('is never written over another', async () => {
    await send({ path: 'once.txt', body: 'one' });
    expect(await send({ path: 'once.txt', body: 'two' })).toMatchObject([
      500,
      { failure: { kind: 'library-unwritable', path: join(folder, batch, 'once.txt') } },
    ]);
    expect(readFileSync(join(folder, batch, 'once.txt'), 'utf8')).toBe('one');
  });

  test('is refused without the session, from another page, or as what a form can send', async () => {
    expect([
      await send({ path: 'x.txt', headers: { cookie: '' } }),
      await send({ path: 'x.txt', headers: { origin: 'http://evil.example' } }),
      await send({ path: 'x.txt', headers: { 'content-type': 'text/plain' } }),
    ]).toMatchObject([
      [403, { failure: { kind: 'refused' } }],
      [403, { failure: { kind: 'refused' } }],
      [400, { failure: { kind: 'invalid-request', method: 'upload' } }],
    ]);
    expect(existsSync(join(folder, batch, 'x.txt'))).toBe(false);
  });

  test('leaves nothing when it breaks off', async () => {
    const { hostname, port } = new URL(caller.origin);
    const asked = new URLSearchParams({ batch, path: 'half.txt' });
    const headers = {
      cookie: caller.cookie,
      'content-type': 'application/octet-stream',
      'content-length': '1000',
    };
    const half = request({
      hostname,
      port,
      method: 'POST',
      path: `/api/upload?${asked}`,
      headers,
    });
    half.on('error', () => undefined);
    half.write('half');
    await expect.poll(() => existsSync(join(folder, batch, 'half.txt'))).toBe(true);
    half.destroy();
    await expect.poll(() => readdirSync(join(folder, batch)).includes('half.txt')).toBe(false);
  });
});

test('paths stay inside the folder, in names that every system takes', () => {
  const paths = ['a/b.txt', 'مجلد/خبر ١.txt', 'C:\\x|y?.txt', 'tab\t.txt', 'dots...', 'a /b.'];
  expect(paths.map((path) => givenPath(batch, path)?.slice(1).join('/'))).toEqual([
    'a/b.txt',
    'مجلد/خبر ١.txt',
    'C__x_y_.txt',
    'tab_.txt',
    'dots_',
    'a_/b_',
  ]);
  for (const path of ['', '/', '/etc/passwd', '../x', 'a/../../x', 'a/./b', 'a//b', ' /x', 'a/']) {
    expect([path, givenPath(batch, path)]).toEqual([path, null]);
  }
  for (const wrong of ['', '..', '2026-11-25', `${batch}/..`]) {
    expect(givenPath(wrong, 'a.txt')).toBe(null);
  }
});
