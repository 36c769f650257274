/** The licences under which we ship other people's work: all ask for no more than their text. */
const taken = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Zlib',
]);

/**
 * What of a licence expression we take: of alternatives the first that we may ship, of a sum all of it.
 * `null` if there is none.
 *
 * @param expression as in package.json: one SPDX identifier, or several with AND or OR between them
 */
export function licenceTaken(expression: string): string | null {
  const bare = expression.replace(/^\((.*)\)$/u, '$1');
  // AND binds closer than OR; deeper expressions have not been met and are not understood.
  for (const alternative of bare.split(' OR ')) {
    if (alternative.split(' AND ').every((licence) => taken.has(licence))) return alternative;
  }
  return null;
}
