import type { Rewriting } from './rewriting.ts';
import { romanisation } from './romanisation.ts';

/**
 * The table of romanisation, read the other way round: what Latin words may be meant by an Arabic one, «ترامب» → «trump». A
 * letter that Arabic does not write always costs something.
 */
export const arabisation: readonly Rewriting[] = romanisation.map(({ from, to, cost, at }) => ({
  from: to,
  to: from,
  cost: to === '' ? Math.max(1, cost) : cost,
  ...(at === undefined ? {} : { at }),
}));
