import { msg } from '@lit/localize';
import type { Jumps } from '../../../contract/jump-schemas.ts';
import type { Suggestions } from '../../../contract/schemas.ts';

/** Something that hangs below the search line, to be chosen. */
export type Offer =
  | { readonly kind: 'completion'; readonly text: string; readonly articles: number }
  | { readonly kind: 'title'; readonly title: Jumps['titles'][number] }
  | { readonly kind: 'name'; readonly name: Jumps['names'][number] }
  | { readonly kind: 'search'; readonly search: Jumps['searches'][number] };

export interface OfferGroup {
  /** `null` needs no heading: it goes on with what is typed. */
  readonly heading: string | null;
  readonly offers: readonly Offer[];
}

/** Ways to go on with what is typed, and below them the places it may lead to; groups of nothing are left out. */
export function groupOffers(
  suggestions: Suggestions | undefined,
  jumps: Jumps | undefined,
): readonly OfferGroup[] {
  const searches = jumps?.searches ?? [];
  const groups: readonly OfferGroup[] = [
    {
      heading: null,
      offers: (suggestions?.completions ?? []).map((each) => ({ kind: 'completion', ...each })),
    },
    {
      heading: msg('مواد', { desc: 'Heading of suggestions: articles, by their titles' }),
      offers: (jumps?.titles ?? []).map((title) => ({ kind: 'title', title })),
    },
    {
      heading: msg('مصادر وأبواب', { desc: 'Heading of suggestions: sources and categories' }),
      offers: (jumps?.names ?? []).map((name) => ({ kind: 'name', name })),
    },
    {
      heading: msg('أبحاث محفوظة', { desc: 'Heading: searches kept under a name' }),
      offers: searches
        .filter(({ name }) => name !== null)
        .map((search) => ({ kind: 'search', search })),
    },
    {
      heading: msg('أبحاث أخيرة', { desc: 'Heading: searches made lately' }),
      offers: searches
        .filter(({ name }) => name === null)
        .map((search) => ({ kind: 'search', search })),
    },
  ];
  return groups.filter(({ offers }) => offers.length > 0);
}

/** What an offer is called. */
export function wordsOf(offer: Offer): string {
  switch (offer.kind) {
    case 'completion':
      return offer.text;
    case 'title':
      return offer.title.title;
    case 'name':
      return offer.name.name;
    case 'search':
      return offer.search.name ?? offer.search.query;
  }
}
