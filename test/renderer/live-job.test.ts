import { describe, expect, test } from 'vitest';
import { importing, openSheet, plain } from './import-stage.ts';
import { jobOf } from './jobs.ts';
import { all, eventually, press } from './open-room.ts';

describe('the live job', () => {
  test('says how far it is, in the sheet, in the pane and in the title', async () => {
    const [fake] = importing([jobOf(), jobOf({ id: 2, state: 'done', sources: ['قديم'] })]);
    await openSheet(fake);
    await eventually(() => plain('kh-job-list li').length, 2);
    fake.emit({
      name: 'job-progress',
      detail: {
        id: 1,
        state: 'running',
        counts: jobOf({ counts: { bytesDone: 500, filesDone: 20 } }).counts,
        articlesPerSecond: 350.4,
        secondsLeft: 130,
      },
    });
    await eventually(
      () => [plain('kh-job-list li:first-child .counts span'), document.title],
      [
        [
          'ملفات: 20 من 40',
          'مواد جديدة: 1,204',
          'ملفات تُركت: 2',
          'في الثانية: 350',
          'الباقي: 3 دقائق تقريبًا',
        ],
        expect.stringContaining('50') as string,
      ],
    );
    const [bar] = all('kh-job-list [role=progressbar]');
    expect([bar?.ariaValueNow, bar?.ariaLabel?.includes('صحف الميناء')]).toEqual(['50', true]);
    expect(plain('kh-sources-pane .importing p')).toEqual(['تُضاف الملفات: 20 من 40']);
  });

  test('is called by its files, or by the first of many and how many others', async () => {
    const [fake] = importing([
      jobOf({ sources: ['منارة.txt', 'news/b.txt'] }),
      jobOf({ id: 2, sources: ['أ.txt', 'ب.txt', 'ج.txt', 'د.txt', 'ه.txt'] }),
    ]);
    await openSheet(fake);
    await eventually(
      () => plain('kh-job-list h3').map((each) => each.replaceAll('\u2066', '')),
      ['منارة.txt، news/b.txt', 'أ.txt وملفات أخرى: 4'],
    );
  });

  test('is paused and goes on, and the change is spoken', async () => {
    const [fake, asked] = importing([jobOf()]);
    await openSheet(fake);
    await eventually(() => all('kh-job-list li').length, 1);
    press('أوقف مؤقتًا');
    await eventually(() => plain('kh-job-list .state'), ['متوقف مؤقتًا']);
    expect(plain('kh-import-sheet .news')).toEqual(['استيراد صحف الميناء: متوقف مؤقتًا']);
    press('أكمل');
    await eventually(
      () => asked.steer,
      [
        { id: 1, wish: 'pause' },
        { id: 1, wish: 'resume' },
      ],
    );
  });

  test('is cancelled after one question, which can be answered no', async () => {
    const [fake, asked] = importing([jobOf()]);
    await openSheet(fake);
    await eventually(() => all('kh-job-list li').length, 1);
    press('ألغِ');
    await eventually(
      () => plain('kh-job-list [role=group] span'),
      ['ما دخل المكتبة يبقى فيها. أنُلغي ما بقي؟'],
    );
    press('لا، دعه');
    await eventually(() => all('kh-job-list [role=group]').length, 0);
    press('ألغِ');
    await eventually(() => all('kh-job-list [role=group]').length, 1);
    press('نعم، ألغِه');
    await eventually(() => plain('kh-job-list .state'), ['أُلغي']);
    expect(asked.steer).toEqual([{ id: 1, wish: 'cancel' }]);
  });

  test('every state has its words, and a failure its cause', async () => {
    const states = ['waiting', 'paused', 'done', 'cancelled', 'failed'] as const;
    const [fake] = importing(
      states.map((state, at) =>
        jobOf({ id: at + 1, state, problem: state === 'failed' ? 'disk full' : null }),
      ),
    );
    await openSheet(fake);
    await eventually(
      () => plain('kh-job-list .state'),
      ['ينتظر دوره', 'متوقف مؤقتًا', 'تمّ', 'أُلغي', 'تعطّل'],
    );
    expect(plain('kh-job-list .problem')).toEqual(['disk full']);
  });
});
