/** Another spelling of a word that was typed, which the archive holds. */
export interface Variant {
  /** Folded, as it stands in the vocabulary. */
  readonly word: string;
  /** Another spelling of a name, a name in the other script, or what the other keyboard would have typed. */
  readonly kind: 'spelling' | 'latin' | 'keyboard';
  /** Articles that hold it. */
  readonly documents: number;
}
