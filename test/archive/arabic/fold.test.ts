import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeForms } from '../../../archive/arabic/compose-forms.ts';
import { foldAccents } from '../../../archive/arabic/fold-accents.ts';
import { foldBorrowedLetters } from '../../../archive/arabic/fold-borrowed-letters.ts';
import { foldCase } from '../../../archive/arabic/fold-case.ts';
import { foldDigits } from '../../../archive/arabic/fold-digits.ts';
import { foldEndings } from '../../../archive/arabic/fold-endings.ts';
import { foldHamza } from '../../../archive/arabic/fold-hamza.ts';
import { foldLatin } from '../../../archive/arabic/fold-latin.ts';
import { foldName } from '../../../archive/arabic/fold-name.ts';
import { fold } from '../../../archive/arabic/fold.ts';
import { foldingSteps } from '../../../archive/arabic/folding-steps.ts';
import { stripMarks } from '../../../archive/arabic/strip-marks.ts';
import { newsText } from '../news-text.ts';

/** Each printed form with what a step or the whole makes of it, as one comparison. */
function expectFolding(step: (word: string) => string, pairs: Readonly<Record<string, string>>) {
  const made = Object.fromEntries(Object.keys(pairs).map((word) => [word, step(word)]));
  expect(made).toEqual(pairs);
}

/** The characters between two code points, both of them with it. */
function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}

describe('the steps', () => {
  it('compose presentation forms and combining hamza, and keep a ligature of words in one piece', () => {
    expectFolding(composeForms, {
      ﺍﻹﺳﻼﻡ: 'الإسلام',
      'ا\u0654ستانا': 'أستانا',
      'و\u0654': 'ؤ',
      ﷺ: 'صلىاللهعليهوسلم',
      '２٠': '2٠',
    });
  });

  it('strip marks, tatweel, joiners and bidi controls', () => {
    expectFolding(stripMarks, {
      مُحَمَّدٌ: 'محمد',
      مـوسم: 'موسم',
      هٰذا: 'هذا',
      ٱلرَّحۡمَٰنِ: 'ٱلرحمن',
      'می\u200cخواهد': 'میخواهد',
      '\u202bخبر\u202c\ufeff': 'خبر',
      'كازاخ\u00adستان': 'كازاخستان',
      'قازا\u0674ق': 'قازاق',
    });
  });

  it('strip the points of Hebrew and the hamza of romanised Arabic, and no mark that is a letter', () => {
    expectFolding(stripMarks, {
      מֹשֶׁה: 'משה',
      שָׁלוֹם: 'שלום',
      Qurʾān: 'Qurān',
      ʿAlī: 'Alī',
      हिन्दी: 'हिन्दी',
    });
  });

  it('write every script in lower case, with one sigma', () => {
    expectFolding(foldCase, {
      ÉLYSÉE: 'élysée',
      МОСКВА: 'москва',
      ΑΘΗΝΑΣ: 'αθηνασ',
      αθηνας: 'αθηνασ',
    });
  });

  it('take accents off Latin and Greek letters, composed or not, and stress off Cyrillic ones', () => {
    expectFolding(foldAccents, {
      élysée: 'elysee',
      'x\u0301': 'x',
      'i\u0307stanbul': 'istanbul',
      ğ: 'g',
      'ạ\u0301': 'a',
      αθήνα: 'αθηνα',
      'за\u0301мок': 'замок',
      горбачёв: 'горбачев',
      йога: 'йога',
      'か\u3099': 'か\u3099',
    });
  });

  it('spell out Latin letters that are no accented a to z', () => {
    expectFolding(foldLatin, {
      straße: 'strasse',
      œuvre: 'oeuvre',
      ægypten: 'aegypten',
      ırak: 'irak',
      łódź: 'lódź',
      đakovo: 'dakovo',
      ørsted: 'orsted',
      þór: 'thór',
    });
  });

  it('fold alefs and the seats of hamza, and keep the bare hamza', () => {
    expectFolding(foldHamza, { أستانا: 'استانا', آستانا: 'استانا', إلى: 'الى', ٱلله: 'الله' });
    expectFolding(foldHamza, { مسؤول: 'مسوول', مسئول: 'مسوول', شيء: 'شيء', بدء: 'بدء' });
  });

  it('fold ى and ة', () => {
    expectFolding(foldEndings, { على: 'علي', مدرسة: 'مدرسه', موسى: 'موسي' });
  });

  it('write letters of other languages as an Arabic newspaper does', () => {
    const words = {
      persian: ['ایران', 'کتاب', 'گاز', 'پاريس', 'چاد', 'ژاپن'],
      urdu: ['ٹرمپ', 'ڈار', 'کراڑی', 'ایرانیوں', 'لاہور', 'بھارت', 'ے', 'ۃ', 'ۂ'],
      kurdish: ['ڕۆژ', 'گوڵ', 'هەولێر'],
      pashto: ['ټولو', 'ډله', 'ړومبی', 'ښه', 'ڼ', 'ګاز', 'یې', 'ۍ'],
      sindhi: ['ٻار', 'ڪراچي', 'ٽيپو', 'ڀارت', 'ڦول', 'ڳوٺ'],
      uyghur: ['ئۇيغۇر', 'ۋاڭ', 'كۈن', 'ئې'],
      maghrebi: ['ڢاس', 'ڨفصة', 'أݣادير', 'ڭلميم'],
      arabic: ['ڤيينا', 'ٲ'],
    };
    const made = Object.entries(words).map(([language, each]) => [
      language,
      each.map(foldBorrowedLetters),
    ]);
    expect(Object.fromEntries(made)).toEqual({
      persian: ['ايران', 'كتاب', 'كاز', 'باريس', 'جاد', 'زابن'],
      urdu: ['ترمب', 'دار', 'كراري', 'ايرانيون', 'لاهور', 'بهارت', 'ي', 'ه', 'ه'],
      kurdish: ['روز', 'كول', 'ههولير'],
      pashto: ['تولو', 'دله', 'رومبي', 'سه', 'ن', 'كاز', 'يي', 'ي'],
      sindhi: ['بار', 'كراجي', 'تيبو', 'بارت', 'فول', 'كوت'],
      uyghur: ['ئويغور', 'فاك', 'كون', 'ئي'],
      maghrebi: ['فاس', 'قفصة', 'أكادير', 'كلميم'],
      arabic: ['فيينا', 'ا'],
    });
  });

  it('leave no letter of the blocks Arabic and Arabic Supplement that Arabic does not have', () => {
    const letters = [range(0x620, 0x6ff), range(0x750, 0x77f)].flat();
    const left = letters.filter((letter) => !/^[\u0621-\u063a\u0641-\u064a]?$/u.test(fold(letter)));
    expect(left.filter((letter) => /\p{L}/u.test(letter))).toEqual([]);
  });

  it('write every digit as a European one', () => {
    expectFolding(foldDigits, {
      '٢٠١٧': '2017',
      '۲۰۱۷': '2017',
      '2017': '2017',
      '२०१७': '2017',
      '๑๙': '19',
      '𞥐𞥑𞥙': '019',
    });
  });

  it('know the digits of all scripts, ten to a script', () => {
    const digits = range(0, 0x1ffff).filter((character) => /\p{Nd}/u.test(character));
    expect(digits.map(foldDigits).join('')).toBe('0123456789'.repeat(digits.length / 10));
  });
});

