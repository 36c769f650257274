import { describe, expect, it } from 'vitest';
import { languageTag } from '../../../../archive/formats/documents/language-tag.ts';
import { realAuthor } from '../../../../archive/formats/documents/real-author.ts';
import { realTitle } from '../../../../archive/formats/documents/real-title.ts';

describe('what a document says of itself', () => {
  it('is its title, unless a program wrote it', () => {
    const junk = ['Microsoft Word - خبر.docx', 'page12.indd', 'Untitled-1', 'مستند1', '12', null];
    expect(junk.filter((title) => realTitle(title) !== null)).toEqual([]);
    expect(realTitle('معرض الكتاب')).toBe('معرض الكتاب');
  });

  it('is its author, unless it is the computer', () => {
    const junk = ['user', 'Administrator', 'HP', 'مستخدم', '-', null];
    expect(junk.filter((author) => realAuthor(author) !== null)).toEqual([]);
    expect(realAuthor('هند سالم')).toBe('هند سالم');
  });

  it('is its language, when it is one', () => {
    const said = ['ar', 'ar_EG', ' en-US ', 'und', 'عربي', '', null];
    expect(said.map(languageTag)).toEqual(['ar', 'ar-EG', 'en-US', null, null, null, null]);
  });
});
