import { expect, test } from 'vitest';
import { defaultPreferences } from '../../contract/preferences.ts';
import { axeViolations } from '../support/axe.ts';
import { setReaderStage } from '../support/reader-stage.ts';

const { archive, page, open, searchbox, openSeed } = setReaderStage();

const widths = [
  [1440, 900],
  [900, 800],
  [400, 800],
] as const;

/** Every view in every theme and both languages, at three widths: no axe violation. */
test.each([
  ['light', 'ar'],
  ['dark', 'ar'],
  ['sepia', 'ar'],
  ['contrast', 'ar'],
  ['light', 'en'],
] as const)(
  'in %s, %s: overview, results, no result, article',
  async (theme, language) => {
    const check = async (): Promise<void> => {
      for (const [width, height] of widths) {
        await page().setViewportSize({ width, height });
        expect(await axeViolations(page())).toEqual([]);
      }
      const [[width, height]] = widths;
      await page().setViewportSize({ width, height });
    };
    await archive().api.setPreferences({ ...defaultPreferences, theme, language }, {});
    await open();
    await check();
    await searchbox().fill('زمهرير');
    await page()
      .getByText(/لا نتائج عن|No results for/u)
      .waitFor();
    await check();
    await searchbox().fill('استانا');
    await page()
      .getByRole('status')
      .filter({ hasText: /نتيجة واحدة|1 result/u })
      .waitFor();
    await check();
    await openSeed();
    await check();
  },
  180_000,
);
