/**
 * Switches for a Chromium that tests drive: no calls home (a closed network refuses them by the
 * hundred), and no sandbox where the tests run as root, which Chromium's sandbox does not allow.
 */
export const chromiumSwitches: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
