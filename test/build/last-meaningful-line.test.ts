import { expect, test } from 'vitest';
import { lastMeaningfulLine } from '../../build/last-meaningful-line.ts';

test.each([
  ['', null],
  ['\n\n  at nowhere\n', null],
  ['only this\n', 'only this'],
  [
    '/opt/electron: error while loading shared libraries: libnss3.so: cannot open shared object file',
    '/opt/electron: error while loading shared libraries: libnss3.so: cannot open shared object file',
  ],
  [
    // A missing display, as Chromium puts it.
    [
      '[12:1123/221100.123:ERROR:ozone_platform_x11.cc(244)] Missing X server or $DISPLAY',
      '[12:1123/221100.124:ERROR:env.cc(257)] The platform failed to initialize.  Exiting.',
    ].join('\n'),
    'The platform failed to initialize.  Exiting.',
  ],
  [
    // A fatal line outweighs the noise after it.
    [
      '[12:1123/221100.1:FATAL:sandbox/linux/suid/client/setuid_sandbox_host.cc:163] The SUID sandbox helper is wrong.',
      '#0 0x55d0c0ffee00 (/opt/electron+0x1)',
      '  r8: 0000000000000000',
      '[end of stack trace]',
      'something after it',
    ].join('\n'),
    'The SUID sandbox helper is wrong.',
  ],
  [
    'file:///app/main.js:1\nthrow boom\n^\n\nError: boom\n    at main.js:1:7 {\n  code: 1\n}\n\nNode.js v24.1.0\n',
    'Error: boom',
  ],
  ['windows\r\nline ends\r\n', 'line ends'],
  ['x'.repeat(500), `${'x'.repeat(239)}…`],
])('%j', (text, expected) => {
  expect(lastMeaningfulLine(text)).toBe(expected);
});
