import { describeFinding } from '../../contract/describe-finding.ts';
import type { Language } from '../../contract/describe-failure.ts';
import { isolate } from '../../contract/isolate.ts';
import { succeed } from '../../contract/outcome.ts';
import type {
  VerificationProgress,
  VerificationReport,
} from '../../contract/verification-schemas.ts';
import { ask } from '../ask.ts';
import { hearInterrupts, interruptedCode } from '../imports/interrupts.ts';
import { ProgressDisplay } from '../imports/progress-display.ts';
import type { Command } from './command.ts';

/** `khizana verify`: reads the library whole and holds it against itself; ends with 1 when it is not whole. */
export const verify: Command = async ({ open, options, language, out }) => {
  const display = new ProgressDisplay(language);
  const opened = await open();
  if (!opened.ok) return opened;
  const { api, subscribe, catchUp } = opened.value;
  const unsubscribe = subscribe((event) => {
    if (event.name !== 'verification' || event.detail.running === null) return;
    display.write(progressLine[language](event.detail.running));
  });
  const stopHearing = hearInterrupts(() => void api.stopVerifying({}, {}));
  try {
    const verified = await ask(api, 'verify', { wait: true });
    display.clear();
    if (!verified.ok) {
      return verified.failure.kind === 'cancelled' ? succeed(interruptedCode) : verified;
    }
    const report = verified.value.last;
    if (report === null) return succeed(null);
    if (options.json) out(JSON.stringify(report));
    else for (const line of linesOf(report, language)) out(line);
    // An index that is not as it should be is made again before we go.
    if (report.findings.some((finding) => 'index' in finding)) await catchUp();
    return succeed(report.findings.length === 0 ? null : 1);
  } finally {
    stopHearing();
    unsubscribe();
  }
};

function linesOf(report: VerificationReport, language: Language): string[] {
  const { findings, more } = report;
  const megabytes = Math.ceil(report.bytes / 1_000_000);
  if (findings.length === 0) return [wholeLine[language](report.articles, megabytes)];
  return [
    ...findings.map((finding) => describeFinding(finding, language)),
    ...(more === 0 ? [] : [moreLine[language](more)]),
    brokenLine[language](findings.length + more),
  ];
}

const phases = {
  ar: { catalogue: 'الملف', articles: 'المواد', index: 'الفهرس', 'reader-data': 'ما صنعته' },
  en: {
    catalogue: 'the file',
    articles: 'articles',
    index: 'index',
    'reader-data': 'what you made',
  },
} as const;

const progressLine = {
  ar: ({ phase, share }: VerificationProgress) =>
    `الفحص ${isolate(`${Math.floor(share * 100)}%`)} · ${phases.ar[phase]}`,
  en: ({ phase, share }: VerificationProgress) =>
    `verifying ${Math.floor(share * 100)}% · ${phases.en[phase]}`,
} as const;

const wholeLine = {
  ar: (articles: number, megabytes: number) =>
    `المكتبة سليمة: قُرئت موادها كلها (${isolate(articles)}) وفهرسها، ${isolate(`${megabytes} MB`)}، وكل شيء كما أُخذ.`,
  en: (articles: number, megabytes: number) =>
    `the library is whole: all ${articles} articles and the index were read, ${megabytes} MB, and everything is as it was taken in`,
} as const;

const moreLine = {
  ar: (more: number) => `و${isolate(more)} غير ذلك`,
  en: (more: number) => `and ${more} more`,
} as const;

const brokenLine = {
  ar: (count: number) => `المكتبة ليست سليمة: ${isolate(count)} مما ليس كما كُتب.`,
  en: (count: number) => `the library is not whole: ${count} findings`,
} as const;
