import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { answer } from '../../contract/answer.ts';
import { defaultPreferences } from '../../contract/preferences.ts';
import { startBrowserHost } from '../../host/browser-host.ts';
import { axeViolations } from '../support/axe.ts';
import { openBrowser, openPage } from '../support/open-browser.ts';
import { openSeededArchive } from '../support/seeded-archive.ts';
import { eyesForPage } from '../support/walking/eyes.ts';
import { keyboardHand } from '../support/walking/keyboard-hand.ts';
import { mouseHand } from '../support/walking/mouse-hand.ts';
import { within, wordsIn } from '../support/walking/words-in.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.each([
  ['ar', 'keyboard'],
  ['en', 'mouse'],
] as const)(
  'a host that stops is missed, and once its new address is opened beside, the page goes on where it was (%s, %s)',
  async (...[language, handName]) => {
    const say = wordsIn(language);
    const [archive, browser] = await Promise.all([openSeededArchive(), openBrowser()]);
    await answer(archive.api, 'setPreferences', {
      ...defaultPreferences,
      introduced: true,
      language,
    });
    const startHost = (port: number) =>
      startBrowserHost(
        archive,
        join(root, 'dist', 'renderer'),
        join(archive.folder, 'added'),
        port,
      );
    const first = await startHost(0);
    const { page, faults } = await openPage(browser, {
      width: 1280,
      height: 800,
      colorScheme: 'light',
    });
    const context = page.context();
    await page.addInitScript({ content: eyesForPage() });
    const hand = handName === 'mouse' ? mouseHand(page, say) : keyboardHand(page, language);
    const searchbox = page.locator('kh-search-bar').getByRole('combobox');
    const total = page.getByRole('status').filter({ hasText: within(say('نتيجة واحدة')) });
    const banner = page.locator('.connection');
    await page.goto(first.address);
    await page.getByRole('button', { name: say('إضافة أرشيف') }).waitFor();
    await first.close();
    await banner.getByText(say('انقطع الاتصال بخزانة.')).waitFor();
    await hand.write(searchbox, 'استانا', { key: '/' });
    await page.getByText(say('تعذّر البحث')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.screenshot({
      path: join(root, 'dist', 'screenshots', `connection-lost-${language}.png`),
    });
    // What is set meanwhile holds here, says that it is not kept, and is kept once the host is back.
    await hand.press(page.getByRole('button', { name: say('الإعدادات') }), { key: 'Control+,' });
    await hand.press(page.getByRole('radio', { name: say('ورقي') }));
    await page.locator('html[data-theme=sepia]').waitFor();
    await page.getByText(say('لم تُحفظ الإعدادات')).waitFor();
    await hand.close(page.getByRole('dialog', { name: say('الإعدادات') }));
    const second = await startHost(Number(new URL(first.address).port));
    await banner.getByText(say('بدأت خزانة من جديد.')).waitFor();
    await page.screenshot({
      path: join(root, 'dist', 'screenshots', `connection-refused-${language}.png`),
    });
    await (await context.newPage()).goto(second.address);
    await total.waitFor();
    await banner.waitFor({ state: 'detached' });
    expect(await searchbox.inputValue()).toBe('استانا');
    await expect
      .poll(() => answer(archive.api, 'preferences', {}))
      .toMatchObject({ value: { theme: 'sepia' } });
    // The browser tells of every call that nobody answered, and of those that were refused.
    const expected = /^console: Failed to load resource: (?:net::ERR_|.* 40[13] )/u;
    expect(faults.filter((fault) => !expected.test(fault))).toEqual([]);
    await context.close();
    await second.close();
    await browser.close();
    await archive.close();
  },
);
