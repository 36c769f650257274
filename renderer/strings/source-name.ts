import { msg } from '@lit/localize';

/** A source as it is shown; articles without one go by a name of their own. */
export function nameSource(source: string | null): string {
  return source ?? msg('بلا مصدر', { desc: 'Articles whose source is not known' });
}
