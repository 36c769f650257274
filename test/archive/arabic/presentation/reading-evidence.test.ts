import { describe, expect, it } from 'vitest';
import { readingEvidence } from '../../../../archive/arabic/presentation/reading-evidence.ts';

function difference(text: string): number {
  const letters = Array.from(text);
  return readingEvidence(letters) - readingEvidence(letters.toReversed());
}

describe('the evidence for reading letters in an order', () => {
  it('speaks for the right one, in plain letters and in shapes', () => {
    const lines = [
      'افتتح الوزير المعرض في العاصمة',
      'قالت إن السيدة على المنصة',
      'ﺍﻟﻌﺮﺑﻴﺔ',
      'ﺳﻴﺎﺣﻲ',
      'ﻛﺘﺐ',
    ];
    expect(lines.filter((line) => difference(line) <= 0)).toEqual([]);
  });

  it('says nothing where nothing shows', () => {
    expect(['', 'درب', '1990', 'Reuters'].map(difference)).toEqual([0, 0, 0, 0]);
  });
});
