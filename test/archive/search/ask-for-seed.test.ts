import { describe, expect, it } from 'vitest';
import { archiveOf, shippedArticles, slices } from './small-archive.ts';
import { tableOf } from './table-of.ts';

const shipped = archiveOf(await shippedArticles());
const seedTitle = 'جولة سادسة باستانا تمهد لمحادثات مباشرة بين دمشق والمعارضة';

describe('the seed', () => {
  it('is found by its place in every spelling, first of all', () => {
    const queries = [
      'أستانا',
      'استانا',
      'آستانا',
      'باستانا',
      'أستانة',
      'أَسْتانا',
      'أسـتانا',
      'ﺃﺳﺘﺎﻧﺎ',
    ];
    expect(tableOf(queries, (query) => shipped.titles(query)[0])).toEqual(
      tableOf(queries, () => seedTitle),
    );
  });

  it('is found by a phrase between any quotation marks, and not by its words turned round', () => {
    const quoted = (words: string): string[] => [`"${words}"`, `«${words}»`, `“${words}”`];
    const queries = [...quoted('دي ميستورا'), ...quoted('ميستورا دي')];
    expect(tableOf(queries, (query) => shipped.ask(query).total)).toEqual({
      '"دي ميستورا"': 1, '«دي ميستورا»': 1, '“دي ميستورا”': 1,
      '"ميستورا دي"': 0, '«ميستورا دي»': 0, '“ميستورا دي”': 0,
    }); // prettier-ignore
  });

  it('is not found by a headline of its tail, but there it is told of and can be asked for', () => {
    const { total, relatedOnly } = shipped.ask('الفوسفات');
    const hit = shipped.ask('الفوسفات', { scope: 'related' }).hits[0];
    expect({
      article: { total, relatedOnly },
      related: shipped.titles('الفوسفات', { scope: 'related' }),
      everywhere: shipped.titles('الفوسفات', { scope: 'everywhere' }),
      byField: shipped.titles('روابط:الفوسفات'),
      snippet: hit?.snippet.zone,
      marks: slices(hit?.snippet.text ?? '', hit?.snippet.marks ?? []),
      elsewhere: shipped.ask('الفوسفات', { scope: 'related' }).relatedOnly,
    }).toEqual({
      article: { total: 0, relatedOnly: 1 },
      related: [seedTitle],
      everywhere: [seedTitle],
      byField: [seedTitle],
      snippet: 'related',
      marks: ['الفوسفات'],
      elsewhere: 0,
    });
  });

  it('is marked where it is found, in its own letters', () => {
    expect(
      tableOf(['أستانا', '«دي ميستورا»', 'روسيا', 'الفوسفات'], (query) => shipped.marked(query)),
    ).toEqual({
      أستانا: ['باستانا', 'استانا', 'أستانا', 'أستانا', 'استانا'],
      '«دي ميستورا»': ['دي ميستورا'],
      روسيا: ['روسيا', 'روسيا', 'روسيا'],
      الفوسفات: [],
    });
  });
});

describe('an answer', () => {
  it('tells which other spellings it searched', () => {
    expect(shipped.ask('أستانة').notes).toEqual([
      { kind: 'also-searched', word: 'أستانة', spellings: ['أستانا'], switchedOff: [] },
    ]);
  });

  it('tells which other spellings it left out, and searches none of them', () => {
    const { total, notes } = shipped.ask('أستانة', { withoutSpellings: ['أستانا'] });
    expect({ total, notes }).toEqual({
      total: 0,
      notes: [{ kind: 'also-searched', word: 'أستانة', spellings: [], switchedOff: ['أستانا'] }],
    });
  });

  it('tells whether the query names its strictness itself', () => {
    const asked = (query: string): unknown[] => {
      const { strictness, isStrictnessOwn } = shipped.ask(query, { strictness: 3 });
      return [strictness, isStrictnessOwn];
    };
    expect(tableOf(['استانا', 'استانا strict:5', 'استانا صرامة:٣'], asked)).toEqual({
      استانا: [3, false],
      'استانا strict:5': [5, true],
      'استانا صرامة:٣': [3, true],
    });
  });
});
