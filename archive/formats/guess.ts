import type { FieldMapping } from './field-mapping.ts';

/** How an encoding was found out. */
export type EncodingEvidence = 'told' | 'mark' | 'declared' | 'bytes' | 'letters';

/** What was decided about a file that its bytes leave open, for the report. */
export type Guess =
  /** Name as in the WHATWG's standard, or `x-mac-arabic`; confidence from 0 to 1. */
  | {
      readonly kind: 'encoding';
      readonly encoding: string;
      readonly by: EncodingEvidence;
      readonly confidence: number;
    }
  /** The text had been read in a wrong encoding once and written again; it was put right. */
  | { readonly kind: 'mojibake'; readonly readAs: string }
  /** Which column or property holds which fact. */
  | { readonly kind: 'mapping'; readonly mapping: FieldMapping }
  /** Visual order or presentation forms were turned into plain letters in reading order. */
  | { readonly kind: 'letters-restored' }
  /** So many articles say no date that can be read. */
  | { readonly kind: 'undated'; readonly articles: number }
  /** Title and body of so many articles were told apart by convention only. */
  | { readonly kind: 'zones'; readonly articles: number };
