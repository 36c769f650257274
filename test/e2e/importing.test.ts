import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { desktop, setReaderStage } from '../support/reader-stage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { page, open, searchbox, screenshot } = setReaderStage();

/** Opens the sheet of imports and chooses a file in the browser's own dialog. */
async function choose(name: string, text: string): Promise<void> {
  await page().getByRole('button', { name: 'إضافة أرشيف' }).click();
  const [chooser] = await Promise.all([
    page().waitForEvent('filechooser'),
    page().locator('kh-import-sheet').getByRole('button', { name: 'اختر ملفات…' }).click(),
  ]);
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  await chooser.setFiles(path);
}

/** The import of a file, by its name: until it is listed, that of an earlier test stands first. */
const importOf = (name: string): Locator =>
  page().locator('kh-job-list li').filter({ hasText: name });

const news = 'المنارة البعيدة تضيء بعد انقطاع\n\nعاد ضوء المنارة البعيدة إلى الساحل مساء أمس.\n';

describe('bringing an archive in', () => {
  test('a chosen file is taken in, reported, and found', async () => {
    await open();
    await choose('منارة.txt', news);
    const job = importOf('منارة.txt');
    await job.getByText('تمّ', { exact: true }).waitFor();
    await job.getByText('مواد جديدة: 1').waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await job.getByRole('button', { name: /التقرير/u }).click();
    const row = page().locator('kh-job-report tbody tr');
    await row.getByText('منارة.txt').waitFor();
    await row.getByText('أُخذ كله').waitFor();
    await screenshot('report-light-wide');
    await page().keyboard.press('Escape');
    await searchbox().fill('المنارة البعيدة');
    await page()
      .getByRole('heading', { name: /المنارة البعيدة تضيء/u })
      .first()
      .waitFor();
  });

  test('a longer import is paused, goes on and comes to its end', async () => {
    await open();
    const lines = Array.from({ length: 12_000 }, (_, at) =>
      JSON.stringify({
        id: `n${at}`,
        title: `خبر قصير رقم ${at} عن الميناء`,
        text: `تفاصيل الخبر ${at} من الميناء القديم ومن سوق القمح. `.repeat(8),
        date: '2019-05-21',
      }),
    );
    await choose('أخبار.ndjson', lines.join('\n'));
    const job = importOf('أخبار.ndjson');
    await job.getByRole('button', { name: /أوقف مؤقتًا/u }).click();
    await job.getByText('متوقف مؤقتًا').waitFor();
    await screenshot('import-paused-light-wide');
    await job.getByRole('button', { name: /أكمل/u }).click();
    await job.getByText('جارٍ', { exact: true }).waitFor();
    await page().waitForFunction(() => document.title.includes('%'));
    await screenshot('import-running-light-wide');
    await job.getByText('تمّ', { exact: true }).waitFor({ timeout: 50_000 });
    await job.getByText('مواد جديدة: 12,000').waitFor();
    // What is in is still being indexed.
    await page().waitForFunction(() => !document.title.includes('%'));
  });

  test('a file that is nothing is said to be so, and the collections show how they are read', async () => {
    await open({ ...desktop, width: 400, height: 800, colorScheme: 'dark' });
    await page().getByRole('button', { name: 'المصادر والسنوات' }).click();
    await choose('لا شيء.bin', '\u0000\u0001\u0002\u0000\u0003');
    const job = importOf('لا شيء.bin');
    await job.getByText('تمّ', { exact: true }).waitFor();
    await job.getByRole('button', { name: /التقرير/u }).click();
    await page()
      .locator('kh-job-report')
      .getByText(/صيغة لا تعرفها خزانة/u)
      .waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot('report-dark-narrow');
    await page().getByRole('button', { name: 'المجموعات' }).click();
    await page().locator('kh-collection-list summary').first().click();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot('collections-dark-narrow');
  });

  test('a collection is removed once it was said how much would go', async () => {
    await open();
    await choose('زائل.txt', 'منارة زائلة عند الخليج\n\nانطفأ ضوء المنارة الزائلة.\n');
    await importOf('زائل.txt').getByText('تمّ', { exact: true }).waitFor();
    await page().getByRole('button', { name: 'المجموعات' }).click();
    const removal = page().locator('kh-collection-list li').last().locator('kh-collection-removal');
    await removal.getByRole('button', { name: /أزل المجموعة/u }).click();
    await removal.getByText(/يُزال من المكتبة: .*مادة واحدة/u).waitFor();
    expect(await axeViolations(page())).toEqual([]);
    await screenshot('remove-light-wide');
    await removal.getByRole('button', { name: /نعم، أزلها/u }).click();
    await page().keyboard.press('Escape');
    await searchbox().fill('"منارة زائلة"');
    await page()
      .getByText(/لا نتائج عن/u)
      .waitFor();
  });
});
