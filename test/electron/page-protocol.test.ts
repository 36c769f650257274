import { describe, expect, test } from 'vitest';
import { pageHeaders } from '../../contract/page-policy.ts';
import { startMain } from './stage.ts';

/** Asks the handler that main has registered for `app:`. */
async function ask(url: string, init?: RequestInit): Promise<Response> {
  const stage = await startMain();
  await stage.window();
  const handler = stage.recorded.pageHandlers.get('app');
  if (handler === undefined) throw new Error('main serves no app: page');
  return handler(new Request(url, init));
}

test('app: has origins like https:, and passes no content security policy by', async () => {
  const { recorded } = await startMain();
  expect(recorded.schemes).toEqual([
    {
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        corsEnabled: true,
        codeCache: true,
      },
    },
  ]);
});

describe('app://khizana', () => {
  test('serves the page and its assets, with the policy on each', async () => {
    const page = await ask('app://khizana/');
    const script = await ask('app://khizana/assets/main.js?v=1#top');
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html><p>خزانة</p>']);
    expect([script.status, await script.text()]).toEqual([200, 'export {};']);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      ...Object.fromEntries(new Headers(pageHeaders)),
      'content-type': 'text/html; charset=utf-8',
    });
    expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  });

  test('answers HEAD without the bytes', async () => {
    const answer = await ask('app://khizana/index.html', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  test.each([
    ['app://khizana/missing.js', 404],
    ['app://khizana/assets', 404],
    ['app://khizana/index.html/more.js', 404],
    ['app://khizana/../secret.txt', 404],
    ['app://khizana/%2e%2e/secret.txt', 404],
    ['app://khizana/..%2fsecret.txt', 403],
    ['app://khizana/assets%2f..%2f..%2fsecret.txt', 403],
    ['app://khizana/..%5csecret.txt', 403],
    ['app://khizana//etc/passwd', 403],
    ['app://khizana/index.html%00', 403],
    ['app://other/index.html', 403],
    ['app://khizana.example/index.html', 403],
    ['app://khizana:8080/index.html', 403],
  ])('%s is %i, with the policy', async (url, status) => {
    const answer = await ask(url);
    expect([answer.status, await answer.text()]).toEqual([
      status,
      expect.not.stringContaining('not for the page'),
    ]);
    expect(answer.headers.get('Content-Security-Policy')).toBe(
      pageHeaders['Content-Security-Policy'],
    );
  });

  test('takes nothing in', async () => {
    expect((await ask('app://khizana/', { method: 'POST', body: 'x' })).status).toBe(405);
  });
});
