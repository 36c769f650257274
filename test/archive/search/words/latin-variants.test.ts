import { describe, expect, it } from 'vitest';
import { fold } from '../../../../archive/arabic/fold.ts';
import { finish } from '../../../../archive/search/steps.ts';
import { dictionaryVocabulary } from '../../../../archive/search/words/dictionary-vocabulary.ts';
import { latinVariants } from '../../../../archive/search/words/latin-variants.ts';
import { exactWords } from './small-vocabularies.ts';

function archiveOf(words: Readonly<Record<string, number>>) {
  const folded = Object.entries(words).map(([word, documents]) => [fold(word), documents] as const);
  const { dictionaries, space } = exactWords(Object.fromEntries(folded));
  const vocabulary = dictionaryVocabulary(dictionaries, space, 10_000);
  return (word: string): string[] =>
    finish(latinVariants(vocabulary, vocabulary, word, 3)).map((variant) => variant.word);
}

/** Names as newspapers write them, folded, and as somebody may type them. */
const names: Readonly<Record<string, string>> = {
  trump: 'ترامب', putin: 'بوتين', erdogan: 'اردوغان', khashoggi: 'خاشقجي', google: 'غوغل', obama: 'اوباما',
  facebook: 'فيسبوك', macron: 'ماكرون', clinton: 'كلينتون', washington: 'واشنطن', paris: 'باريس',
  london: 'لندن', moscow: 'موسكو', merkel: 'ميركل', sisi: 'السيسي', alsisi: 'السيسي', biden: 'بايدن',
  baghdad: 'بغداد', tehran: 'طهران', iran: 'ايران', iraq: 'العراق', doha: 'الدوحه', dubai: 'دبي',
  hussein: 'حسين', mustafa: 'مصطفي', ibrahim: 'ابراهيم', abdullah: 'عبدالله', youssef: 'يوسف',
  khalid: 'خالد', ghannouchi: 'الغنوشي', bourguiba: 'بورقيبه', essebsi: 'السبسي', sousse: 'سوسه',
  djerba: 'جربه', gafsa: 'قفصه', kairouan: 'القيروان', zaghouan: 'زغوان', cuba: 'كوبا', chad: 'تشاد',
  microsoft: 'مايكروسوفت', iphone: 'ايفون', android: 'اندرويد', whatsapp: 'واتساب', texas: 'تكساس',
  california: 'كاليفورنيا', venezuela: 'فنزويلا', pyongyang: 'بيونغيانغ', juventus: 'يوفنتوس',
  chelsea: 'تشيلسي', nasa: 'ناسا', sarkozy: 'ساركوزي', netanyahu: 'نتنياهو', boston: 'بوسطن',
  barcelona: 'برشلونه', khartoum: 'الخرطوم', mosul: 'الموصل', brazil: 'البرازيل', nike: 'نايك',
}; // prettier-ignore

/** What stands in the same archive and lies near some of them. */
const ordinary: Readonly<Record<string, number>> = {
  برس: 47, بارز: 7, بطن: 4, قري: 5, لبن: 8, شكل: 90, حكم: 120, غاب: 7, سير: 80, سريع: 17, بدين: 1, بل: 190,
  كتب: 90, صوت: 70, قوه: 90, كثير: 90, من: 9000, في: 9500, علي: 8000, سنه: 1000, وتابع: 90, تصل: 100,
}; // prettier-ignore

describe('a name in Latin letters', () => {
  const held = Object.fromEntries(Object.values(names).map((name) => [name, 90]));
  const variants = archiveOf({ ...ordinary, ...held });

  it('is found as the archive writes it', () => {
    const found = Object.keys(names).map((typed) => [typed, variants(typed)[0]]);
    expect(Object.fromEntries(found)).toEqual(names);
  });

  it('has the other spellings of the same name beside it, unless the same stem finds them, and no other word', () => {
    const archive = archiveOf({
      استانا: 20,
      آستانة: 30,
      استعان: 4,
      نتنياهو: 13,
      نتانياهو: 9,
      ...ordinary,
    });
    expect(['astana', 'netanyahu'].map((name) => archive(name).sort())).toEqual([
      ['استانه'],
      ['نتانياهو', 'نتنياهو'],
    ]);
    expect(archiveOf({ تويتر: 90, توتر: 17, تويتير: 2 })('twitter')).not.toContain('توتر');
  });

  it('weighs how usual the letters are against how frequent a word is', () => {
    expect(archiveOf({ بوتين: 5, بطن: 40 })('putin')).toEqual(['بوتين']);
    // A word in one article must be spelt as one would expect, unless many letters fit.
    expect([archiveOf({ قفصه: 1 })('gafsa'), archiveOf({ قفصه: 40 })('gafsa')]).toEqual([
      [],
      ['قفصه'],
    ]);
    expect(archiveOf({ الخرطوم: 1 })('khartoum')).toEqual(['الخرطوم']);
  });

  it('has an article where Arabic writes it with one, rather than a word that happens to have one', () => {
    expect(archiveOf({ الموصل: 1 })('mosul')).toEqual(['الموصل']);
    expect(archiveOf({ البنك: 3, بنك: 1 })('bank')).toEqual(['بنك']);
  });

  it('is none where nothing is near: short words, digits, common words, words behind a preposition', () => {
    const archive = archiveOf({ من: 9000, علي: 8000, بباريس: 20, باريس: 90, وبغداد: 9, بغداد: 40 });
    expect({
      common: archive('man'),
      short: archive('al'),
      digits: archive('g20'),
      arabic: archive('باريس'),
      long: archive('a'.repeat(1000)),
      unlike: archive('xylophone'),
      behindPreposition: archive('paris'),
      behindConjunction: archive('wabaghdad'),
    }).toEqual({
      common: [],
      short: [],
      digits: [],
      arabic: [],
      long: [],
      unlike: [],
      behindPreposition: ['باريس'],
      behindConjunction: [],
    });
  });
});
