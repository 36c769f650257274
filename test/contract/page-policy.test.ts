import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  contentTypeOf,
  pageHeaders,
  resolveAsset,
} from '../../contract/page-policy.ts';

describe('resolveAsset', () => {
  test('turns the path of an URL into the path of an asset', () => {
    const paths = ['/', '/index.html', '/assets/index-B_x-1.js', '/assets/naskh%2D400.woff2'];
    expect(paths.map(resolveAsset)).toEqual([
      'index.html',
      'index.html',
      'assets/index-B_x-1.js',
      'assets/naskh-400.woff2',
    ]);
  });

  test.each([
    '',
    'index.html',
    '//index.html',
    '/assets/',
    '/..',
    '/../main.js',
    '/assets/../../main.js',
    '/%2e%2e/main.js',
    '/assets%2f..%2f..%2fmain.js',
    '/assets/..%5C..%5Cmain.js',
    '/..\\main.js',
    '/%252e%252e/main.js',
    '/%2E%2e%2Fmain.js',
    '/C:/Windows/win.ini',
    '/index.html%00.png',
    '/.env',
    '/assets/.hidden',
    '/%',
    '/%c3',
    '/أرشيف.html',
  ])('refuses %j', (path) => {
    expect(resolveAsset(path)).toBeNull();
  });
});

describe('contentTypeOf', () => {
  test('goes by the extension, and an unknown one is inert', () => {
    const paths = [
      'index.html',
      'a/b.JS',
      'c.css',
      'f.woff2',
      'x.exe',
      'noextension',
      'x.constructor',
    ];
    expect(paths.map(contentTypeOf)).toEqual([
      'text/html; charset=utf-8',
      'text/javascript; charset=utf-8',
      'text/css; charset=utf-8',
      'font/woff2',
      'application/octet-stream',
      'application/octet-stream',
      'application/octet-stream',
    ]);
  });
});

describe('the policy', () => {
  test('starts from nothing and allows no inline or evaluated code, no other origin', () => {
    const directives = contentSecurityPolicy.split('; ');
    expect(directives[0]).toBe("default-src 'none'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|blob:/);
    expect(pageHeaders['Content-Security-Policy']).toBe(contentSecurityPolicy);
  });
});
