import { msg } from '@lit/localize';

/** A category as it is shown; articles without one go by a name of their own. */
export function nameCategory(category: string | null): string {
  return category ?? msg('بلا باب', { desc: 'Articles whose category is not known' });
}
