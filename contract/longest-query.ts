/** The longest query that is read, in UTF-16 code units. Apart from the schemas, for the page's sake. */
export const longestQuery = 4000;
