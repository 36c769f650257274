/** Sources of regular expressions, all for {@link foldDateText folded} text, that the forms of dates share. */

/** Not in the middle of a number, a version, an address or a time. */
export const numberBegins = String.raw`(?<!\d)(?<!\d[./:-])`;

/** No more of a number behind; a time may stand behind a dash. */
export const numberEnds = String.raw`(?!\d)(?![./-]\d{1,4}(?![\d:]))`;

export const dayFirst = String.raw`(?<day>\d{1,2}) ?(?<mark>[./-]) ?(?<month>\d{1,2}) ?\k<mark> ?`;

export const yearFirst = String.raw`(?<year>\d{4}) ?(?<mark>[./-]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<day>\d{1,2})`;

/** «هـ» and how it is written in Latin letters. */
export const hijriMark = String.raw` ?(?:ه|ah)(?!\p{L})`;

/** «من شهر», "of", and what else may stand between a day and its month. */
export const beforeMonth = String.raw`(?:st|nd|rd|th|er)?[ .,،/-]*(?:(?:من|of|de) )?(?:شهر )?`;

/** «من عام», and what else may stand between a month and its year. */
export const beforeYear = String.raw`[ .,،/-]*(?:(?:من|of|de) )?(?:ل?(?:عام|سنه) )?`;
