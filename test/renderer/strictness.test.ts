import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArchiveApi } from '../../contract/contract.ts';
import { countIn, searchIn } from './fake-answers.ts';
import { fakeArchive, later, type FakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, press, type, words } from './open-room.ts';

type CountOutcome = Awaited<ReturnType<ArchiveApi['count']>>;

const rungs = (): string[] => words('[role=menuitemradio] .rung');
const counts = (): string[] => words('[role=menuitemradio] .count');
const checked = (): string[] => words('[role=menuitemradio][aria-checked=true] .rung');
const inForce = (): string => words('.toggle .rung').join('');
const isOpen = (): boolean => all('#ladder')[0]?.checkVisibility() === true;
const here = (): string => focused()?.querySelector('.rung')?.textContent ?? '';

/** Opens the room on this query, and the ladder in it. */
async function openLadder(fake: FakeArchive, hash = '#q=القمح'): Promise<void> {
  await openRoom(fake, hash);
  await eventually(() => words('.total').join('').includes('نتائج'), true);
  all<HTMLButtonElement>('kh-strictness-control .toggle')[0]?.click();
  await eventually(here, inForce());
}

test('one button says the rung in force; behind it stand all of them with what each finds', async () => {
  await openLadder(fakeArchive(smallArchive));
  expect([inForce(), checked()]).toEqual(['صيغ الكلمة', ['صيغ الكلمة']]);
  expect(rungs()).toEqual([
    'كما كُتبت',
    'بلا تشكيل',
    'بلا همزات',
    'التاء والياء',
    'السوابق',
    'صيغ الكلمة',
    'أسرة الكلمة',
  ]);
  await eventually(counts, ['4', '5', '6', '7', '8', '9', '10']);
});

test('the rungs are not counted before somebody looks', async () => {
  const fake = fakeArchive(smallArchive);
  const withLadder: unknown[] = [];
  fake.answers.count = (request) => {
    withLadder.push(request.ladder);
    return Promise.resolve({ ok: true, value: countIn(smallArchive, request) });
  };
  await openLadder(fake);
  await eventually(() => counts()[6], '10');
  expect(withLadder.filter((ladder) => ladder === true)).toEqual([true]);
  expect(withLadder.indexOf(true)).toBe(withLadder.length - 1);
});

test('a rung that is chosen searches again, and is kept in the address and across queries', async () => {
  const fake = fakeArchive(smallArchive);
  await openLadder(fake);
  press('3');
  await eventually(() => fake.searches.at(-1)?.strictness, 3);
  expect([isOpen(), inForce(), focused()?.className]).toEqual([false, 'بلا همزات', 'toggle']);
  expect(window.location.hash).toContain('strict=3');
  type('المنارة');
  await eventually(
    () => [fake.searches.at(-1)?.query, fake.searches.at(-1)?.strictness],
    ['المنارة', 3],
  );
  window.history.back();
  await eventually(() => inForce(), 'بلا همزات');
  window.history.back();
  await eventually(() => inForce(), 'صيغ الكلمة');
});

test('the article that is open is marked on the same rung', async () => {
  const fake = fakeArchive(smallArchive);
  const asked: unknown[] = [];
  fake.answers.article = (request) => {
    asked.push([request.strictness, request.withoutSpellings]);
    return fakeArchive(smallArchive).api.article(request);
  };
  await openLadder(fake, '#q=القمح&article=1&without=قموح');
  press('7');
  await eventually(() => asked.at(-1), [7, ['قموح']]);
});

test('the keyboard walks the rungs, Enter takes one, Esc takes none', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake, '#q=القمح&strict=2');
  await eventually(() => all('kh-hit-list li').length, 9);
  all<HTMLButtonElement>('kh-strictness-control .toggle')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(here, 'بلا تشكيل');
  const steps: string[] = [];
  for (const key of ['ArrowUp', 'ArrowUp', 'Home', 'ArrowDown', 'End', 'ArrowDown']) {
    await userEvent.keyboard(`{${key}}`);
    steps.push(here());
  }
  expect(steps).toEqual([
    'كما كُتبت',
    'أسرة الكلمة',
    'كما كُتبت',
    'بلا تشكيل',
    'أسرة الكلمة',
    'كما كُتبت',
  ]);
  await userEvent.keyboard('{Escape}');
  expect([isOpen(), focused()?.className, inForce()]).toEqual([false, 'toggle', 'بلا تشكيل']);
  await userEvent.keyboard('{Enter}{End}{Enter}');
  await eventually(() => fake.searches.at(-1)?.strictness, 7);
});

test('the list closes when the keyboard leaves it', async () => {
  await openLadder(fakeArchive(smallArchive));
  await userEvent.tab();
  await eventually(isOpen, false);
});

test('a rung that the query names comes first, and no other can be chosen', async () => {
  const fake = fakeArchive(smallArchive);
  await openLadder(fake, '#q=القمح strict:2&strict=7');
  expect([inForce(), checked()]).toEqual(['بلا تشكيل', ['بلا تشكيل']]);
  expect(words('kh-strictness-control .note').join('')).toMatch(/البحث نفسه يحدّد صرامته/u);
  const before = fake.searches.length;
  press('4');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([fake.searches.length, inForce()]).toEqual([before, 'بلا تشكيل']);
});

test('counts that come late or for another query are not shown; a failed count is told and asked again', async () => {
  const fake = fakeArchive(smallArchive);
  const pending: { aborted: boolean; settle: (outcome: CountOutcome) => void }[] = [];
  fake.answers.count = (request, options) => {
    if (request.ladder !== true) {
      return Promise.resolve({ ok: true, value: countIn(smallArchive, request) });
    }
    const { promise, settle } = later<CountOutcome>();
    const asked = { aborted: false, settle };
    options?.signal?.addEventListener('abort', () => (asked.aborted = true));
    pending.push(asked);
    return promise;
  };
  await openLadder(fake);
  await eventually(() => pending.length, 1);
  expect(counts().join('')).toBe('');
  fake.emit({ name: 'library-changed', detail: { articles: 9 } });
  await eventually(() => [pending.length, pending[0]?.aborted], [2, true]);
  pending[1]?.settle({ ok: false, failure: { kind: 'unreachable', cause: 'reset' } });
  await eventually(() => words('kh-strictness-control [role=alert] button'), ['أعد العدّ']);
  press('أعد العدّ');
  await eventually(() => pending.length, 3);
  const value = { ...countIn(smallArchive, { query: 'القمح', ladder: true }) };
  pending[2]?.settle({ ok: true, value });
  await eventually(() => counts()[6], '10');
});

test('where the hits answer the query more loosely than it stands, the counts say so', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.search = (request) => {
    const value = searchIn(smallArchive, request);
    return Promise.resolve({
      ok: true,
      value: { ...value, notes: [{ kind: 'some-words-only', needed: 1, asked: 2 }] },
    });
  };
  await openLadder(fake);
  expect(words('kh-strictness-control .note').join('')).toMatch(/كما كُتب/u);
});

test('where no words are asked for there is nothing to be strict about', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => words('.total'), ['9 مواد']);
  expect(all('kh-strictness-control')).toEqual([]);
});

test('a strict search that finds nothing offers the usual strictness', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake, '#q=مركبة&strict=1');
  await eventually(() => words('kh-no-result button'), ['ابحث بصرامة أقل', 'اعرض كل المواد']);
  press('ابحث بصرامة أقل');
  await eventually(() => fake.searches.at(-1)?.strictness, null);
});
