/**
 * Raised whenever the same bytes are read into other articles than before, by a format reader or by the
 * anatomy. A file that an older reader read is read again when it is added again.
 */
export const readerVersion = 3;
