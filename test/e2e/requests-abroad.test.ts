import { expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/open-browser.ts';

// What every other test here ends with: nothing that was asked for lies on another machine.
test('whatever a page asks for elsewhere is stopped and noticed', async () => {
  const browser = await openBrowser();
  const { page, faults } = await openPage(browser, {
    width: 400,
    height: 400,
    colorScheme: 'light',
  });
  await page.evaluate(async () => {
    await fetch('http://elsewhere.invalid/call').catch(() => null);
    await fetch('http://192.0.2.1/number').catch(() => null);
    navigator.sendBeacon('http://elsewhere.invalid/beacon', 'x');
    document.body.append(Object.assign(new Image(), { src: 'http://elsewhere.invalid/picture' }));
    new WebSocket('ws://elsewhere.invalid/socket');
  });
  for (const asked of [
    'request to http://elsewhere.invalid/call',
    'request to http://192.0.2.1/number',
    'request to http://elsewhere.invalid/beacon',
    'request to http://elsewhere.invalid/picture',
    'socket to ws://elsewhere.invalid/socket',
  ]) {
    await expect.poll(() => faults).toContain(asked);
  }
  await browser.close();
});
