/** What a pattern asks of a word, where it can be said without stars. */
export interface PatternShape {
  readonly kind: 'begins' | 'ends' | 'has' | 'other';
  readonly letters: string;
}

/** «سور*» begins, «*ستان» ends, «*ست*» has; «س*يا» is something else. */
export function patternShape(pattern: string): PatternShape {
  const [, before = '', letters = '', behind = ''] = /^(\*?)([^*]*)(\*?)$/u.exec(pattern) ?? [];
  if (before !== '' && behind !== '') return { kind: 'has', letters };
  if (before !== '') return { kind: 'ends', letters };
  return behind === '' ? { kind: 'other', letters: pattern } : { kind: 'begins', letters };
}
