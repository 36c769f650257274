import { randomNumbers } from '../../bench/random-numbers.ts';
import { beats, comparisons, papers, places, sayings } from './news-words.ts';

/** A line of a newspaper's export. */
export interface NewsItem {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  readonly text: string;
  readonly date: string;
  readonly source: string;
  readonly category: string;
}

const [firstYear, lastYear] = [2009, 2025] as const;
/** One item in so many is reprinted by another paper the day after. */
const reprintEvery = 23;

/** News of made-up places that reads like news, the same whenever it is made, the oldest first. */
export function makeNews(count: number): NewsItem[] {
  const random = randomNumbers(1446);
  const items = Array.from({ length: count }, (_, at) => makeItem(random, at));
  const reprints = items.filter((_, at) => at % reprintEvery === 0).map(reprint);
  return [...items, ...reprints].sort((one, other) => (one.date < other.date ? -1 : 1));
}

function makeItem(random: () => number, at: number): NewsItem {
  const pick = <Value>(values: readonly Value[], power = 1): Value =>
    values[Math.floor(values.length * random() ** power)] as Value;
  const beat = pick(beats, 1.3);
  const place = pick(places, 1.4);
  const subject = pick(beat.subjects);
  const [first = '', second = ''] = shuffled(beat.facts, random);
  const say = (): string => `${sayings.map((parts) => pick(parts)).join(' ')}.`;
  const share = 5 + Math.floor(60 * random());
  const lead = `${beat.returned} ${subject} إلى واجهة الأخبار في ${place}، بعد تغير نسبته ${share} في المئة ${pick(comparisons)}.`;
  const further = Array.from({ length: 3 + Math.floor(4 * random()) }, () => `${say()} ${say()}`);
  return {
    id: `picture-${at}`,
    title: `${subject} في ${place} ${pick(beat.happenings)}`,
    standfirst: `${first}، ${pick(sayings[2])}.`,
    text: [`${place} - ${lead} ${say()}`, `و${second}. ${say()}`, ...further].join('\n\n'),
    date: makeDay(random),
    source: pick(papers, 1.7),
    category: beat.category,
  };
}

/** The same story in another paper, under a headline of its own. */
function reprint({ id, title, date, source, ...item }: NewsItem): NewsItem {
  const at = papers.indexOf(source);
  return {
    ...item,
    id: `${id}-again`,
    title: `${title}: التفاصيل`,
    date: dayAfter(date),
    source: papers[(at + 1) % papers.length] ?? source,
  };
}

/** The later years have more news, Fridays and Augusts less. */
function makeDay(random: () => number): string {
  for (;;) {
    const year = firstYear + Math.floor((lastYear + 1 - firstYear) * random() ** 0.6);
    const day = new Date(Date.UTC(year, 0, 1 + Math.floor(365 * random())));
    const isQuiet = day.getUTCDay() === 5 || day.getUTCMonth() === 7;
    if (!isQuiet || random() < 0.35) return day.toISOString().slice(0, 10);
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function shuffled(values: readonly string[], random: () => number): string[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}
