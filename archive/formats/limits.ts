/** What an import takes in at most. Whatever goes beyond is refused with a line in the report that says so. */
export const limits = {
  /** Bytes of a file whose format is not read piece by piece. */
  largestInMemory: 256 * 1024 * 1024,
  /** Bytes of a file in an archive that is held in memory while it is read; a larger one is not. */
  largestHeld: 8 * 1024 * 1024,
  /** Bytes of one page of a web archive or a ZIM. */
  largestPage: 32 * 1024 * 1024,
  /** UTF-16 code units of one article. */
  longestArticle: 16 * 1024 * 1024,
  /** Archives inside archives. */
  deepestNesting: 4,
  /** Bytes that come out of one file on disk, all that is packed in it together. */
  largestUnpacked: 512 * 1024 ** 3,
  /** Times that a packed file may grow, once it is larger than {@link ratioCountsFrom} bytes. */
  largestRatio: 250,
  ratioCountsFrom: 32 * 1024 * 1024,
  /** The same for all that is packed in one file on disk, archives in archives too. */
  totalRatioCountsFrom: 1024 ** 3,
  /** Lines of the report for what lies inside one file; more are counted. */
  mostProblemsPerFile: 1000,
} as const;
