import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer } from '../../../contract/answer.ts';
import { openSourceArchive } from '../../../host/open-source-archive.ts';
import { valueOf } from '../../support/outcome.ts';
import { runKhizana } from '../../support/run-khizana.ts';
import { seedKhizana } from '../../support/seeded-khizana.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { khizana } = seedKhizana();

describe('khizana suggest, passages, show, stats, days, places', () => {
  test('suggest goes on with what is typed, and corrects what no article holds', async () => {
    const [typed, wrong] = [
      await khizana('suggest', 'دي ميستو', '--json'),
      await khizana('suggest', 'استابا'),
    ];
    expect(JSON.parse(typed.stdout)).toEqual({
      completions: [{ text: 'دي ميستورا', articles: 1 }],
      didYouMean: null,
    });
    expect(wrong.stdout).toBe('did you mean: أستانا\n');
  });

  test('passages prints where an article speaks of what is asked for', async () => {
    const { stdout } = await khizana('passages', '1', '"دي ميستورا"', '--json');
    const { passages } = JSON.parse(stdout) as { passages: { text: string; zone: string }[] };
    expect(passages.map(({ zone }) => zone)).toEqual(['body']);
    expect(passages[0]?.text).toContain('دي ميستورا');
  });

  test('show prints the article with its parts apart', async () => {
    const { stdout } = await khizana('show', '1');
    expect(stdout).toContain('\nRelated headlines\n  - دمشق تكافئ إيران بصفقات اقتصادية سخية\n');
    const asJson = await khizana('show', '1', '--json');
    expect(JSON.parse(asJson.stdout)).toMatchObject({ id: 1, origin: { format: 'plain-text' } });
  });

  test('stats counts articles and sources', async () => {
    const { stdout } = await khizana('stats');
    expect(stdout).toMatch(/^articles: 31\nundated: 0\n1995-05-14 – 2025-06-12\n/u);
    expect(stdout).toContain('      1  ميدل ايست أونلاين');
  });

  test('days counts the days of a year', async () => {
    const { stdout } = await khizana('days', '2017');
    expect(stdout.split('\n')).toContain('2017-09-13  1');
    const json = await khizana('days', '2017', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      before: expect.stringMatching(/^2016/u) as string,
    });
  });

  test('places lists where reading stopped', async () => {
    const folder = join(temporaryFolder(), 'library');
    const archive = valueOf(await openSourceArchive(folder));
    valueOf(await answer(archive.api, 'setReadingPlace', { id: 1, offset: 9, share: 0.257 }));
    await archive.close();
    const { stdout } = await runKhizana(['places', '--library', folder]);
    expect(stdout).toMatch(/^.+\n  \[1\] ميدل ايست أونلاين · 2017-09-13 · 25%\n$/u);
    const asJson = await runKhizana(['places', '--json', '--limit', '1', '--library', folder]);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ places: [{ id: 1, share: 0.257 }] });
  });
});
