import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addMonths, weeksOf } from '../../renderer/features/calendar/calendar-days.ts';
import { heatOf, heatSteps } from '../../renderer/features/calendar/heat-steps.ts';
import { moveDay } from '../../renderer/features/calendar/move-day.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { articleOf, smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, press, words } from './open-room.ts';

afterEach(() => page.viewport(1280, 860));

const saturday = 6;
const here = (): string | null | undefined => focused()?.getAttribute('aria-label');
const button = (day: string): HTMLElement | undefined => all(`button[data-day="${day}"]`)[0];

test('a month lies in weeks that begin where the locale has them begin', () => {
  expect(weeksOf('2018', 3, saturday).map((week) => week.map((day) => day?.slice(8) ?? '  '))).toEqual([
    ['  ', '  ', '  ', '  ', '  ', '01', '02'],
    ['03', '04', '05', '06', '07', '08', '09'],
    ['10', '11', '12', '13', '14', '15', '16'],
    ['17', '18', '19', '20', '21', '22', '23'],
    ['24', '25', '26', '27', '28', '29', '30'],
    ['31', null, null, null, null, null, null].map((day) => day ?? '  '),
  ]); // prettier-ignore
  const february = weeksOf('2016', 2, 0)
    .flat()
    .filter((day) => day !== null);
  expect([february.length, february.at(-1)]).toEqual([29, '2016-02-29']);
});

test('every year has its days, each once', () => {
  for (const year of ['1900', '2000', '2023', '2024']) {
    const days = Array.from({ length: 12 }, (_, month) => weeksOf(year, month + 1, saturday).flat())
      .flat()
      .filter((day) => day !== null);
    expect([days.length, new Set(days).size]).toEqual(
      year === '2000' || year === '2024' ? [366, 366] : [365, 365],
    );
    expect(days).toEqual([...days].sort());
  }
});

test('a month before or after keeps the day, as far as it has one', () => {
  expect([addMonths('2017-03-31', -1), addMonths('2017-12-05', 1), addMonths('2017-05-31', 1)]).toEqual([
    '2017-02-28',
    '2017-12-05',
    '2017-06-30',
  ]); // prettier-ignore
});

test('arrow keys go where they point, and never out of the year', () => {
  const rtl = { isRtl: true, firstWeekday: saturday };
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'a'];
  expect(keys.map((key) => moveDay(key, '2018-03-14', rtl))).toEqual([
    '2018-03-15',
    '2018-03-13',
    '2018-03-07',
    '2018-03-21',
    '2018-03-10',
    '2018-03-16',
    '2018-02-14',
    undefined,
  ]);
  const ltr = { isRtl: false, firstWeekday: 0 };
  expect(['ArrowLeft', 'ArrowRight', 'Home'].map((key) => moveDay(key, '2018-03-14', ltr))).toEqual([
    '2018-03-13',
    '2018-03-15',
    '2018-03-11',
  ]); // prettier-ignore
  expect([moveDay('ArrowDown', '2018-12-30', ltr), moveDay('Home', '2018-01-01', rtl)]).toEqual([
    '2018-12-31',
    '2018-01-01',
  ]);
});

test('a quarter of the days that hold anything has each colour, and the most the strongest', () => {
  const steps = heatSteps([0, 1, 1, 2, 3, 5, 8, 13, 400]);
  expect(steps).toEqual([1, 2, 5, 13]);
  expect([0, 1, 4, 12, 13, 400].map((count) => heatOf(count, steps))).toEqual([0, 1, 2, 3, 4, 4]);
  expect(heatSteps([0, 0])).toEqual([]);
  expect([heatOf(0, [1]), heatOf(1, [1])]).toEqual([0, 4]);
});

test('the calendar shows the last year, each day named with its count, and another on demand', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => button('2019-05-21')?.ariaLabel, '21 مايو 2019: مادة واحدة');
  expect(all('kh-year-calendar button[data-day]').length).toBe(365);
  expect(button('2019-05-22')?.ariaLabel).toBe('22 مايو 2019: لا مواد');
  expect([all('button.heat-4').length, words('.legend li')]).toEqual([2, ['1 فأكثر']]);
  press('السنة السابقة');
  await eventually(() => button('2018-03-14')?.ariaLabel, '14 مارس 2018: مادة واحدة');
});

test('a day is reached by keyboard and opens the paper of that day', async () => {
  await openRoom(fakeArchive(smallArchive));
  await eventually(() => button('2019-05-21')?.tabIndex, 0);
  expect(all('kh-year-calendar button[tabindex="0"]').length).toBe(1);
  button('2019-05-21')?.focus();
  await userEvent.keyboard('{ArrowLeft}');
  await eventually(here, '22 مايو 2019: لا مواد');
  // A day without articles has no paper.
  await userEvent.keyboard('{Enter}');
  expect(window.location.hash).toBe('');
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await eventually(() => window.location.hash, '#from=2019-05-21&to=2019-05-21');
  await eventually(() => words('kh-day-paper h2'), ['الثلاثاء، 21 مايو 2019']);
  await eventually(() => words('kh-day-paper h3'), ['جريدة السهل مادة واحدة']);
  await eventually(() => focused()?.textContent, 'الثلاثاء، 21 مايو 2019');
  all('kh-day-paper nav a:not(.way)')[0]?.focus();
  await userEvent.keyboard('{Enter}');
  await eventually(() => focused()?.textContent, '9 مواد');
});

test('the paper of a day has a section for each source, and leads to the days around it', async () => {
  const day = { date: '2018-03-14' };
  const paper = [
    ...smallArchive,
    articleOf(20, { ...day, source: 'جريدة السهل' }, [['title', 'الأول'], ['body', 'نص الأول']]),
    articleOf(21, { ...day, source: 'جريدة السهل' }, [['title', 'الثاني'], ['body', 'نص الثاني']]),
  ]; // prettier-ignore
  await openRoom(fakeArchive(paper), '#from=2018-03-14&to=2018-03-14');
  await eventually(
    () => words('kh-day-paper h3'),
    ['جريدة السهل مادتان', 'صحيفة الميناء مادة واحدة'],
  );
  expect(words('kh-day-paper .lead')[0]).toBe('الأول');
  await eventually(
    () => words('kh-day-paper nav a'),
    ['اليوم السابق', 'كل الأيام', 'اليوم التالي'],
  );
  all<HTMLAnchorElement>('kh-day-paper nav a.earlier')[0]?.click();
  await eventually(() => words('kh-day-paper h2'), ['الاثنين، 18 ديسمبر 2017']);
});

test('days that cannot be counted say so, and can be asked for again', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.days = () =>
    Promise.resolve({ ok: false, failure: { kind: 'unreachable', cause: 'reset' } });
  await openRoom(fake);
  await eventually(() => words('kh-year-calendar [role=alert] .heading'), ['تعذّر عدّ أيام السنة']);
  delete fake.answers.days;
  press('أعد المحاولة');
  await eventually(() => all('kh-year-calendar table').length, 12);
});
