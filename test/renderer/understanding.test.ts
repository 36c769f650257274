import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArchiveApi, Reply } from '../../contract/contract.ts';
import { searchIn } from './fake-answers.ts';
import { fakeArchive, later } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, press, type, words } from './open-room.ts';

type ExplainOutcome = Awaited<ReturnType<ArchiveApi['explain']>>;

const plainly = (selector: string): string[] =>
  words(selector).map((text) => text.replace(/[\u2068\u2069]/gu, ''));
const chips = (): [string, string | null][] =>
  all('kh-spelling-chips button').map((chip) => [
    chip.textContent.trim(),
    chip.getAttribute('aria-pressed'),
  ]);
const why = (at = 0): HTMLButtonElement => {
  const button = all<HTMLButtonElement>('kh-hit-reasons .toggle')[at];
  if (button === undefined) throw new Error('no «لماذا؟»');
  return button;
};
const panels = (): string[] =>
  all('kh-hit-reasons .panel')
    .filter((panel) => panel.checkVisibility())
    .map((panel) => panel.innerText.replace(/\s+/gu, ' ').trim());

test('other spellings stand above the results, and each is switched off and on where it stands', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake, '#q=القمح~');
  await eventually(chips, [
    ['القمح', 'true'],
    ['قموح', 'true'],
  ]);
  all<HTMLButtonElement>('kh-spelling-chips button')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(chips, [
    ['القمح', 'false'],
    ['قموح', 'true'],
  ]);
  expect(fake.searches.at(-1)?.withoutSpellings).toEqual(['القمح']);
  expect(new URLSearchParams(window.location.hash.slice(1)).getAll('without')).toEqual(['القمح']);
  expect(focused()?.textContent.trim()).toBe('القمح');
  await userEvent.keyboard('{Enter}');
  await eventually(chips, [
    ['القمح', 'true'],
    ['قموح', 'true'],
  ]);
  expect(window.location.hash).not.toContain('without');
});

test('with all of them switched off nothing is said to have been searched, nor offered instead', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.suggest = () =>
    Promise.resolve({ ok: true, value: { completions: [], didYouMean: 'قموح' } });
  await openRoom(fake, '#q=مركبة~&without=قموح');
  await eventually(() => words('kh-spelling-chips #label'), ['بحثنا أيضًا عن:']);
  all<HTMLButtonElement>('kh-spelling-chips button')[0]?.click();
  await eventually(() => words('kh-spelling-chips #label'), ['تهجئات أخرى:']);
  await eventually(() => words('kh-no-result button'), ['اعرض كل المواد']);
});

test('a query of plain words is not told back, any other is', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake, '#q=القمح');
  await eventually(() => all('kh-hit-list li').length, 9);
  expect(all('.reading')).toEqual([]);
  const reading: Reply<'search'>['reading'] = {
    kind: 'not',
    part: { kind: 'named', column: 'source', name: 'الميناء' },
  };
  fake.answers.search = (request) =>
    Promise.resolve({ ok: true, value: { ...searchIn(smallArchive, request), reading } });
  type('خبز');
  await eventually(() => plainly('.reading').join('').includes('الميناء'), true);
});

test('«لماذا؟» unfolds the forms of each word with rung and place, and what the next rung adds', async () => {
  const fake = fakeArchive(smallArchive);
  await openRoom(fake, '#q=القمح');
  await eventually(() => all('kh-hit-reasons .toggle').length, 9);
  expect([why().ariaExpanded, why().ariaLabel?.startsWith('لماذا؟')]).toEqual(['false', true]);
  why().click();
  await eventually(panels, [
    'القمح القمح — كما كُتبت — في العنوان، في المتن ×3 والقمح — السوابق — في العنوان، في المتن ×3 الدرجة التالية، «\u2068أسرة الكلمة\u2069»، تضيف مادة واحدة',
  ]);
  expect(why().ariaExpanded).toBe('true');
  all<HTMLButtonElement>('kh-hit-reasons .panel button')[0]?.click();
  await eventually(() => fake.searches.at(-1)?.strictness, 7);
  // On the last rung there is no next: the keyboard rests on the button that unfolded the reasons.
  await eventually(() => all('kh-hit-reasons .panel .plain-link').length, 0);
  expect(panels().length).toBe(1);
});

