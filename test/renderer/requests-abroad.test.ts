import { expect, test } from 'vitest';
import { requestsAbroad } from './requests-abroad.ts';

test.each([
  ['a picture', (address: string) => Object.assign(new Image(), { src: address })],
  ['a call', (address: string) => fetch(address, { mode: 'no-cors' }).catch(() => null)],
  ['a beacon', (address: string) => navigator.sendBeacon(address, 'x')],
])('%s that is asked for elsewhere is noticed', async (_, ask) => {
  const address = 'http://elsewhere.invalid/';
  void ask(address);
  const seen: string[] = [];
  const look = (): string[] => {
    seen.push(...requestsAbroad());
    return seen;
  };
  await expect.poll(look, { timeout: 10_000 }).toEqual([address]);
});
