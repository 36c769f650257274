/**
 * The names of the twelve months, as {@link foldDateText} writes them. Where a name has several forms,
 * they stand in one cell, parted by `|`.
 *
 * @see https://www.unicode.org/cldr/charts/latest/summary/ar.html CLDR: ar, ar-DZ, ar-IQ, ar-MA, ar-TN
 */
// prettier-ignore
export const gregorianMonths: readonly (readonly string[])[] = [
  // Egypt, Sudan and the Gulf
  ['يناير', 'فبراير', 'مارس', 'ابريل', 'مايو', 'يونيو|يونيه', 'يوليو|يوليه', 'اغسطس|اوغسطس', 'سبتمبر', 'اكتوبر', 'نوفمبر', 'ديسمبر|دسمبر'],
  // The Levant and Iraq
  ['كانون الثاني|كانون ثاني', 'شباط', 'اذار', 'نيسان', 'ايار|مايس', 'حزيران', 'تموز', 'اب', 'ايلول', 'تشرين الاول|تشرين اول', 'تشرين الثاني|تشرين ثاني', 'كانون الاول|كانون اول'],
  // Algeria and Tunisia
  ['جانفي', 'فيفري', 'مارس', 'افريل', 'ماي', 'جوان', 'جويليه', 'اوت', 'سبتمبر', 'اكتوبر', 'نوفمبر', 'ديسمبر'],
  // Morocco
  ['يناير', 'فبراير', 'مارس', 'ابريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'اكتوبر', 'نونبر', 'دجنبر'],
  // Libya, 1986 to 2011
  ['اي النار', 'النوار', 'الربيع', 'الطير', 'الماء', 'الصيف', 'ناصر', 'هانيبال', 'الفاتح', 'التمور', 'الحرث', 'الكانون'],
  // English
  ['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep', 'october|oct', 'november|nov', 'december|dec'],
  // French
  ['janvier|janv', 'fevrier|fevr|fev', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
];
