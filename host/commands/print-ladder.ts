import { describeRung } from '../../contract/describe-rung.ts';
import type { Ladder } from '../../contract/schemas.ts';
import type { CommandContext } from './command.ts';

/** What the query finds on each rung, the one in force with a star. */
export function printLadder(
  ladder: Ladder,
  inForce: number,
  { out, language }: CommandContext,
): void {
  out('');
  out(language === 'ar' ? 'درجات الصرامة' : 'strictness');
  for (const { strictness, articles } of ladder) {
    const star = strictness === inForce ? '*' : ' ';
    const { name } = describeRung(strictness, language);
    out(`${String(articles).padStart(7)} ${star}${strictness} ${name}`);
  }
}
