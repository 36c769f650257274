import { noCounts } from '../../archive/library/job.ts';
import { expect, test, vi } from 'vitest';
import type { ArchiveApi } from '../../contract/contract.ts';
import { jobOf } from './jobs.ts';
import { fakeArchive, later } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, openRoom, press, words } from './open-room.ts';

type SearchOutcome = Awaited<ReturnType<ArchiveApi['search']>>;

test('without a query every article is listed, newest first, beside the archive at a glance', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => words('.total'), ['9 مواد']);
  expect(words('kh-hit-list h3')[0]).toBe('مزارعو القمح في السهل يبدؤون الحصاد قبل موعده بأسبوعين');
  expect(words('kh-front-page .count')).toEqual(['9 مواد']);
  expect(words('.span')).toEqual(['من 27 أكتوبر 2016 إلى 21 مايو 2019']);
  expect(words('kh-sort-control button')).toEqual(['الأحدث', 'الأقدم']);
});

test('a query shows its total, its hits with marks, and what is known of each', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=المنارة');
  await eventually(() => words('.total'), ['نتيجة واحدة · 0.003 ثانية']);
  expect([words('kh-hit-list h3'), words('kh-hit-list mark'), words('kh-hit-list .meta')]).toEqual([
    ['قصاصة غير مؤرخة عن افتتاح المنارة'],
    ['المنارة', 'المنارة'],
    ['بلا مصدر بلا تاريخ'],
  ]);
  expect(words('kh-sort-control button')).toEqual(['الأنسب', 'الأحدث', 'الأقدم']);
});

test('what matches only in related headlines is one press away, and so is the way back', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=المنارة');
  await eventually(() => words('.related button'), ['7 نتائج في العناوين ذات الصلة فقط']);
  press('7 نتائج');
  await eventually(() => words('.total'), ['8 نتائج · 0.003 ثانية']);
  expect(window.location.hash).toContain('in=related');
  expect(words('.snippet .zone')[0]).toBe('من عناوين ذات صلة:');
  press('أزل التصفية: في العناوين ذات الصلة فقط');
  await eventually(() => words('.total'), ['نتيجة واحدة · 0.003 ثانية']);
});

test('how the query was read is told in words', async () => {
  const fake = fakeArchive(smallArchive);
  const notes: Extract<SearchOutcome, { ok: true }>['value']['notes'] = [
    { kind: 'unclosed-quote' },
    { kind: 'unknown-field', name: 'لون' },
    { kind: 'stray-operator', operator: '+' },
    { kind: 'stop-words', words: ['من', 'في'] },
    { kind: 'also-searched', word: 'قمح', spellings: ['القمح', 'قموح'], switchedOff: [] },
    { kind: 'some-words-only', needed: 2, asked: 3 },
    { kind: 'index-behind', articles: 1200 },
  ];
  fake.answers.search = () =>
    Promise.resolve({
      ok: true,
      value: {
        reading: null,
        strictness: 6,
        isStrictnessOwn: false,
        total: 0,
        relatedOnly: 0,
        tookMs: 1,
        notes,
        hits: [],
      },
    });
  await openRoom(fake, '#q=x');
  const plain = (): string[] =>
    words('.notes li').map((note) => note.replace(/[\u2068\u2069]/g, ''));
  await eventually(plain, [
    'لم تُغلق علامة الاقتباس، فبحثنا عن الكلمات التي بعدها كلمةً كلمة.',
    'لا نعرف حقلًا اسمه «لون»، فبحثنا عنه كلمةً كغيرها.',
    'تركنا العلامة «+»، فلا كلمة تعمل عليها.',
    'لم نبحث عن كلمات شائعة: من، في',
    'لا مادة تجمع كلماتك كلها؛ في هذه 2 منها على الأقل، من 3.',
    'مواد لم تُفهرس بعد ولا يجدها البحث: 1,200',
  ]);
});

test('no result names the query and the ways out', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=مركبة فضاء&source=جريدة السهل');
  await eventually(() => all('kh-no-result').length, 1);
  const heading = words('kh-no-result .heading')
    .join('')
    .replace(/[\u2068\u2069]/g, '');
  expect([heading, words('kh-no-result button')]).toEqual([
    'لا نتائج عن «مركبة فضاء»',
    ['أزل التصفية', 'اعرض كل المواد'],
  ]);
  press('أزل التصفية');
  await eventually(() => words('kh-no-result button'), ['اعرض كل المواد']);
});

test('an empty library says what to do next, and fills itself when articles come', async () => {
  let held: typeof smallArchive = [];
  const empty = fakeArchive([]);
  const full = fakeArchive(smallArchive);
  empty.answers.overview = (request) =>
    (held.length === 0 ? fakeArchive([]) : full).api.overview(request);
  empty.answers.search = (request) => full.api.search(request);
  empty.answers.count = (request) => full.api.count(request);
  await openRoom(empty);
  await eventually(() => words('kh-getting-started h2'), ['خزانتك فارغة بعد']);
  expect(words('kh-getting-started .folder')).toEqual(['/مكتبات/خزانة']);
  held = smallArchive;
  empty.emit({ name: 'library-changed', detail: { articles: 9 } });
  await eventually(() => words('.total'), ['9 مواد']);
});

