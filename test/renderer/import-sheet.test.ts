import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { importing, openSheet } from './import-stage.ts';
import { jobOf } from './jobs.ts';
import { all, eventually, press } from './open-room.ts';

describe.each(['light', 'dark'])('in %s axe finds nothing to object to in', (theme) => {
  const violations = async (): Promise<string[]> => {
    document.documentElement.dataset['theme'] = theme;
    await document.fonts.ready;
    const { violations: found, passes } = await axe.run(document);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  };

  test('imports, the report and the collections', async () => {
    const [fake] = importing([jobOf(), jobOf({ id: 2, state: 'failed', problem: 'disk full' })]);
    await openSheet(fake);
    await eventually(() => all('kh-job-list li').length, 2);
    expect(await violations()).toEqual([]);
    press('التقرير');
    await eventually(() => all('kh-job-report tbody tr').length, 2);
    expect(await violations()).toEqual([]);
    press('المجموعات');
    await eventually(() => all('kh-collection-list li').length, 1);
    all('kh-collection-list summary')[0]?.click();
    expect(await violations()).toEqual([]);
  });
});
