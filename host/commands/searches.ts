import { succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import { wholeNumber } from '../whole-number.ts';
import type { Command } from './command.ts';

/** `khizana searches`: those kept under a name, then those made lately. */
export const searches: Command = async ({ open, options, out }) => {
  const limit = options.limit === undefined ? succeed(20) : wholeNumber('--limit', options.limit);
  if (!limit.ok) return limit;
  const opened = await open();
  if (!opened.ok) return opened;
  const listed = await ask(opened.value.api, 'searches', { limit: limit.value });
  if (!listed.ok) return listed;
  const found = listed.value.searches;
  if (options.json) out(JSON.stringify(found));
  for (const { at, name, query } of options.json ? [] : found) {
    out(`${at}  ${name === null ? '' : `${name}: `}${query}`);
  }
  return succeed(null);
};
