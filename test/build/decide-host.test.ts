import { expect, test } from 'vitest';
import { decideHost } from '../../build/decide-host.ts';

const plain = { browser: false, noOpen: false, port: null, library: null };
const electron = { host: 'electron' };
const browserAsAsked = { host: 'browser', reason: null };
const noDisplay = {
  host: 'browser',
  reason: 'no display: neither DISPLAY nor WAYLAND_DISPLAY is set',
};

test.each([
  [plain, { DISPLAY: ':0' }, 'linux', electron],
  [plain, { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', electron],
  [plain, {}, 'linux', noDisplay],
  [plain, { DISPLAY: '' }, 'linux', noDisplay],
  [plain, {}, 'darwin', electron],
  [plain, {}, 'win32', electron],
  [{ ...plain, library: '/press' }, {}, 'darwin', electron],
  [{ ...plain, noOpen: true }, { DISPLAY: ':0' }, 'linux', browserAsAsked],
  [{ ...plain, port: 0 }, { DISPLAY: ':0' }, 'linux', browserAsAsked],
  [{ ...plain, browser: true }, {}, 'linux', browserAsAsked],
] as const)('%j with %j on %s', (asked, environment, platform, expected) => {
  expect(decideHost(asked, environment, platform)).toEqual(expected);
});
