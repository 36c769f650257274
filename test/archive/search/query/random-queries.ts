import fc from 'fast-check';
import { draftArticles, type Draft } from '../small-archive.ts';
import type { Article } from '../../../../archive/article.ts';

/** Words that are one on some rung of the ladder, and others; none is common. */
const words = [
  ...['مدرسة', 'مدرسه', 'مَدرسة', 'المدرسة', 'بالمدرسة', 'مدرسات', 'مدارس', 'المدارس'],
  ...['أحمد', 'احمد', 'وأحمد', 'مسؤول', 'مسئول', 'موسى', 'موسي', 'وزير', 'وزراء', 'الوزارة'],
  ...['price', 'prices', 'Pricing', 'كوفيد-19', 'كوفيد-١٩', 'بكوفيد-19', 'كوفيد', '19', 'G20', 'g-20', '20'],
]; // prettier-ignore

const sources = ['مجلة الرواق', 'صحيفة المرفأ', 'الرواق'];
const categories = ['سياسة', 'تعليم'];
const days = ['2016-12-31', '2017-01-01', '2017-09-13', '2018-02-28'];

const word = fc.constantFrom(...words);
const text = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((each) => each.join(' '));

const draft: fc.Arbitrary<Draft> = fc
  .record({
    title: text(3),
    standfirst: fc.option(text(3)),
    dateline: fc.option(word),
    body: text(6),
    related: fc.option(text(3)),
    source: fc.option(fc.constantFrom(...sources)),
    category: fc.option(fc.constantFrom(...categories)),
    date: fc.option(fc.constantFrom(...days)),
  })
  .map(({ source, category, date, ...parts }) => {
    const written = Object.entries(parts).filter(([, each]) => each !== null);
    return { ...Object.fromEntries(written), facts: { source, category, date } };
  });

/** The last article holds every word, so that none is unknown to the archive. */
export const randomArticles: fc.Arbitrary<Article[]> = fc
  .array(draft, { minLength: 4, maxLength: 12 })
  .map((drafts) =>
    draftArticles(...drafts, { title: 'معجم', body: words.join('. '), related: words.join('. ') }),
  );

const number = fc.nat({ max: 3 });

const plain = fc.oneof(
  { weight: 4, arbitrary: word },
  word.map((each) => `=${each}`),
  text(3).map((each) => `"${each}"`),
  fc.tuple(text(3), number).map(([each, slop]) => `«${each}»~${slop}`),
  fc.tuple(text(3), number).map(([each, slop]) => `"${each}"~>${slop}`),
  word.map((each) => `${each.slice(0, 3)}*`),
  word.map((each) => `*${each.slice(-3)}`),
  word.map((each) => `${each.slice(0, 2)}*${each.slice(-1)}`),
  fc.tuple(word, number).map(([each, at]) => `${each.slice(0, at)}${each.slice(at + 1)}~1`),
);

const field = fc.constantFrom('عنوان', 'standfirst', 'نص', 'related', 'مكان');

const condition = fc.oneof(
  fc.constantFrom('الرواق', 'المرفا', 'مجلة').map((name) => `مصدر:${name}`),
  fc.constantFrom(...categories).map((name) => `category:${name}`),
  fc.constantFrom('2017', '2017-09', '2017..', '..2017-01', '2016..2017-01-01').map((each) => `date:${each}`),
); // prettier-ignore

const clauses = fc.letrec<{ clause: string; list: string }>((tie) => ({
  clause: fc.oneof(
    { maxDepth: 3 },
    { weight: 5, arbitrary: plain },
    { weight: 2, arbitrary: fc.tuple(field, plain).map(([name, each]) => `${name}:${each}`) },
    { weight: 1, arbitrary: condition },
    { weight: 2, arbitrary: tie('clause').map((each) => `ليس ${each}`) },
    { weight: 1, arbitrary: tie('clause').map((each) => (/^[-+]|^ليس/u.test(each) ? each : `+${each}`)) }, // prettier-ignore
    { weight: 3, arbitrary: fc.tuple(tie('clause'), tie('clause')).map((each) => `(${each.join(' أو ')})`) }, // prettier-ignore
    { weight: 2, arbitrary: tie('list').map((each) => `(${each})`) },
    { weight: 1, arbitrary: fc.tuple(field, tie('list')).map(([name, each]) => `${name}:(${each})`) }, // prettier-ignore
  ),
  list: fc.array(tie('clause'), { minLength: 1, maxLength: 3 }).map((each) => each.join(' ')),
}));

/** Every form of the language, on any rung. */
export const randomQueries: fc.Arbitrary<string> = fc
  .tuple(fc.option(fc.integer({ min: 1, max: 7 })), clauses.list)
  .map(([rung, list]) => (rung === null ? list : `strict:${rung} ${list}`));