test('a failure says what happened, and the retry asks again', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.search = () =>
    Promise.resolve({ ok: false, failure: { kind: 'unreachable', cause: 'reset' } });
  await openRoom(fake, '#article=99');
  await eventually(() => words('[role=alert] .heading'), ['تعذّر البحث', 'تعذّر فتح المادة']);
  expect(
    all('kh-failure-message')
      .map((each) => each.shadowRoot?.textContent ?? '')
      .join(' '),
  ).toMatch(/انقطع الاتصال بالأرشيف.*reset[\s\S]*لا توجد في المكتبة مادة رقمها .*99/);
  delete fake.answers.search;
  press('أعد المحاولة');
  await eventually(() => words('.total'), ['9 مواد']);
});

test('the shape of what is coming shows after 150 ms and not before', async () => {
  const fake = fakeArchive(smallArchive);
  const answer = later<SearchOutcome>();
  fake.answers.search = () => answer.promise;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const room = await openRoom(fake);
    await vi.advanceTimersByTimeAsync(149);
    await room.updateComplete;
    expect(all('kh-skeleton')).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    await room.updateComplete;
    expect(all('kh-skeleton').length).toBe(1);
  } finally {
    vi.useRealTimers();
  }
  answer.settle(await fakeArchive(smallArchive).api.search({ query: '' }));
  await eventually(() => [all('kh-skeleton').length, words('.total')], [0, ['9 مواد']]);
});

test('an article is set by its zones, with marks where the highlights are', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=القمح&article=1');
  await eventually(() => words('kh-article-view mark'), ['القمح', 'القمح', 'القمح', 'القمح']);
  expect({
    meta: words('kh-article-view .meta'),
    title: words('kh-article-view h2'),
    caption: words('.caption'),
    dateline: words('.dateline'),
    paragraphs: words('.paragraph').length,
    crossheads: words('.crosshead'),
    related: words('kh-article-view .related li').length,
    published: document.body.innerText.includes('نشر في'),
  }).toEqual({
    meta: ['صحيفة الميناء اقتصاد 14 مارس 2018'],
    title: ['الميناء القديم يستقبل أول باخرة قمح بعد ترميم أرصفته'],
    caption: ['عمال يفرغون القمح على الرصيف الشرقي صباح الأربعاء'],
    dateline: ['مدينة الميناء (وكالات)'],
    paragraphs: 5,
    crossheads: ['رافعات لم تصل بعد'],
    related: 4,
    published: false,
  });
  expect(words('.origin')[0]).toContain('2018/001.txt');
});

test('progress of the index is told while it is behind: in the pane, along the head, in the title', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake);
  fake.emit({ name: 'index-progress', detail: { indexed: 1200, articles: 5000 } });
  await eventually(() => words('.importing'), ['تُفهرس المواد: 1,200 من 5,000']);
  expect(all('svg.work').map((line) => [line.ariaLabel, line.ariaValueNow])).toEqual([
    ['فهرسة المواد', '24'],
  ]);
  expect(document.title.replaceAll('\u200e', '')).toBe('24% خزانة');
  fake.emit({ name: 'index-progress', detail: { indexed: 5000, articles: 5000 } });
  await eventually(() => words('.importing'), []);
  expect([all('svg.work').length, document.title]).toEqual([0, 'خزانة']);
});

test('an index that is behind by a moment is nothing to be told in the title', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake);
  fake.emit({ name: 'index-progress', detail: { indexed: 4900, articles: 5000 } });
  await eventually(() => words('.importing').length, 1);
  expect([all('svg.work').length, document.title]).toEqual([0, 'خزانة']);
});

test('progress of an import is told while it runs', async () => {
  const fake = fakeArchive(smallArchive);
  const room = await openRoom(fake);
  const counts = { ...noCounts, filesFound: 100, added: 3 };
  const job = { id: 1, articlesPerSecond: null, secondsLeft: null } as const;
  const running = { ...job, state: 'running', counts: { ...counts, filesDone: 12 } } as const;
  fake.answers.jobs = () =>
    Promise.resolve({ ok: true, value: { jobs: [jobOf({ counts: running.counts })] } });
  fake.emit({ name: 'job-progress', detail: running });
  await eventually(() => words('.importing'), ['تُضاف الملفات: 12 من 100']);
  const done = { ...job, state: 'done', counts: { ...counts, filesDone: 100 } } as const;
  fake.emit({ name: 'job-progress', detail: done });
  await eventually(() => words('.importing'), []);
  room.remove();
  // The page itself goes on listening for preferences.
  expect(fake.listeners.size).toBe(1);
});
