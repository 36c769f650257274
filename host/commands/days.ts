import { fail, succeed } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';
import type { Command } from './command.ts';

/** `khizana days YEAR`: how much was published on each day of a year. */
export const days: Command = async ({ open, args, options, out }) => {
  const [year] = args;
  if (year === undefined || !/^\d{4}$/u.test(year)) {
    return fail({
      ar: 'days: أي سنة؟ اكتبها بأربعة أرقام بعد الأمر، مثل 2017',
      en: 'days: which year? Put it behind the command in four digits, such as 2017',
    });
  }
  const opened = await open();
  if (!opened.ok) return opened;
  const counted = await ask(opened.value.api, 'days', { year });
  if (!counted.ok) return counted;
  if (options.json) out(JSON.stringify(counted.value));
  else for (const { day, articles } of counted.value.days) out(`${day}  ${articles}`);
  return succeed(null);
};
