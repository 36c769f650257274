import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleId } from '../../../archive/article.ts';
import { resolveHeadlines } from '../../../archive/search/resolve-headlines.ts';
import { IndexReader } from '../../../archive/search/index-reader.ts';
import { finish } from '../../../archive/search/steps.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openIndexedLibrary } from '../library/indexed-library.ts';

interface Made {
  readonly id: string;
  readonly title: string;
  readonly source?: string;
  readonly body?: string;
}

/** What the headlines under the first article name, by the ids from outside. */
async function named(headlines: readonly string[], others: readonly Made[]) {
  const place = temporaryFolder();
  const indexed = openIndexedLibrary(place);
  const records = others.map((each) => ({ body: `نص المادة ${each.id} كاملًا.`, ...each }));
  writeFileSync(
    join(place, 'source', 'a.ndjson'),
    records.map((each) => JSON.stringify(each)).join('\n'),
  );
  await indexed.library.add(join(place, 'source'));
  finish(indexed.keeper.catchUp());
  const reader = new IndexReader(indexed.folder);
  const text = headlines.join('\n');
  let start = 0;
  const zones = headlines.map((headline) => {
    const zone = { kind: 'related', start, end: start + headline.length, confidence: 1 } as const;
    start = zone.end + 1;
    return zone;
  });
  const { catalogue } = indexed.library;
  const first = catalogue.article(1 as ArticleId);
  if (first === null) throw new Error('no article');
  const article = { ...first, text, zones };
  const resolved = finish(
    reader.use(({ index }) => resolveHeadlines(index, (id) => catalogue.label(id), article)),
  );
  const names = resolved.map(({ id }) => (id === null ? null : catalogue.label(id)?.externalId));
  reader.close();
  indexed.close();
  expect(resolved.map(({ start: at }) => at)).toEqual(zones.map((zone) => zone.start));
  return names;
}

const self: Made = {
  id: 'self',
  title: 'الميناء القديم يستقبل أول باخرة',
  source: 'صحيفة الميناء',
};

test('a headline is resolved by its words, whatever their marks, hamzas and signs', async () => {
  expect(
    await named(
      [
        '«أسعار الخبز» تتراجع في أسواق الساحل',
        'اسعار الخُبز تتراجع في اسواق الساحل',
        'أسعار الخبز ترتفع',
      ],
      [self, { id: 'bread', title: 'أسعار الخبز تتراجع في أسواق الساحل' }],
    ),
  ).toEqual(['bread', 'bread', null]);
});

test('one more word, one word less or another order is another headline', async () => {
  expect(
    await named(
      [
        'أسعار الخبز تتراجع في أسواق الساحل اليوم',
        'أسعار الخبز تتراجع في أسواق',
        'في أسواق الساحل أسعار الخبز تتراجع',
        'سعر الخبز يتراجع في سوق الساحل',
      ],
      [self, { id: 'bread', title: 'أسعار الخبز تتراجع في أسواق الساحل' }],
    ),
  ).toEqual([null, null, null, null]);
});

test('a headline that was cut off is known by its beginning, if it is long enough', async () => {
  const title = 'وزير النقل يبحث مع نظيره خطة سكة الحديد الجديدة بين المدينتين';
  expect(
    await named(
      [
        'وزير النقل يبحث مع نظيره خطة سك...',
        'وزير النقل يبحث…',
        'وزير النقل يبحث مع نظيره خطة طر…',
      ],
      [self, { id: 'rail', title }],
    ),
  ).toEqual(['rail', null, null]);
});

test('of several articles with one title, the one of the same source; or else none', async () => {
  const title = 'حصاد الأسبوع في سطور قليلة';
  const two: readonly Made[] = [
    { id: 'other', title, source: 'جريدة السهل' },
    { id: 'own', title, source: 'صحيفة الميناء' },
  ];
  expect(await named([title], [self, ...two])).toEqual(['own']);
  expect(await named([title], [{ ...self, source: 'راديو الساحل' }, ...two])).toEqual([null]);
});

test('an article does not name itself, and two words name nothing', async () => {
  expect(
    await named([self.title, 'كلمة العدد'], [self, { id: 'word', title: 'كلمة العدد' }]),
  ).toEqual([null, null]);
});
