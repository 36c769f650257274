import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runKhizana } from '../../support/run-khizana.ts';
import { seedKhizana } from '../../support/seeded-khizana.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { khizana, library } = seedKhizana();

interface FoundJson {
  total: number;
  tookMs: number;
  hits: {
    id: number;
    title: string;
    snippet: string;
    date: string | null;
    source: string | null;
  }[];
}
const json = (stdout: string): FoundJson => JSON.parse(stdout) as FoundJson;

describe('khizana search', () => {
  test('finds the seed in a fresh library, as JSON of the promised shape', async () => {
    const fresh = join(temporaryFolder(), 'fresh');
    const { code, stdout, stderr } = await runKhizana([
      'search',
      'أستانا',
      '--json',
      '--library',
      fresh,
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      reading: { text: expect.any(String) as string, tree: expect.any(Object) as object },
      strictness: 6,
      isStrictnessOwn: false,
      total: 1,
      relatedOnly: 0,
      tookMs: expect.any(Number) as number,
      notes: [],
      hits: [
        {
          id: 1,
          externalId: null,
          title: 'جولة سادسة باستانا تمهد لمحادثات مباشرة بين دمشق والمعارضة',
          date: '2017-09-13',
          source: 'ميدل ايست أونلاين',
          score: expect.any(Number) as number,
          snippet: expect.stringContaining('أستانا') as string,
          copies: 0,
        },
      ],
    });
    expect(existsSync(join(fresh, 'library.db'))).toBe(true);
  });

  test.each(['أستانا', 'استانا', 'آستانا', 'باستانا', 'أستانة', '"دي ميستورا"'])(
    '%s finds it',
    async (query) => {
      const { stdout } = await khizana('search', query, '--json');
      expect(json(stdout).hits.map(({ date }) => date)).toEqual(['2017-09-13']);
    },
  );

  test('pages through everything, in the order asked for', async () => {
    const dates: (string | null)[] = [];
    for (let offset = 0; offset < 31; offset += 10) {
      const { stdout } = await khizana(
        'search',
        '',
        '--json',
        '--sort',
        'oldest',
        '--limit',
        '10',
        '--offset',
        String(offset),
      );
      dates.push(...json(stdout).hits.map(({ date }) => date));
    }
    expect(dates).toHaveLength(31);
    expect(dates).toEqual([...dates].sort());
  });

  test('keeps to dates and sources', async () => {
    const { stdout } = await khizana(
      'search',
      '',
      '--json',
      '--from',
      '2017',
      '--to',
      '2017-09',
      '--source',
      'ميدل إيست أونلاين',
    );
    expect(json(stdout).hits.map(({ id }) => id)).toEqual([1]);
  });

  test('keeps to categories, and counts what it finds by source, category and year', async () => {
    const { stdout } = await khizana('search', 'بحر', '--json', '--facets');
    const { total, facets } = JSON.parse(stdout) as {
      total: number;
      facets: Record<string, { name: string | null; articles: number }[]>;
    };
    const sum = (name: string): number | undefined =>
      facets[name]?.reduce((all, { articles }) => all + articles, 0);
    expect(total).toBeGreaterThan(1);
    expect(Object.keys(facets).map((name) => [name, sum(name)])).toEqual([
      ['sources', total],
      ['categories', total],
      ['years', total],
      ['months', total],
    ]);
    const category = facets['categories']?.find(({ name }) => name !== null);
    const narrowed = await khizana('search', 'بحر', '--json', '--category', category?.name ?? '');
    expect(json(narrowed.stdout).total).toBe(category?.articles);
    const printed = await khizana('search', 'بحر', '--facets', '--limit', '0');
    expect(printed.stdout).toMatch(/^total: \d+ · .*\n\nsources\n +\d+ {2}\S.*\n/u);
  });

  test('prints for people: title, number, source, date, snippet, total', async () => {
    const { stdout } = await khizana('search', 'أستانا');
    expect(stdout).toMatch(
      /^جولة سادسة باستانا .*\n {2}\[1\] ميدل ايست أونلاين · 2017-09-13\n {2}.+\n\ntotal: 1 · [\d.]+ ms\n$/u,
    );
  });

  test('says what stands in related headlines only, and where to look', async () => {
    const { stdout } = await khizana('search', 'الفوسفات', '--lang', 'ar');
    expect(stdout).toContain('1 أخرى في العناوين ذات الصلة فقط (--in related)');
    const related = await khizana('search', 'الفوسفات', '--in', 'related', '--json');
    expect(json(related.stdout).total).toBe(1);
  });

  test('reads a query that begins with a sign behind --', async () => {
    const { stdout } = await runKhizana([
      'search',
      '--json',
      '--library',
      library(),
      '--',
      '-استانا',
    ]);
    expect(json(stdout).total).toBe(30);
  });
});
