import { msg, str } from '@lit/localize';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatPercent } from '../../strings/numbers.ts';

/**
 * What the window is called: the article or query, before it how far a long work is.
 *
 * @param part from 0 to 1; `null` when nothing goes on, or nobody knows how far it is
 */
export function windowTitle(subject: string, part: number | null): string {
  const app = msg('خزانة', { desc: 'Name of the app' });
  const title =
    subject === ''
      ? app
      : msg(str`${subject} — ${app}`, { desc: 'Window title: article or query, and app name' });
  return part === null ? title : `${formatPercent(interfaceLanguage(), part)} ${title}`;
}
