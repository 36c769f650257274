import { describe, expect, test } from 'vitest';
import { seedKhizana } from '../../support/seeded-khizana.ts';

const { khizana } = seedKhizana();

const totalOf = async (...args: string[]): Promise<number> =>
  (JSON.parse((await khizana('search', ...args, '--json')).stdout) as { total: number }).total;

describe('how strictly a query is read', () => {
  test('--strict N takes for one word what the rung takes for one, and no more', async () => {
    expect(await totalOf('آستانا', '--strict', '2')).toBe(0);
    expect(await totalOf('آستانا', '--strict', '3')).toBe(1);
  });

  test('other spellings can be left out, all or one', async () => {
    expect([
      await totalOf('أستانة'),
      await totalOf('أستانة', '--no-spellings'),
      await totalOf('أستانة', '--without-spelling', 'أستانا'),
      await totalOf('أستانة', '--without-spelling', 'طرابلس'),
    ]).toEqual([1, 0, 0, 1]);
    const { stdout } = await khizana('search', 'أستانة', '--without-spelling', 'أستانا');
    expect(stdout).toMatch(/^total: 0 · .*\nleft out: أستانا\n$/u);
  });

  test('--ladder counts every rung, with a star at the one in force', async () => {
    const { stdout } = await khizana(
      'search',
      'آستانا',
      '--ladder',
      '--limit',
      '0',
      '--lang',
      'ar',
    );
    expect(stdout).toMatch(
      /\n\nدرجات الصرامة\n {6}0 {2}1 كما كُتبت\n {6}0 {2}2 بلا تشكيل\n {6}1 {2}3 بلا همزات\n(?:.+\n){2} {6}1 \*6 صيغ الكلمة\n.+7 أسرة الكلمة\n$/u,
    );
    const json = await khizana('search', 'آستانا', '--ladder', '--limit', '0', '--json');
    const { ladder } = JSON.parse(json.stdout) as { ladder: { articles: number }[] };
    expect(ladder.map(({ articles }) => articles).slice(0, 6)).toEqual([0, 0, 1, 1, 1, 1]);
  });
});

describe('why something was found', () => {
  test('--explain says under each hit which form stands where, and what the next rung would add', async () => {
    const { stdout } = await khizana('search', 'استانا من', '--explain', '--strict', '5');
    expect(stdout).toMatch(
      /\n {2}استانا:\n {4}استانا — As written — in the dateline, in the body\n {4}أستانا — Hamzas aside — in the body ×2\n {4}باستانا — Prefixes — in the title\n\ntotal: 1 · .*\nread as: .*استانا.*\ntoo common to search for: من\nthe next rung, Word forms \(--strict 6\), would add articles: 0\n$/u,
    );
  });

  test('explain does the same for one article, and names what is not in it', async () => {
    const { stdout } = await khizana('explain', '1', 'باستانا زمهرير', '--lang', 'ar');
    expect(stdout).toMatch(
      /^قُرئ البحث: .*\nالصرامة: 6 \(صيغ الكلمة\)\n {2}باستانا:\n {4}باستانا — كما كُتبت — في العنوان\n(?: {4}.*\n)+ {2}زمهرير: ليست في المادة\nالدرجة التالية، أسرة الكلمة \(\u200e--strict 7\)، تضيف من المواد: 0\n$/u,
    );
  });

  test('JSON holds the explanation of each hit, and of one article', async () => {
    const [search, explain] = [
      await khizana('search', 'أستانا', '--explain', '--json'),
      await khizana('explain', '1', 'أستانا', '--json'),
    ];
    const { hits, reading } = JSON.parse(search.stdout) as {
      hits: { explanation: object }[];
      reading: object;
    };
    expect(JSON.parse(explain.stdout)).toEqual({ reading, ...hits[0]?.explanation });
    expect(hits[0]?.explanation).toMatchObject({ strictness: 6, terms: [{ asked: 'أستانا' }] });
  });
});

describe('how a query was read', () => {
  const readAs = async (...args: string[]): Promise<string | undefined> =>
    /^read as: (.+)$/mu.exec((await khizana('search', '--limit', '0', ...args)).stdout)?.[1];

  test('is said of anything but plain words, and with --explain of those too', async () => {
    expect(await readAs('محادثات استانا')).toBeUndefined();
    expect(await readAs('محادثات استانا', '--explain')).toContain('استانا');
    expect(await readAs('عنوان:استانا OR روسيا')).toContain('روسيا');
  });

  test('is in the JSON, as a sentence and as a tree', async () => {
    const { stdout } = await khizana('search', 'استانا', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      reading: {
        text: expect.stringContaining('استانا') as string,
        tree: { kind: 'term', operand: { kind: 'word', word: 'استانا' } },
      },
      strictness: 6,
    });
  });
});

describe('mistakes are named', () => {
  const cases: readonly [string[], RegExp][] = [
    [['search', 'x', '--strict', '8'], /^khizana: --strict takes one of 1, 2, .* 7; not "8"\n$/u],
    [['explain', '1'], /^khizana: explain: put the number of an article and a query/u],
    [['explain', 'one', 'x'], /^khizana: ID takes a whole number, not "one"\n$/u],
    [['explain', '4711', 'x'], /^khizana: No article 4711 /u],
    [['stats', '--ladder'], /^khizana: stats: --ladder is no option of this command; see/u],
  ];
  test.each(cases)('%j', async (args, message) => {
    const { code, stdout, stderr } = await khizana(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});