describe('fold', () => {
  it('makes one word of its spellings', () => {
    const spellings = {
      استانا: ['أستانا', 'آستانا', 'إستانا', 'ٱستانا', 'أَسْتَانَا', 'أسـتـانا', 'ا\u0654ستانا'],
      محمد: ['مُحَمَّدٌ', 'مـحـمـد', 'محمد', 'ﻣﺤﻤﺪ'],
      الاسلام: ['الإسلام', 'ﺍﻹﺳﻼﻡ', 'الاسلام'],
      موسي: ['موسى', 'موسي', 'موسی'],
      سوريه: ['سورية', 'سوريه'],
      مسوول: ['مسؤول', 'مسئول', 'مسوول'],
      شوون: ['شؤون', 'شئون'],
      '2018': ['٢٠١٨', '۲۰۱۸', '2018'],
    };
    const made = Object.fromEntries(
      Object.entries(spellings).map(([word, forms]) => [word, [...new Set(forms.map(fold))]]),
    );
    expect(made).toEqual(Object.fromEntries(Object.keys(spellings).map((word) => [word, [word]])));
  });

  it('keeps «بريء» and «بري» apart', () => {
    expect([fold('بريء'), fold('بري')]).toEqual(['بريء', 'بري']);
  });

  it('makes one word of the spellings of other scripts', () => {
    const spellings = {
      istanbul: ['İstanbul', 'ISTANBUL', 'I\u0307stanbul', 'ıstanbul', 'ｉｓｔａｎｂｕｌ'],
      strasse: ['Straße', 'STRASSE', 'STRAẞE'],
      oeuvre: ['œuvre', 'Œuvre', 'oeuvre'],
      quran: ['Qurʾān', 'quran', 'Qur\u02bcan'],
      αθηνασ: ['ΑΘΗΝΑΣ', 'Αθήνας', 'αθηνασ'],
      горбачев: ['Горбачёв', 'ГОРБАЧЕВ', 'Горбаче\u0308в'],
      שלום: ['שָׁלוֹם', 'שלום', 'שׁלום'],
      كردستان: ['كوردستان', 'کوردستان'],
      g20: ['G20', 'g٢٠', 'G۲۰'],
    };
    const made = Object.entries(spellings).map(([word, forms]) => [
      word,
      [...new Set(forms.map(fold))],
    ]);
    expect(Object.fromEntries(made)).toEqual({
      ...Object.fromEntries(Object.keys(spellings).map((word) => [word, [word]])),
      كردستان: ['كوردستان'],
    });
  });

  it('needs its steps in this order', () => {
    type Step = (typeof foldingSteps)[number];
    const before = (earlier: Step, later: Step, word: string): readonly [string, string] => {
      const others = foldingSteps.filter((step) => step !== earlier);
      const at = others.indexOf(later);
      const turned = [...others.slice(0, at + 1), earlier, ...others.slice(at + 1)];
      return [fold(word), turned.reduce((folded, step) => step(folded), word)];
    };
    expect({
      'NFKC, then marks: hamza above is a mark': before(composeForms, stripMarks, 'مسي\u0654ول'),
      'NFKC, then marks: some come drawn on a tatweel': before(composeForms, stripMarks, 'مﹷوسم'),
      'marks, then hamza: one can stand between': before(stripMarks, foldHamza, 'مسئُول'),
      'letters, then hamza: a borrowed و is one': before(foldBorrowedLetters, foldHamza, 'رئۆف'),
      'case, then letters: Œ is a letter too': before(foldCase, foldLatin, 'Œuvre'),
      'accents, then letters: ǽ has both': before(foldAccents, foldLatin, 'ǽ'),
    }).toEqual({
      'NFKC, then marks: hamza above is a mark': ['مسوول', 'مسيول'],
      'NFKC, then marks: some come drawn on a tatweel': ['موسم', 'مـَوسم'],
      'marks, then hamza: one can stand between': ['مسوول', 'مسيول'],
      'letters, then hamza: a borrowed و is one': ['رووف', 'ريوف'],
      'case, then letters: Œ is a letter too': ['oeuvre', 'œuvre'],
      'accents, then letters: ǽ has both': ['ae', 'æ'],
    });
  });

  /** What is apt to go wrong together, and anything else. */
  const anything = fc.oneof(
    fc
      .array(
        fc.constantFrom(
          ...'اأإآٱىيیئؤوةهۆۇۋ'.split(''),
          ...['\u0640', '\u064e', '\u0654', '\u0655', '\u0653', '\u0301', '\u0323', '\u0307'],
          ...['\u200d', '\u200c', '\u202b', '\ufeff', '\ufe71', '\ufe8b', 'ﷺ', 'ﻹ', 'ۂ', 'ہ', 'ے'],
          ...['a', 'A', 'İ', 'ạ', 'É', 'ǅ', 'ß', 'ẞ', 'Œ', '\u00b4', '\u1112', '\u1161', '\u11ab'],
          ...['Σ', 'ς', 'ά', '\u0345', 'Ё', 'и', '\u0306', 'か', '\u3099', 'ק', '\u05b8', '\ufb2a'],
          ...['٣', '۳', '३', '²', '\u00a0', '\u0001', '\u0002', '\ud800', '\udc00', '𝟗'],
        ),
      )
      .map((letters) => letters.join('')),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    newsText,
  );

  it('says what its steps say, whatever it is given', () => {
    fc.assert(
      fc.property(anything, (word) => {
        expect(fold(word)).toBe(foldingSteps.reduce((folded, step) => step(folded), word));
      }),
      { numRuns: 3000 },
    );
  });

  it('is idempotent, whatever it is given', () => {
    fc.assert(
      fc.property(anything, (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
      { numRuns: 2000 },
    );
  });
});

it('a name is compared by its folded words, whatever stands between them', () => {
  expect(['ميدل ايست أونلاين', ' «ميدل  إيست»، اونلاين', 'وكالة (عيّنة)'].map(foldName)).toEqual([
    'ميدل ايست اونلاين',
    'ميدل ايست اونلاين',
    'وكاله عينه',
  ]);
});
