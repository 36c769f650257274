import { expect, test } from 'vitest';
import { defaultPreferences } from '../../contract/preferences.ts';
import { axeViolations } from '../support/axe.ts';
import { setReaderStage } from '../support/reader-stage.ts';

const { archive, page, open, searchbox, openSeed, screenshot } = setReaderStage();

const widths = [
  ['wide', 1440, 900],
  ['middle', 900, 800],
  ['narrow', 400, 800],
] as const;

/** Every view in every theme and both languages, at three widths: no axe violation, and pictures to look at. */
test.each([
  ['light', 'ar'],
  ['dark', 'ar'],
  ['sepia', 'ar'],
  ['contrast', 'ar'],
  ['light', 'en'],
] as const)(
  'in %s, %s: overview, results, no result, article',
  async (theme, language) => {
    const check = async (view: string): Promise<void> => {
      const suffix = language === 'ar' ? '' : `-${language}`;
      for (const [name, width, height] of widths) {
        await page().setViewportSize({ width, height });
        expect(await axeViolations(page())).toEqual([]);
        await screenshot(`${view}-${theme}-${name}${suffix}`);
      }
      const [[, width, height]] = widths;
      await page().setViewportSize({ width, height });
    };
    await archive().api.setPreferences({ ...defaultPreferences, theme, language }, {});
    await open();
    await check('overview');
    await searchbox().fill('زمهرير');
    await page()
      .getByText(/لا نتائج عن|No results for/u)
      .waitFor();
    await check('no-result');
    await searchbox().fill('استانا');
    await page()
      .getByRole('status')
      .filter({ hasText: /نتيجة واحدة|1 result/u })
      .waitFor();
    await check('results');
    await openSeed();
    await check('article');
  },
  180_000,
);