test('a word that is not there and words that were passed over are named', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.explain = () =>
    Promise.resolve({
      ok: true,
      value: {
        strictness: 7,
        terms: [{ asked: 'خبز', forms: [] }],
        stopWords: ['من', 'في'],
        ladder: [],
      },
    });
  await openRoom(fake, '#q=القمح');
  await eventually(() => all('kh-hit-reasons .toggle').length, 9);
  why().click();
  await eventually(
    () => panels().map((text) => text.replace(/[\u2068\u2069]/gu, '')),
    ['خبز ليست في المادة لم نبحث عن كلمات شائعة: من، في'],
  );
});

test('of a pattern with many forms the first are listed and the rest counted', async () => {
  const fake = fakeArchive(smallArchive);
  const forms = Array.from({ length: 20 }, (_, index) => ({
    text: `قمح${String(index)}`,
    strictness: null,
    origin: 'pattern' as const,
    zones: [{ zone: 'body' as const, times: 1 }],
  }));
  fake.answers.explain = () =>
    Promise.resolve({
      ok: true,
      value: { strictness: 7, terms: [{ asked: 'قمح*', forms }], stopWords: [], ladder: [] },
    });
  await openRoom(fake, '#q=القمح');
  await eventually(() => all('kh-hit-reasons .toggle').length, 9);
  why().click();
  await eventually(() => words('kh-hit-reasons li').length, 9);
  expect(words('kh-hit-reasons li').at(-1)).toBe('و12 صيغة أخرى');
});

test('a reason that cannot be had is told, and asked for again without asking for anything else', async () => {
  const fake = fakeArchive(smallArchive);
  let answer: ExplainOutcome = { ok: false, failure: { kind: 'unreachable', cause: 'reset' } };
  fake.answers.explain = () => Promise.resolve(answer);
  await openRoom(fake, '#q=القمح');
  await eventually(() => all('kh-hit-reasons .toggle').length, 9);
  why().click();
  await eventually(() => words('kh-hit-reasons .heading'), ['تعذّر بيان السبب']);
  const before = fake.searches.length;
  answer = { ok: true, value: { strictness: 7, terms: [], stopWords: ['من'], ladder: [] } };
  press('أعد المحاولة');
  await eventually(() => panels().join('').includes('من'), true);
  expect(fake.searches.length).toBe(before);
});

test('while it is waited for, a word says so after a while', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.explain = () => later<ExplainOutcome>().promise;
  await openRoom(fake, '#q=القمح');
  await eventually(() => all('kh-hit-reasons .toggle').length, 9);
  why().click();
  await eventually(panels, ['نبحث عن السبب…']);
});

test('the reasons are reached and left by the keyboard, and do not open the article', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=القمح');
  await eventually(() => all('kh-hit-reasons .toggle').length, 9);
  await userEvent.keyboard('/{ArrowDown}{ArrowDown}');
  await userEvent.tab();
  expect(focused()).toBe(why(1));
  await userEvent.keyboard('{Enter}');
  await eventually(() => panels().length, 1);
  await userEvent.tab();
  expect(focused()?.className).toBe('plain-link');
  await userEvent.keyboard('{Escape}');
  await eventually(() => panels(), []);
  expect([focused(), all('kh-article-view').length]).toEqual([why(1), 0]);
});

test('other words fold the reasons', async () => {
  await openRoom(fakeArchive(smallArchive), '#q=القمح');
  await eventually(() => all('kh-hit-reasons .toggle').length, 9);
  why().click();
  await eventually(() => panels().length, 1);
  type('القمح الميناء');
  await eventually(panels, []);
});

test('without a query nothing has a reason', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => all('kh-hit-list li').length, 9);
  expect(all('kh-hit-reasons')).toEqual([]);
});

test('what was meant is offered beside hits too, when they lack a word, and never the query itself', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.search = (request) => {
    const value = searchIn(smallArchive, { ...request, query: 'القمح' });
    return Promise.resolve({
      ok: true,
      value: { ...value, notes: [{ kind: 'some-words-only', needed: 1, asked: 2 }] },
    });
  };
  let meant = 'القمح المنارة';
  fake.answers.suggest = () =>
    Promise.resolve({ ok: true, value: { completions: [], didYouMean: meant } });
  const room = await openRoom(fake, '#q=القمح المنااره');
  await eventually(() => plainly('.meant button'), ['هل تقصد «القمح المنارة»؟']);
  meant = 'القمح المنااره';
  room.remove();
  await openRoom(fake, '#q=القمح المنااره');
  await eventually(() => all('kh-hit-list li').length, 9);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(all('.meant')).toEqual([]);
});
