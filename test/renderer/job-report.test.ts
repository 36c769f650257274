import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ReportLine } from '../../contract/job-schemas.ts';
import { csvOfReport } from '../../renderer/features/importing/save-report.ts';
import type { FakeArchive } from './fake-archive-api.ts';
import { importing, openSheet, plain } from './import-stage.ts';
import { jobOf, reportLines } from './jobs.ts';
import { fakeDesktop } from './fake-desktop.ts';
import { all, eventually, focused, openRoom, press } from './open-room.ts';

describe('the report', () => {
  const openReport = async (fake: FakeArchive): Promise<void> => {
    await openSheet(fake);
    await eventually(() => all('kh-job-list li').length, 1);
    press('التقرير');
  };

  test('says what became of each file, what is wrong and what was guessed', async () => {
    const [fake] = importing([jobOf({ state: 'done' })]);
    await openReport(fake);
    await eventually(
      () => plain('kh-job-report tbody td'),
      [
        '2018/كانون.zip 003.txt نص عادي',
        'أُخذ بعضه',
        '12',
        'السطر 4: ينقطع قبل نهايته. خذ نسخة كاملة منه ثم أعد القراءة. الترميز windows-1256، من تواتر حروفه (90%).',
        '2018/صورة.jpg',
        'تُرك',
        '0',
        'صيغة لا تعرفها خزانة. احفظه نصًا أو HTML أو PDF ثم أضفه من جديد.',
      ],
    );
    expect(focused()?.className).toBe('back');
  });

  test('that is asked for from outside the page is opened, whatever the sheet showed before', async () => {
    const doors = fakeDesktop();
    const jobs = [jobOf({ id: 2, sources: ['b'] }), jobOf({ id: 1, sources: ['a'] })];
    const [fake, asked] = importing(jobs.map((job) => ({ ...job, state: 'done' })));
    await openRoom(fake, '', doors);
    for (const [id, name] of [
      [1, 'a'],
      [2, 'b'],
    ] as const) {
      doors.askForReport(id);
      await eventually(() => plain('kh-job-report h3'), [name]);
      await eventually(() => asked.report.at(-1)?.id, id);
    }
  });

  test('is asked for page by page, and by outcome', async () => {
    const line = reportLines[0] as ReportLine;
    const many = Array.from({ length: 120 }, (_, at) => ({ ...line, path: `${String(at)}.txt` }));
    const [fake, asked] = importing([jobOf({ state: 'done' })], many);
    await openReport(fake);
    await eventually(() => plain('kh-job-report .pager span'), ['1 إلى 50 من 120']);
    press('التالية');
    await eventually(() => plain('kh-job-report .pager span'), ['51 إلى 100 من 120']);
    const [select] = all<HTMLSelectElement>('kh-job-report select');
    if (select === undefined) throw new Error('no filter');
    await userEvent.selectOptions(select, 'failed');
    await eventually(() => plain('kh-job-report .none'), ['لا ملفات هنا.']);
    expect(asked.report).toEqual([
      { id: 1, outcomes: [], offset: 0, limit: 50 },
      { id: 1, outcomes: [], offset: 50, limit: 50 },
      { id: 1, outcomes: ['failed'], offset: 0, limit: 50 },
    ]);
  });

  test('becomes a CSV file of all its pages', async () => {
    const line = reportLines[1] as ReportLine;
    const many = Array.from({ length: 4100 }, () => line);
    const [fake, asked] = importing([], many);
    const csv = await csvOfReport(fake.api, { id: 1, outcomes: [] }, 'en');
    if (!csv.ok) throw new Error(csv.failure.kind);
    expect((await csv.value.text()).split('\r\n')).toHaveLength(4102);
    expect(asked.report.map(({ offset }) => offset)).toEqual([0, 2000, 4000]);
  });
});
