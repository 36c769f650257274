/**
 * Raised with every change of the tables; an older library is migrated, a newer one refused. Apart from the tables,
 * for those who only look which it is.
 */
export const schemaVersion = 4;
