import { describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { setReaderStage } from '../support/reader-stage.ts';

const { page, open, searchbox, openSeed, screenshot } = setReaderStage();

const widths = [
  ['wide', 1440, 900],
  ['middle', 900, 800],
  ['narrow', 400, 800],
] as const;

/** Every view in both themes and three widths: no axe violation, and a picture to look at. */
describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(widths)(
    '%s, %i × %i: overview, results, no result, article',
    async (name, width, height) => {
      const check = async (view: string): Promise<void> => {
        expect(await axeViolations(page())).toEqual([]);
        await screenshot(`${view}-${colorScheme}-${name}`);
      };
      await open({ width, height, colorScheme });
      await check('overview');
      await searchbox().fill('زمهرير');
      await page()
        .getByText(/لا نتائج عن/u)
        .waitFor();
      await check('no-result');
      await searchbox().fill('استانا');
      await page().getByRole('status').filter({ hasText: 'نتيجة واحدة' }).waitFor();
      await check('results');
      await openSeed();
      await check('article');
    },
  );
});
