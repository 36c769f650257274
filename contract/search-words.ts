/** Words of a search that callers choose among; apart from the schemas, which the page does without. */

/** Where to look: the article itself or a part of it, the headlines under it that name others, or both. */
export const scopes = ['article', 'title', 'standfirst', 'body', 'related', 'everywhere'] as const;
export type Scope = (typeof scopes)[number];

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** Near copies of a story as hits one by one, or one for all. */
export const copyModes = ['shown', 'folded'] as const;
export type CopyMode = (typeof copyModes)[number];
