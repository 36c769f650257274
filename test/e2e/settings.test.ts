import { expect, test } from 'vitest';
import { defaultPreferences } from '../../contract/preferences.ts';
import { axeViolations } from '../support/axe.ts';
import { setReaderStage } from '../support/reader-stage.ts';

const { archive, page, open, screenshot } = setReaderStage();

/** What the page shows of the preferences: before any script has run it can only know what the host wrote. */
const root = (): Promise<(string | null)[]> =>
  page().evaluate(() => {
    const { lang, dir, dataset } = document.documentElement;
    return [lang, dir, dataset['theme'] ?? null];
  });

test('what is set in the sheet holds at once, in other windows too', async () => {
  await open();
  await page().keyboard.press('Control+,');
  await page().getByRole('radio', { name: 'English' }).check({ force: true });
  await page().getByRole('heading', { name: 'Settings' }).waitFor();
  await page().getByRole('radio', { name: 'Sepia' }).check({ force: true });
  await page().getByRole('slider', { name: 'Size' }).fill('28');
  expect(await root()).toEqual(['en', 'ltr', 'sepia']);
  const other = await page().context().newPage();
  await other.goto(page().url());
  await other.getByRole('heading', { name: 'Khizana', level: 1 }).waitFor();
  expect(
    await other.evaluate(() => document.documentElement.style.getPropertyValue('--article-size')),
  ).toBe('1.75rem');
  await page().getByRole('button', { name: 'Set everything back' }).click();
  await other.getByRole('heading', { name: 'خزانة', level: 1 }).waitFor();
  await other.close();
  expect(await root()).toEqual(['ar', 'rtl', null]);
});

test('at the next start, on another port, the first thing painted is in the theme, the first words in the language', async () => {
  await archive().api.setPreferences({ language: 'en', theme: 'dark' }, {});
  await open();
  const source = await (await page().request.get(page().url())).text();
  expect(source).toContain('data-theme="dark"');
  expect(await root()).toEqual(['en', 'ltr', 'dark']);
  await archive().api.setPreferences(defaultPreferences, {});
});

test('left to the system, the theme has more contrast when the system asks for it', async () => {
  await open();
  await page().emulateMedia({ contrast: 'more' });
  await expect.poll(root).toEqual(['ar', 'rtl', 'contrast']);
  await page().emulateMedia({ contrast: 'no-preference' });
  await expect.poll(root).toEqual(['ar', 'rtl', null]);
});

const names = {
  settings: { ar: 'الإعدادات', en: 'Settings' },
  shortcuts: { ar: 'اختصارات لوحة المفاتيح', en: 'Keyboard shortcuts' },
  palette: { ar: 'كل الأوامر', en: 'All commands' },
};

// Every theme in both languages is looked through in `test/renderer/axe.test.ts`; these are pictures.
test.each([
  ['light', 'ar'],
  ['dark', 'en'],
] as const)('in %s, %s: settings, shortcuts, palette', async (theme, language) => {
  await archive().api.setPreferences({ ...defaultPreferences, theme, language }, {});
  await open();
  for (const [name, width] of [
    ['wide', 1440],
    ['narrow', 400],
  ] as const) {
    await page().setViewportSize({ width, height: 800 });
    for (const [view, keys] of [
      ['settings', 'Control+,'],
      ['shortcuts', '?'],
      ['palette', 'Control+k'],
    ] as const) {
      // Esc closes a dialog a moment after it was pressed, and until then that one has the keyboard.
      const press = async (): Promise<boolean> => {
        await page().keyboard.press(keys);
        return page().getByRole('dialog', { name: names[view][language] }).isVisible();
      };
      await expect.poll(press, { timeout: 10_000 }).toBe(true);
      expect(await axeViolations(page())).toEqual([]);
      await screenshot(`${view}-${theme}-${name}-${language}`);
      await page().keyboard.press('Escape');
    }
  }
});
