import { msg } from '@lit/localize';

/** A collection as it is shown; what is shipped with the app goes by a name of its own in each language. */
export function nameCollection(name: string, isShipped: boolean): string {
  return isShipped
    ? msg('مواد للتجربة', { desc: 'The collection of articles that is shipped with the app' })
    : name;
}
