/** What of a collection a reader has removed: what is no longer in its source, or all of it. */
export const removalScopes = ['vanished', 'all'] as const;
export type RemovalScope = (typeof removalScopes)[number];
