import type { ArchiveImplementation, RequestInput } from '../../contract/contract.ts';
import type { Failure } from '../../contract/failure.ts';
import type { ReportLine } from '../../contract/job-schemas.ts';
import { succeed, type Outcome } from '../../contract/outcome.ts';
import { ask } from '../ask.ts';

const pageSize = 1000;

export interface ReportPage {
  readonly total: number;
  readonly files: readonly ReportLine[];
}

/**
 * A report page by page: it may have a line for each of a million files. There is at least one page.
 *
 * @returns the failure that ended it, if one did
 */
export async function reportPages(
  api: ArchiveImplementation,
  { offset = 0, limit = Infinity, ...request }: RequestInput<'report'>,
  take: (page: ReportPage) => void,
): Promise<Outcome<null, Failure>> {
  for (let [at, left] = [offset, limit]; ;) {
    const asked = { ...request, offset: at, limit: Math.min(left, pageSize) };
    const page = await ask(api, 'report', asked);
    if (!page.ok) return page;
    take(page.value);
    const { length } = page.value.files;
    [at, left] = [at + length, left - length];
    if (length === 0 || left <= 0 || at >= page.value.total) return succeed(null);
  }
}
