/** What of the contract the importing thread answers; the reading thread answers the rest. */
export const importingMethods = [
  'add',
  'jobs',
  'steer',
  'report',
  'collections',
  'setCollection',
  'reread',
  'remove',
] as const;
export type ImportingMethod = (typeof importingMethods)[number];
