import { afterEach, expect } from 'vitest';

/** Addresses on other machines that this page has asked for since it was looked last: answered or not. */
export function requestsAbroad(): string[] {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  performance.clearResourceTimings();
  return asked.filter((address) => {
    const { protocol, hostname } = new URL(address, location.href);
    return /^(?:https?|wss?):$/u.test(protocol) && !/^(?:localhost|127\.0\.0\.1)$/u.test(hostname);
  });
}

// As a setup file: no test of an element may need the network.
afterEach(() => {
  expect(requestsAbroad()).toEqual([]);
});
