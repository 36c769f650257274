import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dissect } from '../../../archive/anatomy/dissect.ts';
import { readBytes } from '../formats/read-bytes.ts';
import { faultsOf, zoneTexts } from '../zone-texts.ts';

const path = fileURLToPath(new URL('../../../seeds/000_07a94baf12808b94.txt', import.meta.url));
const bytes = readFileSync(path);

describe('the seed', () => {
  it('is shipped byte for byte as it came', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      'a92e272b0b980f830d3a4b363692058bb30aa9756dd1bbb72a2c13990101c4d0',
    );
  });

  it('is taken apart into the parts of a news article', async () => {
    const [document] = (await readBytes('seed.txt', bytes)).documents;
    const article = document === undefined ? null : dissect(document, 'seed.txt');
    if (article === null) throw new Error('The seed was not read');
    const zones = zoneTexts(article);
    const lines = bytes
      .toString('utf8')
      .split('\n')
      .map((line) => line.trim());
    const tail = lines.slice(lines.indexOf('دمشق تكافئ إيران بصفقات اقتصادية سخية'), -1);
    const counted = (kind: string): number => zones.filter(([of]) => of === kind).length;
    expect({
      date: article.date,
      title: article.title,
      source: article.source,
      head: zones.slice(0, 6),
      firstWords: zones[6]?.[1].slice(0, 20),
      body: counted('body'),
      related: zones.filter(([kind]) => kind === 'related').map(([, text]) => text),
      zones: zones.length,
      endMark: article.dropped.filter(({ reason }) => reason === 'end-mark').length,
      sectionBreaks: article.dropped.filter(({ reason }) => reason === 'section-break').length,
      faults: faultsOf(article),
    }).toEqual({
      date: '2017-09-13',
      title: 'جولة سادسة باستانا تمهد لمحادثات مباشرة بين دمشق والمعارضة',
      source: 'ميدل ايست أونلاين',
      head: [
        ['published', 'First Published: 2017-09-13'],
        ['title', 'جولة سادسة باستانا تمهد لمحادثات مباشرة بين دمشق والمعارضة'],
        [
          'standfirst',
          'اللقاء بين الدول الضامنة على مستوى الخبراء بالعاصمة الكازاخية يركز على ترسيم حدود مناطق خفض التوتر في إدلب وحمص والغوطة الشرقية.',
        ],
        ['source', 'ميدل ايست أونلاين'],
        ['caption', 'مشاورات تقنية قبل محادثات الجولة السادسة'],
        ['dateline', 'استانا (كازاخستان)'],
      ],
      firstWords: 'افتتحت الأربعاء جولة',
      body: 14,
      related: tail.filter((line) => line !== '' && line !== '>>'),
      zones: 6 + 14 + 20,
      endMark: 1,
      sectionBreaks: 4,
      faults: [],
    });
  });
});
