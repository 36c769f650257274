/**
 * Version of what an article is indexed as: tokens, folding, stems, zones and the spaces of terms.
 * Raised with any of them; an index of another version is made again.
 */
export const analysisVersion = 3;
