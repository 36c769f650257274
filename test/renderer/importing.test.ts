import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { fakeArchive } from './fake-archive-api.ts';
import { giver, importing, openSheet, plain } from './import-room.ts';
import { jobOf } from './jobs.ts';
import { all, eventually, openRoom, press, words } from './open-room.ts';

describe('adding', () => {
  test('what is chosen is added without waiting for its end', async () => {
    const [fake, asked] = importing([]);
    await openSheet(fake);
    expect(plain('kh-job-list .none')).toEqual(['لم يُستورد شيء بعد.']);
    press('اختر ملفات…');
    await eventually(() => asked.add.length, 1);
    press('اختر مجلدًا…');
    await eventually(
      () => asked.add,
      [
        { paths: ['/chosen/files'], wait: false },
        { paths: ['/chosen/folder'], wait: false },
      ],
    );
  });

  test('an empty library offers it at once, and what fails is told in words', async () => {
    const fake = fakeArchive([]);
    const failure = { kind: 'path-unreadable', path: '/x', cause: 'ENOENT' } as const;
    const room = await openRoom(fake);
    room.fileGiver = { ...giver, choose: () => Promise.resolve({ ok: false, failure }) };
    await eventually(() => all('kh-empty-library kh-add-buttons').length, 1);
    press('اختر ملفات…');
    await eventually(
      () => plain('kh-empty-library [role=alert]'),
      ['تعذّرت قراءة «/x»: ENOENT. تحقّق من المسار ومن إذن القراءة ثم أضفه من جديد.'],
    );
  });

  test('files dragged over the window see a veil, and are added where they fall', async () => {
    const [fake, asked] = importing([]);
    const room = await openRoom(fake);
    room.fileGiver = giver;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['خبر'], 'a.txt'));
    const drag = (type: string): DragEvent => {
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event;
    };
    drag('dragenter');
    await eventually(() => words('kh-drop-veil p').length, 1);
    expect(drag('dragover').defaultPrevented).toBe(true);
    drag('drop');
    await eventually(() => asked.add, [{ paths: ['/dropped/a.txt'], wait: false }]);
    expect(words('kh-drop-veil p')).toEqual([]);
  });

  test('text that is dragged is none of our business', async () => {
    const [fake] = importing([]);
    await openRoom(fake);
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'خبر');
    const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

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
