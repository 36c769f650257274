import { svg, type SVGTemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { IndexProgress } from '../../../contract/schemas.ts';
import { indexShare } from '../../../contract/index-share.ts';
import type { VerificationProgress } from '../../../contract/verification-schemas.ts';
import type { Job } from '../../../contract/job-schemas.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatPercent } from '../../strings/numbers.ts';
import { nameVerification } from '../verification/verification-words.ts';
import { nameJob, partDone } from '../importing/job-words.ts';

/** Something that takes long, and how far it is, from 0 to 1; `null` when nobody knows. */
export interface LongWork {
  readonly name: string;
  readonly part: number | null;
}

/** What one waits for: the import that runs, where none does an index that is far behind, or else a verification. */
export function longWork(
  importing: Job | undefined,
  indexing: IndexProgress | undefined,
  verifying: VerificationProgress | null,
): LongWork | null {
  if (importing !== undefined) {
    const files = nameJob(importing);
    return {
      name: msg(str`استيراد ${files}`, { desc: 'Spoken name of the line that shows an import' }),
      part: partDone(importing.counts),
    };
  }
  const share = indexShare(indexing);
  if (share === null) {
    return verifying === null ? null : { name: nameVerification(), part: verifying.share };
  }
  return {
    name: msg('فهرسة المواد', { desc: 'Spoken name of the line that shows how far the index is' }),
    part: share,
  };
}

/** A line along the lower edge of the head of the window, as long as the work is far. */
export function workLine({ name, part }: LongWork): SVGTemplateResult {
  const percent = Math.floor((part ?? 0) * 100);
  return svg`<svg
    class="work"
    role="progressbar"
    aria-label=${name}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${percent}
    aria-valuetext=${part === null ? '…' : formatPercent(interfaceLanguage(), part)}
    viewBox="0 0 100 1"
    preserveAspectRatio="none"
  ><rect width=${Math.max(1, percent)} height="1" /></svg>`;
}
