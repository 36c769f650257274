import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RequestInput } from '../../contract/contract.ts';
import type { Collection, Job, ReportLine } from '../../contract/job-schemas.ts';
import type { FileGiver } from '../../renderer/api/file-giver.ts';
import { csvOfReport } from '../../renderer/features/importing/save-report.ts';
import { fakeArchive, type FakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { harbourPapers, jobOf, reportLines } from './jobs.ts';
import { all, eventually, focused, openRoom, press, words } from './open-room.ts';

/** What the page asked of an archive with these imports, collections and report. */
interface Asked {
  readonly add: RequestInput<'add'>[];
  readonly steer: RequestInput<'steer'>[];
  readonly report: RequestInput<'report'>[];
  readonly set: RequestInput<'setCollection'>[];
  readonly reread: number[];
}

function importing(
  jobs: readonly Job[],
  lines: readonly ReportLine[] = reportLines,
): [FakeArchive, Asked] {
  const fake = fakeArchive(smallArchive);
  const asked: Asked = { add: [], steer: [], report: [], set: [], reread: [] };
  const succeed = <Value>(value: Value): Promise<{ ok: true; value: Value }> =>
    Promise.resolve({ ok: true, value });
  let collection: Collection = harbourPapers;
  fake.answers.jobs = () => succeed({ jobs: [...jobs] });
  fake.answers.add = (request) => {
    asked.add.push(request);
    return succeed(jobOf());
  };
  fake.answers.steer = (request) => {
    asked.steer.push(request);
    const state = ({ pause: 'paused', resume: 'running', cancel: 'cancelled' } as const)[
      request.wish
    ];
    return succeed({ ...jobOf(), id: request.id, state });
  };
  fake.answers.report = (request) => {
    asked.report.push(request);
    const { outcomes = [], offset = 0, limit = 100 } = request;
    const kept = lines.filter(({ outcome }) => outcomes.length === 0 || outcomes.includes(outcome));
    return succeed({ total: kept.length, files: kept.slice(offset, offset + limit) });
  };
  fake.answers.collections = () => succeed({ collections: [collection] });
  fake.answers.setCollection = ({ id, watch, encoding, mapping }) => {
    asked.set.push({
      id,
      ...(watch === undefined ? {} : { watch }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(mapping === undefined ? {} : { mapping }),
    });
    collection = {
      ...collection,
      isWatched: watch ?? collection.isWatched,
      encoding: encoding === undefined ? collection.encoding : encoding,
    };
    return succeed(collection);
  };
  fake.answers.reread = ({ id }) => {
    asked.reread.push(id);
    return succeed(jobOf());
  };
  return [fake, asked];
}

const giver: FileGiver = {
  choose: (kind) => Promise.resolve({ ok: true, value: [`/chosen/${kind}`] }),
  dropped: (dropped) =>
    Promise.resolve({ ok: true, value: [...dropped.files].map(({ name }) => `/dropped/${name}`) }),
};

async function openSheet(fake: FakeArchive): Promise<void> {
  const room = await openRoom(fake);
  room.fileGiver = giver;
  await eventually(() => all('kh-sources-pane button.add').length, 1);
  press('إضافة أرشيف');
  await eventually(() => all<HTMLDialogElement>('kh-import-sheet dialog')[0]?.open, true);
}

/** The words without the isolates around names. */
const plain = (selector: string): string[] =>
  words(selector).map((each) => each.replaceAll(/[\u2068\u2069]/gu, ''));

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
    await eventually(() => all('kh-getting-started kh-add-buttons').length, 1);
    press('اختر ملفات…');
    await eventually(
      () => plain('kh-getting-started [role=alert]'),
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

describe('collections', () => {
  const openCollections = async (fake: FakeArchive): Promise<void> => {
    await openSheet(fake);
    press('المجموعات');
    await eventually(
      () => plain('kh-collection-list .counts span'),
      ['1,204 مواد', 'ملفات: 40', 'غابت عن مصدرها: 3'],
    );
  };

  test('are watched, and read in another encoding', async () => {
    const [fake, asked] = importing([]);
    await openCollections(fake);
    all<HTMLInputElement>('kh-collection-list .watch input')[0]?.click();
    await eventually(() => asked.set.length, 1);
    const [select] = all<HTMLSelectElement>('kh-collection-list select');
    if (select === undefined) throw new Error('no choice of encodings');
    await userEvent.selectOptions(select, 'windows-1256');
    await eventually(
      () => asked.set,
      [
        { id: 7, watch: true },
        { id: 7, encoding: 'windows-1256' },
      ],
    );
    await eventually(() => plain('kh-collection-list .saved').length, 1);
    press('أعد القراءة');
    await eventually(() => [asked.reread, all('kh-job-list').length], [[7], 1]);
  });

  test('are read with other columns', async () => {
    const [fake, asked] = importing([]);
    await openCollections(fake);
    all('kh-collection-list summary')[0]?.click();
    const column = (name: string): HTMLInputElement => {
      const [input] = all<HTMLInputElement>(`kh-mapping-form input[name=${name}]`);
      if (input === undefined) throw new Error(`no field ${name}`);
      return input;
    };
    expect(column('title').value).toBe('headline');
    column('text').value = ' body ';
    column('date').value = '-';
    press('احفظ الحقول');
    await eventually(
      () => asked.set,
      [{ id: 7, mapping: { title: 'headline', text: 'body', date: null } }],
    );
    column('title').value = '';
    column('text').value = '';
    column('date').value = '';
    press('احفظ الحقول');
    await eventually(() => asked.set.at(-1), { id: 7, mapping: null });
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
