import type { Language } from '../../contract/describe-failure.ts';
import { describeReading } from '../../contract/describe-reading.ts';
import type { SearchReply } from '../../contract/schemas.ts';

/** How a query was read, for programs: the sentence and the tree. */
export function readingJson(reading: SearchReply['reading'], language: Language): object {
  return { text: describeReading(reading, language), tree: reading };
}
