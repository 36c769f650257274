import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../archive/arabic/fold.ts';
import { isSameName } from '../../../archive/arabic/is-same-name.ts';
import { emptyLexicon, type Lexicon } from '../../../archive/arabic/lexicon.ts';

/** What stands beside such words in any archive of news. */
const known = new Set(
  (
    'العنصر العناصر المدينة مدني المدنية المكتب كتاب الكتاب كاتب الكاتب رسم الرسم فلسفة الفلسفة القنطرة ' +
    'يستعرض تكرر يتكرر سيطر يسيطر عسكري العسكرية الحكومة حكومي'
  )
    .split(' ')
    .map(fold),
);
const archive: Lexicon = { articles: 1000, frequency: (folded) => (known.has(folded) ? 5 : 0) };

/** The pairs, a line each, of which this is said. */
function same(pairs: string, lexicon = archive): string[] {
  return pairs.split('، ').filter((pair) => {
    const [one = '', other = ''] = pair.split(' ').map(fold);
    expect(isSameName(other, one, lexicon)).toBe(isSameName(one, other, lexicon));
    return isSameName(one, other, lexicon);
  });
}

describe('spellings of one name', () => {
  it('differ by a vowel, a g, a heavy letter or a final a in a word of four consonants', () => {
    const pairs =
      'ترامب ترمب، نتنياهو نتانياهو، فيسبوك فايسبوك، ديمقراطية ديموقراطية، كتالونيا كاتالونيا، ' +
      'انكلترا انجلترا، سانتياغو سانتياجو، بطرسبورغ بترسبورغ، برشلونة برشلونا، كاثرين كاترين';
    expect(same(pairs)).toEqual(pairs.split('، '));
  });

  it('may have three consonants and end in ا and ة, where nothing stands behind them or before', () => {
    expect(same('أستانا أستانة، رسما رسمة، حكوما حكومة، كتابا كتابة')).toEqual(['أستانا أستانة']);
  });

  it('may begin with g twice, whatever their length', () => {
    expect(same('غوغل جوجل، غوغل قوقل، غول جول، قلب كلب')).toEqual(['غوغل جوجل', 'غوغل قوقل']);
  });

  it('may be known where no rule tells: America, Europe and the like, whatever their ending', () => {
    const pairs =
      'أمريكا أميركا، أمريكية أميركية، أوروبي أوربي، يوتيوب يوتوب، أولمبي أوليمبي، يورو أورو';
    expect(same(pairs)).toEqual(pairs.split('، '));
    expect(same('أمريكا أميركي، أمريكية أمريكا، شريكة شيركة، أوروبا أوربي')).toEqual([]);
  });

  it('are not two words of one root', () => {
    expect(
      same('كاتب كتاب، مدينة مدنية، قانون قنون، عالم عليم، استغلال استقلال، مرتكب مرتقب'),
    ).toEqual([]);
  });

  it('are not a word and its plural or diminutive', () => {
    expect(same('عنصر عناصر، قنديل قناديل، فلسفة فلاسفة، قنطرة قنيطرة')).toEqual([]);
  });

  it('are not a word with another ending', () => {
    const pairs =
      'عسكريا عسكرية، سلطنة سلطنية، تحالفت تحالفات، كريستين كريستيان، هاجموا هاجموه، شاحنته شاحنتا، ' +
      'فنلندا فنلندية، متدينون متدينين، واستثنى وستثنى';
    expect(same(pairs)).toEqual([]);
    expect(same(pairs, emptyLexicon)).toEqual([]);
  });

  it('are not Portugal and the orange', () => {
    expect(same('برتغال برتقال، برتغالية برتقالية، هندسية هندوسية')).toEqual([]);
  });

  it('are never one spelling alone', () => {
    const word = fc.string({
      unit: fc.constantFrom('ا', 'ت', 'ج', 'غ', 'ر', 'م', 'و', 'ي', 'ه'),
      maxLength: 9,
    });
    fc.assert(fc.property(word, (each) => !isSameName(each, each, archive)));
  });
});
