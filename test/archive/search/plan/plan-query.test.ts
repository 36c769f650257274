import { describe, expect, it } from 'vitest';
import { archiveOf, draftArticles } from '../small-archive.ts';

const archive = archiveOf(
  draftArticles(
    { title: 'خمسة عشر', body: 'نحو 15 لاعبا' },
    { title: 'واحد ونصف', body: 'نحو 1.5 مليون' },
    { title: 'ألف وخمسمئة', body: 'نحو 1.500 دينار' },
    { title: 'ألف وخمسمئة أخرى', body: 'نحو 1500 دينار' },
    { title: 'الحقد', body: 'الحقد الدفين' },
    { title: 'ترامب', body: 'ترامب في باريس اليوم' },
  ),
);

describe('numbers with a point in them', () => {
  it('are the same without it where it parts thousands, and another number where it does not', () => {
    expect([archive.titles('1.500').sort(), archive.titles('1.5')]).toEqual([
      ['ألف وخمسمئة', 'ألف وخمسمئة أخرى'],
      ['واحد ونصف'],
    ]);
  });
});

describe('a query typed on the other keyboard', () => {
  it('is read there alone: its keys spell no name beside', () => {
    const { notes } = archive.ask('ترامب hgd,l');
    expect(notes).toEqual([
      {
        kind: 'also-searched',
        word: 'ترامب hgd,l',
        spellings: ['ترامب اليوم'],
        switchedOff: [],
      },
    ]);
  });
});
