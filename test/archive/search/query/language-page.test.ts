import { describe, expect, it } from 'vitest';
import { fieldNames } from '../../../../archive/search/query/field-names.ts';
import type { Language } from '../../../../contract/describe-failure.ts';
import { describeReading } from '../../../../contract/describe-reading.ts';
import type { QueryNote } from '../../../../contract/schemas.ts';
import { describeNote } from '../../../../host/commands/describe-note.ts';
import { archiveOf, draftArticles, type SmallArchive } from '../small-archive.ts';
import { pageTables, type PageTable } from './page-tables.ts';

const pages: Readonly<Record<Language, readonly PageTable[]>> = {
  en: pageTables('query-language.md'),
  ar: pageTables('query-language.ar.md'),
};

/** Heads of the columns that mean something to the test. */
const heads = {
  en: { query: 'query', ordered: 'finds, the best first', said: 'what is said', name: 'English name' }, // prettier-ignore
  ar: { query: 'البحث', ordered: 'يجد، الأقرب أولًا', said: 'ما يقال', name: 'الاسم بالإنكليزية' },
} as const;

function tablesWith(language: Language, first: string): PageTable[] {
  return pages[language].filter(({ columns }) => columns[0] === first);
}

/** The archive that stands at the head of a page. */
function archiveOfPage(language: Language): SmallArchive {
  const [table] = pages[language];
  const drafts = (table?.rows ?? []).map(
    ([, title, standfirst, body, dateline, related, source, category, date]) => {
      const parts = { title, standfirst, dateline, body, related };
      const written = Object.entries(parts).filter(([, text]) => text !== '');
      return {
        ...Object.fromEntries(written),
        facts: { source: source ?? null, category: category ?? null, date: date ?? null },
      };
    },
  );
  return archiveOf(draftArticles(...drafts));
}

describe.each(['en', 'ar'] as const)('the page of the query language (%s)', (language) => {
  const archive = archiveOfPage(language);
  const { query: queryHead, ordered, said, name: nameHead } = heads[language];
  const sections = tablesWith(language, queryHead);

  it.each(sections)('$heading', ({ columns, rows }) => {
    const isOrdered = columns.includes(ordered);
    const isSaid = columns.includes(said);
    const answered = rows.map(([code = '', meaning = '']) => {
      const query = code.slice(1, -1);
      const { hits, reading, notes } = archive.ask(query);
      const ids = hits.map(({ id }) => Number(id));
      if (!isOrdered) ids.sort((a, b) => a - b);
      const sentence = describeReading(reading, language).replace(/[\u2068\u2069]/gu, '');
      const told = notes.map((note) => describeNote(note as QueryNote, language));
      const found = ids.length === 0 ? '–' : ids.join(', ');
      // Where no column says what is said, nothing is.
      return isSaid
        ? [code, meaning, found, sentence, told.join(language === 'ar' ? '؛ ' : '; ')]
        : [code, meaning, found, sentence, ...told];
    });
    expect(answered).toEqual(rows);
  });

  it('has every name of every field', () => {
    const [table] = tablesWith(language, nameHead);
    const names = table?.rows.map(([english, arabic]) =>
      `${english} ${arabic}`.split(' ').map((each) => each.slice(1, -2)),
    );
    expect(names).toEqual(Object.values(fieldNames).map((each) => [...each]));
  });
});

describe('the two pages', () => {
  it('have the same archive, the same sections and the same queries', () => {
    const content = (language: Language) => ({
      archive: pages[language][0]?.rows,
      queries: tablesWith(language, heads[language].query).map(({ rows }) =>
        rows.map(([query, , finds]) => [query, finds]),
      ),
    });
    expect(content('ar')).toEqual(content('en'));
    expect(content('en').queries.flat().length).toBeGreaterThan(100);
  });
});
