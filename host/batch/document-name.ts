import type { RankReply } from '../../contract/schemas.ts';

/**
 * What a run calls an article: its id in its source, or else its number in the library behind a `#`. A
 * bare number could be the id of another: sets like to number their documents.
 */
export function documentName({ id, externalId }: RankReply['hits'][number]): string {
  return externalId ?? `#${id}`;
}
