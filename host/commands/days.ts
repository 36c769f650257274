import { answer } from '../../contract/answer.ts';
import type { Days } from '../../contract/front-page-schemas.ts';
import { fail, succeed } from '../../contract/outcome.ts';
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
  const counted = await answer(opened.value.api, 'days', { year });
  if (!counted.ok) return counted;
  const found = counted.value as Days;
  if (options.json) out(JSON.stringify(found));
  else for (const { day, articles } of found.days) out(`${day}  ${articles}`);
  return succeed(null);
};
